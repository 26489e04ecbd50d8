import { columnLetters } from '../../../../src/model/sheet.js';
import { zipOf } from '../zip-bytes.js';
import type { Dialect } from './dialect.js';
import type { Content, Rows } from './random-rows.js';

/** Cell styles in the order of the styles part: general, date, percent. */
const STYLES = { number: 0, date: 1, percent: 2 } as const;
const FORMATS = [0, 14, 10];

/** A workbook of one sheet with these rows, as a program of this dialect writes it. */
export function bookIn(dialect: Dialect, rows: Rows): Buffer {
  const { folder, sheet, strings } = dialect.names;
  const xml = createXmlWriter(dialect);
  const shared: string[] = [];
  const data = rows.map((contents, index) => writeRow(xml, dialect, contents, index + 1, shared));
  const book = `${folder}/workbook.xml`;
  const target = (path: string): string => dialect.targets(folder, path);
  const parts = {
    '[Content_Types].xml': '<Types/>',
    [sheet]: xml.root('worksheet', [xml.element('sheetData', {}, data)]),
    [book]: xml.root('workbook', [
      xml.element('sheets', {}, [xml.element('sheet', { name: '名册', sheetId: '1', 'rel:id': 'a' }, [])]),
    ]),
    [strings]: xml.root('sst', shared),
    [`${folder}/styles.xml`]: xml.root('styleSheet', [
      xml.element(
        'cellXfs',
        {},
        FORMATS.map((id) => xml.element('xf', { numFmtId: String(id) }, [])),
      ),
    ]),
    '_rels/.rels': writeRelationships(dialect, { a: ['officeDocument', `/${book}`] }),
    [`${folder}/_rels/workbook.xml.rels`]: writeRelationships(dialect, {
      a: ['worksheet', target(sheet)],
      b: ['sharedStrings', target(strings)],
      c: ['styles', target(`${folder}/styles.xml`)],
    }),
  };
  return zipOf(Object.entries(parts).map(([path, part]) => dialect.packing(path, dialect.encoding(part))));
}

type AttributesOf = Readonly<Record<string, string>>;

interface XmlWriter {
  root(name: string, children: readonly string[]): string;
  element(name: string, attributes: AttributesOf, children: readonly string[]): string;
  /** An element that holds only text. */
  leaf(name: string, attributes: AttributesOf, text: string): string;
}

function createXmlWriter({ prefix, namespaces, quotes, space, escaping }: Dialect): XmlWriter {
  const written = (attributes: AttributesOf): string =>
    Object.entries(attributes)
      .map(([name, value]) => ` ${name}=${quotes}${value}${quotes}`)
      .join('');
  const element: XmlWriter['element'] = (name, attributes, children) =>
    children.length === 0
      ? `<${prefix}${name}${written(attributes)}/>`
      : `<${prefix}${name}${written(attributes)}>${space}${children.join(space)}${space}</${prefix}${name}>`;
  const spaces = {
    [prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`]: namespaces.main,
    'xmlns:rel': namespaces.relations,
  };
  return {
    root: (name, children) => `<?xml version="1.0"?>${space}${element(name, spaces, children)}`,
    element,
    leaf: (name, attributes, text) =>
      `<${prefix}${name}${written(attributes)}>${escaping(guarded(text))}</${prefix}${name}>`,
  };
}

/** Text as OOXML escapes it: a carriage return would not survive, and what looks like an escape is none. */
function guarded(text: string): string {
  return text.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_');
}

function writeRow(
  xml: XmlWriter,
  { numbered, strings, runs }: Dialect,
  contents: readonly (Content | undefined)[],
  row: number,
  shared: string[],
): string {
  const cells = contents.map((content, column) => {
    const place = numbered.cells ? { r: `${columnLetters(column)}${row}` } : {};
    switch (content?.is) {
      case undefined:
        return xml.element('c', place, []);
      case 'text':
        return TEXTS[strings](xml, place, content.text, runs, shared);
      case 'number':
      case 'percent':
        return valueCell(xml, { ...place, s: String(STYLES[content.is]) }, content.lexical);
      case 'date':
        return valueCell(xml, { ...place, s: String(STYLES.date) }, content.serial);
      case 'boolean':
        return valueCell(xml, { ...place, t: 'b' }, content.truth === 'TRUE' ? '1' : '0');
      case 'error':
        return valueCell(xml, { ...place, t: 'e' }, content.code);
    }
  });
  return xml.element('row', numbered.rows ? { r: String(row) } : {}, cells);
}

function valueCell(xml: XmlWriter, attributes: AttributesOf, value: string): string {
  return xml.element('c', attributes, [xml.leaf('v', {}, value)]);
}

type TextCell = (xml: XmlWriter, place: AttributesOf, text: string, runs: number, shared: string[]) => string;

const TEXTS: Readonly<Record<Dialect['strings'], TextCell>> = {
  shared: (xml, place, text, runs, shared) => {
    const index = shared.push(xml.element('si', {}, textOf(xml, text, runs))) - 1;
    return valueCell(xml, { ...place, t: 's' }, String(index));
  },
  inline: (xml, place, text, runs) =>
    xml.element('c', { ...place, t: 'inlineStr' }, [xml.element('is', {}, textOf(xml, text, runs))]),
  formula: (xml, place, text) =>
    xml.element('c', { ...place, t: 'str' }, [xml.leaf('f', {}, 'A1&"<"'), xml.leaf('v', {}, text)]),
};

const KEPT = { 'xml:space': 'preserve' };

function textOf(xml: XmlWriter, text: string, runs: number): readonly string[] {
  if (runs === 1) return [xml.leaf('t', KEPT, text)];
  const [first = '', ...others] = text;
  const rest = others.join('');
  const run = (piece: string): string =>
    xml.element('r', {}, [xml.element('rPr', {}, [xml.element('b', {}, [])]), xml.leaf('t', KEPT, piece)]);
  // Two halves of an escape are for nobody to join.
  const pieces = guarded(first) + guarded(rest) === guarded(text) ? [first, rest] : [text];
  const guide = xml.element('rPh', { sb: '0', eb: '1' }, [xml.leaf('t', {}, 'zhang')]);
  return [...pieces.map(run), guide, xml.element('phoneticPr', { fontId: '1' }, [])];
}

function writeRelationships(
  { namespaces, quotes }: Dialect,
  entries: Readonly<Record<string, readonly [type: string, target: string]>>,
): string {
  const q = quotes;
  const items = Object.entries(entries).map(
    ([id, [type, target]]) =>
      `<Relationship Id=${q}${id}${q} Type=${q}${namespaces.relations}/${type}${q} Target=${q}${target}${q}/>`,
  );
  return `<?xml version="1.0"?><Relationships>${items.join('')}</Relationships>`;
}
