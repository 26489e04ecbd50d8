import type { Say } from '../../../model/refusals/say.js';
import { notWorkbook, unknownFormat } from '../refusals.js';
import type { Archive } from './archive.js';
import { unescapeText } from './escape.js';
import { readRelationships, type Relationship } from './relationships.js';
import type { DateSystem } from '../sheet/serial.js';
import { isTrue, prefixedAttribute } from '../xml/xml-reader.js';
import { readPart } from './read-part.js';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly relationship: string;
}

/** The workbook part. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly dates: DateSystem;
  readonly relationships: readonly Relationship[];
}

/** Files that name no workbook by relationship still keep it here. */
const USUAL_PATH = 'xl/workbook.xml';

/** Spreadsheet packages of other kinds, told by a part that only they have. */
const OTHER_KINDS: readonly { readonly part: string; readonly say: Say }[] = [
  { part: 'xl/workbook.bin', say: (say) => say.isXlsb() },
  { part: 'content.xml', say: (say) => say.isOpenDocument() },
  { part: 'Index/Document.iwa', say: (say) => say.isNumbers() },
];

/** Finds and reads the workbook part. @throws Refusal FILE_NOT_WORKBOOK, FILE_FORMAT_UNKNOWN, FILE_CORRUPT */
export async function readWorkbook(archive: Archive, name: string): Promise<Workbook> {
  await checkContentTypes(archive);
  const path = await workbookPath(archive, name);
  const part = archive.find(path);
  if (part === undefined) throw notWorkbook(name, (say) => say.zipWithoutBook());
  const sheets: SheetEntry[] = [];
  let dates: DateSystem = 1900;
  let root = '';
  let inSheets = false;
  await readPart(part, {
    open(element, attributes) {
      root ||= element;
      if (element === 'workbookPr' && isTrue(attributes['date1904'])) dates = 1904;
      if (element === 'sheets') inSheets = true;
      if (element !== 'sheet' || !inSheets) return;
      sheets.push({
        name: unescapeText(attributes['name'] ?? ''),
        hidden: attributes['state'] === 'hidden' || attributes['state'] === 'veryHidden',
        relationship: prefixedAttribute(attributes, 'id') ?? '',
      });
    },
    close(element) {
      if (element === 'sheets') inSheets = false;
    },
    text() {},
  });
  if (root !== 'workbook') throw notWorkbook(name, (say) => say.officeWithoutBook());
  return { sheets, dates, relationships: await readRelationships(archive, path) };
}

/** Nothing in the list of content types is needed, but a package whose list is damaged is damaged. */
async function checkContentTypes(archive: Archive): Promise<void> {
  const part = archive.find('[Content_Types].xml');
  if (part !== undefined) await readPart(part, { open() {}, close() {}, text() {} });
}

/** Where the workbook part stands: where it usually does unless the package says otherwise. @throws Refusal FILE_FORMAT_UNKNOWN */
export async function workbookPath(archive: Archive, name: string): Promise<string> {
  const other = OTHER_KINDS.find(({ part }) => archive.find(part) !== undefined);
  if (other !== undefined) throw unknownFormat(name, other.say);
  const main = (await readRelationships(archive, '')).find(({ type }) => type === 'officeDocument');
  return main !== undefined && archive.find(main.target) !== undefined ? main.target : USUAL_PATH;
}
