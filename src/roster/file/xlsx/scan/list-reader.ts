import { ByteSource } from './byte-source.js';
import { PADDING } from './bytes.js';
import { createListWatch } from './list-watch.js';
import { TextMemo } from './text-memo.js';
import { encodingOf, PartDecoder } from '../part-text.js';
import { createXmlReader, type XmlHandler } from '../../xml/xml-reader.js';

/**
 * Reads a plain item, with white space before it, hands it on and says where it ends; undefined, and nothing handed on,
 * when what stands there is anything else.
 */
export type ItemReader = (source: ByteSource, from: number) => number | undefined;

/** A list that makes up most of a part, such as the rows in sheetData. */
interface List {
  readonly container: string;
  readonly item: string;
  readonly readItem: ItemReader;
}

interface ListReader {
  write(bytes: Buffer): void;
  end(): void;
}

/** An item that goes on for longer is left to the XML parser. */
const ITEM_BYTES = 512 * 1024;

/** A container's opening tag is looked for this far. */
const LONGEST_TAG = 1024;

/**
 * Reads a part many times faster than the XML parser alone and to the same result: plain items are taken straight from the
 * bytes, the parser is given everything else.
 *
 * The parser loses nothing by that, for an item is a whole element. Where items may stand is for the parser to say: a
 * tag that it has been given up to its ">" must have brought it to the level between items. Such tags are the
 * container's opening one and the closing ones of items; the same letters in a comment bring it nowhere.
 */
export function createListReader(place: string, list: List, handler: XmlHandler): ListReader {
  const containerOpen = Buffer.from(`<${list.container}`);
  const containerTag = new RegExp(`^<${list.container}(?:\\s[^<>]*)?>`);
  const itemOpen = Buffer.from(`<${list.item}`);
  const itemClose = Buffer.from(`</${list.item}>`);
  const watch = createListWatch(list.container, handler);
  const xml = createXmlReader(place, watch.handler);
  const decoder = new PartDecoder(place);
  const memo = new TextMemo();
  /** What the scanner reads; in UTF-16 the parser reads all. */
  let inBytes: boolean | undefined;
  let between = false;
  /** What is not yet read, up to `end`, and zeros behind it. */
  let held: Buffer = Buffer.alloc(PADDING);
  let end = 0;

  function hold(piece: Buffer): void {
    if (held.length < end + piece.length + PADDING) {
      const larger = Buffer.allocUnsafe(2 * (end + piece.length) + PADDING);
      held.copy(larger, 0, 0, end);
      held = larger;
    }
    piece.copy(held, end);
    end += piece.length;
    held.fill(0, end, end + PADDING);
  }

  function release(at: number): void {
    held.copyWithin(0, at, end);
    end -= at;
  }

  /** Gives the parser the bytes up to the next border, sees whether items may follow, and says where it stopped. */
  function parse(at: number): number {
    const border = inBytes === true ? nextBorder(at) : undefined;
    xml.write(decoder.decode(held.subarray(at, border?.from ?? end)));
    if (border === undefined) {
      // Where the parser has come to is anywhere.
      between = false;
      return end;
    }
    const before = watch.isBetweenItems();
    xml.write(decoder.decode(held.subarray(border.from, border.to)));
    between = !before && watch.isBetweenItems();
    return border.to;
  }

  function nextBorder(at: number): Border | undefined {
    const bytes = held.subarray(0, end);
    if (watch.containers() > 0) return borderAt(bytes.indexOf(itemClose, at), itemClose.length);
    for (
      let from = bytes.indexOf(containerOpen, at);
      from >= 0;
      from = bytes.indexOf(containerOpen, from + 1)
    ) {
      const tag = containerTag.exec(bytes.toString('latin1', from, from + LONGEST_TAG));
      if (tag !== null) return borderAt(from, tag[0].length);
    }
    return undefined;
  }

  return {
    write(piece) {
      inBytes ??= encodingOf(piece) === 'utf-8';
      hold(piece);
      // The last item to begin may go on in the next piece.
      const last = held.subarray(0, end).lastIndexOf(itemOpen);
      const source = new ByteSource(held, end, memo);
      let at = 0;
      while (at < end && !(between && at >= last && end - at <= ITEM_BYTES)) {
        at = (between ? list.readItem(source, at) : undefined) ?? parse(at);
      }
      release(at);
    },
    end() {
      xml.write(decoder.decode(held.subarray(0, end)) + decoder.end());
      xml.end();
    },
  };
}

interface Border {
  readonly from: number;
  readonly to: number;
}

function borderAt(from: number, length: number): Border | undefined {
  return from < 0 ? undefined : { from, to: from + length };
}
