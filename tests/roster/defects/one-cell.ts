import { book, sheetOf, write } from '../file/fixture.js';
import { read, trainee, TRAINING, value } from '../roster-files.js';

const DEFAULTS: ReadonlyMap<string, string> = new Map(
  TRAINING.map((name, index) => [name, trainee(0)[index] ?? '']),
);

/** The columns of a training roster with one row: all as they should be, but for this cell. */
function oneRow(header: string, cell: string, ok: (text: string) => string): readonly (readonly string[])[] {
  const cells = new Map([...DEFAULTS].map(([name, text]) => [name, ok(text)])).set(header, cell);
  return [[...cells.keys()].map(ok), [...cells.values()]];
}

async function valueIn(path: string, header: string): Promise<string> {
  const { rows } = await read(path);
  // The header without its unit: 培训费 of 培训费（万元）.
  return value(rows[0], header.replace(/[（(].*/, ''));
}

/** What a cell of a workbook comes to under this header. @param cell its XML; @param changed other parts */
export async function inWorkbook(
  header: string,
  cell: string,
  changed: Readonly<Record<string, string>> = {},
): Promise<string> {
  const rows = oneRow(header, cell, (text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`);
  const data = rows.map((cells) => `<row>${cells.join('')}</row>`).join('');
  return valueIn(await book(sheetOf(data), changed), header);
}

/** What a field of a CSV comes to under this header. @param field as it stands in the file, quotes included */
export async function inCsv(header: string, field: string): Promise<string> {
  const rows = oneRow(header, field, (text) => text);
  return valueIn(write('名册.csv', rows.map((fields) => `${fields.join(',')}\r\n`).join('')), header);
}
