import { type RosterFile, SAID_BY_FORMAT } from '../../../model/sheet.js';
import { extensionNotes } from '../extension-note.js';
import { createRowStores } from '../held/row-store.js';
import { heldSheetSource } from '../held/sheet.js';
import { LIMITS } from '../limits.js';
import { readDecoded } from '../markup/decode.js';
import { notWorkbook } from '../refusals.js';
import type { FileSource } from '../source.js';
import { createXmlReader } from '../xml/xml-reader.js';
import { createBookHandler, type XmlBook } from './book-handler.js';

/**
 * Opens an XML Spreadsheet 2003, whatever its extension: its worksheets in order, held as a whole.
 * @throws Refusal FILE_FORMAT_UNKNOWN (XML of another kind), FILE_CORRUPT (also a DTD), FILE_ENCODING_UNKNOWN, FILE_NOT_WORKBOOK,
 *   FILE_TOO_LARGE
 */
export async function openXml2003(source: FileSource): Promise<RosterFile> {
  const { name, bytes } = source;
  const { dates, sheets } = await readDecoded(source, (pieces) => readBook(pieces, name));
  if (sheets.length === 0) throw notWorkbook(name, (say) => say.xmlWithoutSheets());
  return {
    name,
    format: 'xml-2003',
    dates,
    bytes,
    text: SAID_BY_FORMAT,
    notes: extensionNotes(name, 'xml-2003'),
    sheets: sheets.map((sheet) => heldSheetSource(name, sheet)),
    close: async () => {},
  };
}

async function readBook(pieces: AsyncIterable<string>, name: string): Promise<XmlBook> {
  const { handler, book } = createBookHandler(name, createRowStores(name, LIMITS.heldBytes));
  const reader = createXmlReader(name, handler);
  for await (const piece of pieces) reader.write(piece);
  reader.end();
  return book();
}
