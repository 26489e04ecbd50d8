import { detach } from '../detach.js';
import { corrupt } from '../refusals.js';
import { parseAddress } from '../sheet/address.js';
import { readCell, typeAndStyle, type CellContext } from './cell.js';
import type { RowBuilder } from '../sheet/row-builder.js';
import { createRowNesting } from './row-nesting.js';
import { createRunCollector } from './runs.js';
import type { Attributes, XmlHandler } from '../xml/xml-reader.js';

/** The parts of a cell that hold text. */
type Holder = 'v' | 'f' | 'is';

/** Turns the XML of sheetData into calls on the builder; what stands elsewhere is none of its concern. */
export function createRowHandler(builder: RowBuilder, context: CellContext): XmlHandler {
  const run = createRunCollector();
  const nesting = createRowNesting(context.place);
  let holder: Holder | undefined;
  let facts = typeAndStyle({});
  let value: string | undefined;
  let formula: string | undefined;

  function startCell(attributes: Attributes): void {
    const { r } = attributes;
    const address = r === undefined ? undefined : parseAddress(r);
    if (r !== undefined && address === undefined)
      throw corrupt(context.place, (say) => say.addressWrong(r.slice(0, 40)));
    builder.startCell(address?.column, address?.row);
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
      inline: run.cell(),
    };
    builder.addCell(readCell(raw, context));
  }

  function startValue(): void {
    holder = 'v';
    value = '';
  }

  function startFormula(): void {
    holder = 'f';
    formula = '';
  }

  function endHolder(): void {
    holder = undefined;
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
    ['sheetData', () => builder.endRows()],
  ]);

  const appending: Readonly<Record<Holder, (text: string) => void>> = {
    v: (text) => void (value += text),
    f: (text) => void (formula += text),
    is: (text) => run.append(text),
  };

  return {
    open(name, attributes) {
      nesting.open(name);
      if (!nesting.inRows()) return;
      if (holder === 'is') run.open(name, attributes);
      opening.get(name)?.(attributes);
    },
    close(name) {
      if (nesting.inRows()) {
        if (holder === 'is') run.close(name);
        closing.get(name)?.();
      }
      nesting.close();
    },
    text(text) {
      nesting.text(text);
      if (holder !== undefined) appending[holder](text);
    },
  };
}
