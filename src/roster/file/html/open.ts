import { Parser } from 'htmlparser2';
import { type RosterFile, SAID_BY_FORMAT } from '../../../model/sheet.js';
import type { Say } from '../../../model/refusals/say.js';
import { extensionNotes } from '../extension-note.js';
import { createRowStores } from '../held/row-store.js';
import { heldSheetSource } from '../held/sheet.js';
import { LIMITS } from '../limits.js';
import { readDecoded } from '../markup/decode.js';
import { corrupt, tooLarge, unknownFormat } from '../refusals.js';
import type { FileSource } from '../source.js';
import { createEndWatch } from './end-watch.js';
import { createPageHandler, type HtmlPage } from './page-handler.js';
import { keptReferences } from './references.js';

/**
 * Opens an HTML page, whatever its extension: one sheet, held as a whole. What its cells say is text, whatever their styles make
 * of it.
 * @throws Refusal FILE_FORMAT_UNKNOWN (no table), FILE_CORRUPT (it breaks off), FILE_ENCODING_UNKNOWN, FILE_TOO_LARGE
 */
export async function openHtml(source: FileSource): Promise<RosterFile> {
  const { name, bytes } = source;
  const { page, missingEnd } = await readDecoded(source, (pieces) => readPage(pieces, name));
  const { sheet, title, hasFrames } = page;
  if (sheet === undefined) throw unknownFormat(name, whatInstead(title, hasFrames));
  if (missingEnd !== undefined) throw corrupt(name, (say) => say.pageOpen(missingEnd));
  return {
    name,
    format: 'html',
    dates: 1900,
    bytes,
    text: SAID_BY_FORMAT,
    notes: extensionNotes(name, 'html'),
    sheets: [heldSheetSource(name, sheet)],
    close: async () => {},
  };
}

interface ReadPage {
  readonly page: HtmlPage;
  /** What is open where the file breaks off; undefined for a file that is whole. */
  readonly missingEnd: string | undefined;
}

async function readPage(pieces: AsyncIterable<string>, name: string): Promise<ReadPage> {
  const { handler, page } = createPageHandler(name, createRowStores(name, LIMITS.heldBytes)());
  const ends = createEndWatch();
  /** Characters since the last event, all of them part of one tag or comment. */
  let pending = 0;
  const seen = (): void => void (pending = 0);
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      seen();
      handler.open(tag, attributes);
    },
    onclosetag: (tag, isImplied) => {
      seen();
      ends.close(tag, isImplied ? 'implied' : 'written');
      handler.close(tag);
    },
    ontext: (text) => {
      seen();
      handler.text(text);
    },
    oncomment: seen,
    onprocessinginstruction: seen,
  });
  for await (const piece of keptReferences(pieces)) {
    pending += piece.length;
    if (pending > LIMITS.xmlTokenCharacters)
      throw tooLarge(name, 'htmlTokenCharacters', LIMITS.xmlTokenCharacters);
    parser.write(piece);
  }
  ends.fileEnds();
  parser.end();
  return { page: page(), missingEnd: ends.missing() };
}

function whatInstead(title: string, hasFrames: boolean): Say {
  // Excel's own web pages keep each sheet in a file of its own, in a folder beside this one.
  if (hasFrames) return (say) => say.isFrames();
  return (say) => say.isPageWithoutTable(title);
}
