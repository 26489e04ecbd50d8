import type { SheetRow } from '../../../model/sheet.js';
import type { Part } from './archive.js';
import type { CellContext } from './cell.js';
import { createListReader } from './scan/list-reader.js';
import type { SheetOutline } from '../sheet/sheet-outline.js';
import { createRowBuilder } from '../sheet/row-builder.js';
import { createRowHandler } from './row-handler.js';
import { createRowScanner } from './scan/scan-row.js';

const BATCH_ROWS = 256;
const BATCH_CELLS = 250_000;

/** Bytes read before the rows in them are handed on: few where rows turn out wide, for a cell in the last column makes 16,384. */
const PIECE_BYTES = 32 * 1024;
const WIDE_PIECE_BYTES = 1024;
const WIDE = 1000;

/**
 * The rows of a worksheet part in batches; memory does not grow with their number.
 * @throws Refusal FILE_CORRUPT, FILE_TOO_LARGE
 */
export async function* readRows(
  part: Part,
  outline: SheetOutline,
  context: CellContext,
): AsyncGenerator<readonly SheetRow[]> {
  let batch: SheetRow[] = [];
  let cells = 0;
  let widest = 0;
  const builder = createRowBuilder(context.place, outline, (row) => {
    batch.push(row);
    cells += row.cells.length;
    widest = Math.max(widest, row.cells.length);
  });
  const list = { container: 'sheetData', item: 'row', readItem: createRowScanner(builder, context) };
  const reader = createListReader(part.place, list, createRowHandler(builder, context));
  for await (const bytes of part.read()) {
    let at = 0;
    while (at < bytes.length) {
      const end = at + (widest < WIDE ? PIECE_BYTES : WIDE_PIECE_BYTES);
      reader.write(bytes.subarray(at, end));
      at = end;
      if (batch.length < BATCH_ROWS && cells < BATCH_CELLS) continue;
      yield batch;
      batch = [];
      cells = 0;
    }
  }
  reader.end();
  if (batch.length > 0) yield batch;
}
