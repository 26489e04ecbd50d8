import type { SheetRow, SheetSource } from '../../../model/sheet.js';
import { SheetMeter } from '../read-meter.js';
import type { Range } from '../sheet/address.js';
import { createRowBuilder } from '../sheet/row-builder.js';
import type { HeldRow, HeldRows } from './row-store.js';

/** A sheet that was read as a whole. */
export interface HeldSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: HeldRows;
  readonly merges: readonly Range[];
  /** Rows that the file does not state are hidden. */
  readonly rowsHidden: boolean;
}

/** The sheet as a source of rows. @param file the file's name, for messages */
export function heldSheetSource(file: string, sheet: HeldSheet): SheetSource {
  const meter = new SheetMeter(sheet.rows.reduce((sum, { length }) => sum + length, 0));
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    meter,
    rows: () => readRows(`${file} 工作表“${sheet.name}”`, sheet, meter),
  };
}

async function* readRows(
  place: string,
  { rows, merges, rowsHidden }: HeldSheet,
  meter: SheetMeter,
): AsyncGenerator<readonly SheetRow[]> {
  let batch: SheetRow[] = [];
  const outline = { merges: merges.toSorted((a, b) => a.top - b.top || a.left - b.left), rowsHidden };
  const builder = createRowBuilder(place, outline, (row) => batch.push(row));
  let done = 0;
  for (const bytes of rows) {
    const held: readonly HeldRow[] = JSON.parse(bytes.toString());
    for (const { number, hidden, cells } of held) {
      builder.startRow(String(number), hidden ? '1' : '0', undefined);
      for (const [at, cell] of cells.entries()) {
        builder.startCell(at, undefined);
        builder.addCell(cell);
      }
      builder.endRow();
    }
    done += bytes.length;
    meter.set(done);
    if (batch.length > 0) yield batch;
    batch = [];
  }
  builder.endRows();
  if (batch.length > 0) yield batch;
}
