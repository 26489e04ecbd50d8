import { detach } from '../detach.js';
import { columnOf } from './address.js';
import { readCell, typeAndStyle, type CellContext } from './cell.js';
import type { RowBuilder } from './row-builder.js';
import { createRunCollector } from './runs.js';
import type { Attributes, XmlHandler } from './xml.js';

/** The parts of a cell that hold text. */
type Holder = 'v' | 'f' | 'is';

/** Turns the XML of sheetData into calls on the builder; what stands elsewhere is none of its concern. */
export function createRowHandler(builder: RowBuilder, context: CellContext): XmlHandler {
  const run = createRunCollector();
  let inRows = false;
  let holder: Holder | undefined;
  let facts = typeAndStyle({});
  let value: string | undefined;
  let formula: string | undefined;

  function startCell(attributes: Attributes): void {
    const { r } = attributes;
    builder.startCell(r === undefined ? undefined : columnOf(r));
    facts = typeAndStyle(attributes);
    value = undefined;
    formula = undefined;
    run.reset();
  }

  function endCell(): void {
    const raw = {
      ...facts,
      value: value === undefined ? undefined : detach(value),
      formula: formula === undefined ? undefined : detach(formula),
      inline: detach(run.text()),
    };
    builder.addCell(readCell(raw, context));
  }

  function startValue(): void {
    holder = 'v';
    value ??= '';
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
    ['row', ({ r, hidden, ht }: Attributes) => builder.startRow(r, hidden, ht)],
    ['c', startCell],
    ['v', startValue],
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
