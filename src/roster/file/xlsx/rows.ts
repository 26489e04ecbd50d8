import type { SheetRow } from '../../../model/sheet.js';
import type { Part } from './archive.js';
import type { CellContext } from './cell.js';
import { createListReader } from './list-reader.js';
import type { SheetOutline } from './outline.js';
import { createRowBuilder } from './row-builder.js';
import { createRowHandler } from './row-handler.js';
import { createRowScanner } from './scan-row.js';

const BATCH_ROWS = 256;

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
  const builder = createRowBuilder(context.place, outline, (row) => batch.push(row));
  const list = { container: 'sheetData', item: 'row', readItem: createRowScanner(builder, context) };
  const reader = createListReader(part.place, list, createRowHandler(builder, context));
  for await (const bytes of part.read()) {
    reader.write(bytes);
    if (batch.length < BATCH_ROWS) continue;
    yield batch;
    batch = [];
  }
  reader.end();
  if (batch.length > 0) yield batch;
}
