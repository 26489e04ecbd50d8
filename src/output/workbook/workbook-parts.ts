import { definedNames } from './defined-names.js';
import type { LateTexts } from './late-texts.js';
import { notesPartName } from './notes-parts.js';
import type { SheetEntry } from './sheet-entry.js';
import { relationId, type SheetLinks } from './sheet-links.js';
import { stylesXml, type LookSet } from './styles.js';
import { xmlText } from './xml-text.js';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function sheetPartName(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** The parts of a workbook other than its sheets: [name, XML], in the order of the zip. */
export function workbookParts(sheets: readonly SheetEntry[]): readonly (readonly [string, string])[] {
  const late = sheets.find((sheet) => sheet.late !== undefined)?.late;
  return [
    ['[Content_Types].xml', contentTypes(sheets, late)],
    ['_rels/.rels', relations(ROOT_RELATIONS)],
    ['docProps/core.xml', CORE],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', relations(workbookRelations(sheets, late))],
    ['xl/styles.xml', stylesXml(lookSet(sheets))],
    ...(late === undefined ? [] : [['xl/sharedStrings.xml', DECLARATION + late.xml()] as const]),
    ...sheets.flatMap(({ links }, index) => sheetRelations(links, index)),
  ];
}

/** The widest that a sheet asks for. */
function lookSet(sheets: readonly SheetEntry[]): LookSet {
  const asked = new Set(sheets.map(({ looks }) => looks));
  return asked.has('entry') ? 'entry' : asked.has('marked') ? 'marked' : 'plain';
}

/** What a sheet's links name outside the workbook; nothing where they name nothing. */
function sheetRelations(
  links: SheetLinks | undefined,
  index: number,
): readonly (readonly [string, string])[] {
  if (links === undefined || links.targets.length === 0) return [];
  const lines = links.targets.map(
    (target, at) =>
      `<Relationship Id="${relationId(at)}" Type="${OFFICE}/hyperlink" Target="${xmlText(target)}" TargetMode="External"/>`,
  );
  const xml = `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
  return [[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, xml]];
}

const ROOT_RELATIONS: readonly (readonly [string, string])[] = [
  [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
  [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
];

/** No dates: the bytes must not tell when they were written. */
const CORE =
  `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"` +
  ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>butie</dc:creator></cp:coreProperties>';

function contentTypes(sheets: readonly SheetEntry[], late: LateTexts | undefined): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  return [
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    sheets.some(({ notes }) => notes !== undefined) ? VML : '',
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('xl/workbook.xml', `${SHEET_TYPE}.sheet.main+xml`),
    override('xl/styles.xml', `${SHEET_TYPE}.styles+xml`),
    late === undefined ? '' : override('xl/sharedStrings.xml', `${SHEET_TYPE}.sharedStrings+xml`),
    ...sheets.map((_, index) => override(sheetPartName(index), `${SHEET_TYPE}.worksheet+xml`)),
    ...sheets.map(({ notes }, index) =>
      notes === undefined ? '' : override(notesPartName(index), `${SHEET_TYPE}.comments+xml`),
    ),
    '</Types>',
  ].join('');
}

const VML =
  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';

function workbookRelations(
  sheets: readonly SheetEntry[],
  late: LateTexts | undefined,
): readonly (readonly [string, string])[] {
  const own = sheets.map((_, index): [string, string] => [
    `${OFFICE}/worksheet`,
    sheetPartName(index).slice('xl/'.length),
  ]);
  const shared = [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'] as const;
  return [...own, [`${OFFICE}/styles`, 'styles.xml'], ...(late === undefined ? [] : [shared])];
}

function relations(list: readonly (readonly [string, string])[]): string {
  const lines = list.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly SheetEntry[]): string {
  const entries = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return [
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>',
    `<sheets>${entries.join('')}</sheets>`,
    `<definedNames>${definedNames(sheets)}</definedNames>`,
    '</workbook>',
  ].join('');
}
