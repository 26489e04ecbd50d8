import fc from 'fast-check';
import { deflated, stored, streamed } from '../zip-bytes.js';

/**
 * The ways in which programs write the same workbook. Each table is one thing that differs between them; a dialect is a
 * choice from every table.
 */
export const DIALECTS = {
  /** Elements under a namespace by default or by prefix. */
  prefix: { none: '', x: 'x:', long: 'main-1:' },
  namespaces: {
    transitional: {
      main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    strict: {
      main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
      relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
    },
  },
  quotes: { double: '"', single: "'" },
  /** Between elements. */
  space: { none: '', lines: '\n  ', tabs: '\r\n\t' },
  /** Text content as references, or as CDATA. */
  escaping: {
    references: (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    decimals: (text: string) => text.replaceAll(/[^\w .]/gu, (found) => `&#${found.codePointAt(0)};`),
    cdata: (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`,
  },
  /** Where the text of a cell stands. */
  strings: { shared: 'shared', inline: 'inline', formula: 'formula' },
  /** Text in one piece, or in runs with a guide how to read it aloud. */
  runs: { plain: 1, rich: 2 },
  /** What says where it stands. */
  numbered: {
    all: { rows: true, cells: true },
    rows: { rows: true, cells: false },
    cells: { rows: false, cells: true },
    none: { rows: false, cells: false },
  },
  encoding: {
    'UTF-8': (text: string) => Buffer.from(text),
    'UTF-8 with a mark': (text: string) => Buffer.from(`\ufeff${text}`),
    'UTF-16LE': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    'UTF-16BE': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  },
  packing: { deflated, stored, streamed },
  /** Paths from one part to another. */
  targets: {
    relative: (folder: string, path: string) => `${'../'.repeat(folder.split('/').length)}${path}`,
    absolute: (_folder: string, path: string) => `/${path}`,
    backslash: (folder: string, path: string) =>
      `${'..\\'.repeat(folder.split('/').length)}${path.replaceAll('/', '\\')}`,
  },
  names: {
    usual: { folder: 'xl', sheet: 'xl/worksheets/sheet1.xml', strings: 'xl/sharedStrings.xml' },
    odd: { folder: 'book/第1册', sheet: 'Data.XML', strings: 'book/texts' },
  },
} as const;

type Tables = typeof DIALECTS;

/** A choice from every table. */
export type Dialect = { readonly [Table in keyof Tables]: Tables[Table][keyof Tables[Table]] };

const choice = <Value>(table: Readonly<Record<string, Value>>): fc.Arbitrary<Value> =>
  fc.constantFrom(...Object.values(table));

export const anyDialect: fc.Arbitrary<Dialect> = fc.record({
  prefix: choice(DIALECTS.prefix),
  namespaces: choice(DIALECTS.namespaces),
  quotes: choice(DIALECTS.quotes),
  space: choice(DIALECTS.space),
  escaping: choice(DIALECTS.escaping),
  strings: choice(DIALECTS.strings),
  runs: choice(DIALECTS.runs),
  numbered: choice(DIALECTS.numbered),
  encoding: choice(DIALECTS.encoding),
  packing: choice(DIALECTS.packing),
  targets: choice(DIALECTS.targets),
  names: choice(DIALECTS.names),
});
