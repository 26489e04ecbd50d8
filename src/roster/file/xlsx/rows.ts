import type { SheetRow } from '../../../model/sheet.js';
import { LIMITS } from '../limits.js';
import { tooLarge } from '../refusals.js';
import type { Part } from './archive.js';
import { readCell, type CellContext } from './cell.js';
import type { SheetOutline } from './outline.js';
import { partText } from './part-text.js';
import { createRowBuilder, type RowBuilder } from './row-builder.js';
import { createRunCollector } from './runs.js';
import { createXmlReader, type Attributes, type XmlHandler } from './xml.js';

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
  const reader = createXmlReader(part.place, rowHandler(builder, context));
  for await (const text of partText(part)) {
    reader.write(text);
    if (batch.length < BATCH_ROWS) continue;
    yield batch;
    batch = [];
  }
  reader.end();
  if (batch.length > 0) yield batch;
}

/** The parts of a cell that hold text. */
type Holder = 'v' | 'f' | 'is';

/** Turns the XML of sheetData into calls on the builder; what stands elsewhere is none of its concern. */
function rowHandler(builder: RowBuilder, context: CellContext): XmlHandler {
  const run = createRunCollector();
  let inRows = false;
  let holder: Holder | undefined;
  let type = 'n';
  let style = 0;
  let value = '';
  let formula: string | undefined;

  function startCell({ r, t = 'n', s = '0' }: Attributes): void {
    builder.startCell(r);
    type = t;
    style = Number(s);
    value = '';
    formula = undefined;
    run.reset();
  }

  function endCell(): void {
    const inline = run.text();
    if (Math.max(value.length, inline.length, formula?.length ?? 0) > LIMITS.cellCharacters) {
      throw tooLarge(context.place, '单元格字符数', LIMITS.cellCharacters);
    }
    builder.addCell(readCell({ type, style, value, formula, inline }, context));
  }

  function startFormula(): void {
    holder = 'f';
    formula = '';
  }

  function endHolder(): void {
    holder = undefined;
  }

  function endSheetData(): void {
    builder.endRows();
    inRows = false;
  }

  const opening: ReadonlyMap<string, (attributes: Attributes) => void> = new Map([
    ['row', ({ r, hidden }: Attributes) => builder.startRow(r, hidden)],
    ['c', startCell],
    ['v', () => void (holder = 'v')],
    ['f', startFormula],
    ['is', () => void (holder = 'is')],
  ]);

  const closing: ReadonlyMap<string, () => void> = new Map([
    ['row', () => builder.endRow()],
    ['c', endCell],
    ['v', endHolder],
    ['f', endHolder],
    ['is', endHolder],
    ['sheetData', endSheetData],
  ]);

  const appending: Readonly<Record<Holder, (text: string) => void>> = {
    v: (text) => void (value += text),
    f: (text) => void (formula += text),
    is: (text) => run.append(text),
  };

  return {
    open(name, attributes) {
      if (name === 'sheetData') inRows = true;
      if (!inRows) return;
      if (holder === 'is') run.open(name);
      opening.get(name)?.(attributes);
    },
    close(name) {
      if (!inRows) return;
      if (holder === 'is') run.close(name);
      closing.get(name)?.();
    },
    text(text) {
      if (holder !== undefined) appending[holder](text);
    },
  };
}
