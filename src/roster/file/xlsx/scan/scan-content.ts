import type { Cell } from '../../../../model/cell.js';
import { createAttributesCheck } from './attributes-memo.js';
import type { ByteSource } from './byte-source.js';
import { bytesOf, startsWith, threeAt, twoAt, wordAt } from './bytes.js';
import { type CellContext, readCell } from '../cell.js';
import { unescapeText } from '../escape.js';

const FORMULA = bytesOf('<f');
const FORMULA_END = bytesOf('</f>');
const VALUE = bytesOf('<v>');
const VALUE_END = bytesOf('</v>');
const VALUE_CLOSED = bytesOf('<v/>');
const INLINE = bytesOf('<is>');
const INLINE_TEXT = bytesOf('<t');
const TEXT_END = bytesOf('</t>');
const INLINE_END = Buffer.from('</is>');

/** Scans what stands within a cell and leaves `source.end` behind it; undefined where it is not plainly written. */
type ContentScanner = (source: ByteSource, from: number, type: string, style: number) => Cell | undefined;

/** Formula, value, inline string, in this order and each at most once, as the schema has them. */
export function createContentScanner(context: CellContext): ContentScanner {
  const isPlain = createAttributesCheck();

  /** The text of `<f>`, from behind the f. */
  function scanFormula(source: ByteSource, from: number): string | undefined {
    const spelling = source.attributes(from);
    if (spelling === undefined || !isPlain(spelling)) return undefined;
    return source.closed ? '' : scanText(source, source.end, FORMULA_END);
  }

  /** The text of `<is><t>`, from behind the t. */
  function scanInline(source: ByteSource, from: number): string | undefined {
    const spelling = source.attributes(from);
    if (spelling === undefined || !isPlain(spelling)) return undefined;
    const text = source.closed ? '' : scanText(source, source.end, TEXT_END);
    if (!startsWith(source.bytes, source.end, INLINE_END)) return undefined;
    source.end += INLINE_END.length;
    return text === undefined ? undefined : unescapeText(text);
  }

  return (source, from, type, style) => {
    const { view } = source;
    source.end = from;
    let formula: string | undefined;
    if (twoAt(view, from) === FORMULA) {
      formula = scanFormula(source, from + 2);
      if (formula === undefined) return undefined;
    }
    let value: string | undefined;
    if (threeAt(view, source.end) === VALUE) {
      value = scanText(source, source.end + 3, VALUE_END);
      if (value === undefined) return undefined;
    } else if (wordAt(view, source.end) === VALUE_CLOSED) {
      value = '';
      source.end += 4;
    }
    let inline: string | undefined = '';
    if (wordAt(view, source.end) === INLINE) {
      if (twoAt(view, source.end + 4) !== INLINE_TEXT) return undefined;
      inline = scanInline(source, source.end + 6);
    }
    return inline === undefined ? undefined : readCell({ type, style, value, formula, inline }, context);
  };
}

/** Text and the closing tag behind it. @param end four bytes */
function scanText(source: ByteSource, from: number, end: number): string | undefined {
  const text = source.text(from);
  if (wordAt(source.view, source.end) !== end) return undefined;
  source.end += 4;
  return text;
}
