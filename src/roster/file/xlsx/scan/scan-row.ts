import type { Cell } from '../../../../model/cell.js';
import { createAttributesMemo } from './attributes-memo.js';
import { bytesOf, skipSpace, twoAt, wordAt } from './bytes.js';
import type { CellContext } from '../cell.js';
import type { ItemReader } from './list-reader.js';
import type { RowBuilder } from '../../sheet/row-builder.js';
import { CellScanner } from './scan-cell.js';

const ROW = bytesOf('<row');
const ROW_END = bytesOf('</ro');
const ROW_END_REST = bytesOf('w>');
/** What begins most rows, so that the rest of a row's attributes is the same from row to row. */
const NUMBER = /^ r="([1-9]\d{0,6})"/;

/**
 * Scans a `<row>` that is written the way spreadsheet programs write it. What is written otherwise is not wrong, it is for the XML
 * parser to read: the builder hears only of a row that turned out plain to its end, for the parser reads any other from its beginning.
 */
export function createRowScanner(builder: RowBuilder, context: CellContext): ItemReader {
  const factsOf = createAttributesMemo(({ r, hidden, ht }) =>
    r === undefined ? { hidden, height: ht } : undefined,
  );
  const scanner = new CellScanner(context);
  const columns: (number | undefined)[] = [];
  const rows: (number | undefined)[] = [];
  const cells: Cell[] = [];

  return (source, from) => {
    const { bytes, view } = source;
    let at = skipSpace(bytes, from);
    if (wordAt(view, at) !== ROW) return undefined;
    const spelling = source.attributes(at + 4);
    if (spelling === undefined) return undefined;
    const { closed } = source;
    at = source.end;
    const [numbered = '', number] = NUMBER.exec(spelling) ?? [];
    const facts = factsOf(spelling.slice(numbered.length));
    if (facts === undefined) return undefined;
    let count = 0;
    if (!closed) {
      at = skipSpace(bytes, at);
      while (wordAt(view, at) !== ROW_END || twoAt(view, at + 4) !== ROW_END_REST) {
        at = scanner.scan(source, at);
        if (at < 0) return undefined;
        columns[count] = scanner.column;
        rows[count] = scanner.row;
        cells[count] = scanner.cell;
        count += 1;
        at = skipSpace(bytes, at);
      }
      at += 6;
    }
    builder.startRow(number, facts.hidden, facts.height);
    for (let index = 0; index < count; index += 1) {
      builder.startCell(columns[index], rows[index]);
      builder.addCell(cells[index] ?? '');
    }
    builder.endRow();
    return at;
  };
}
