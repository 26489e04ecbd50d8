import { readCell, type CellContext } from './cell.js';
import type { ItemReader } from './list-reader.js';
import { ATTRIBUTES, createAttributesReader } from './plain-attributes.js';
import type { CellSlot } from './cell-slot.js';
import { createPlainCellReader } from './plain-cell.js';
import { SPACE } from './plain-text.js';
import type { RowBuilder } from './row-builder.js';

// Rows as spreadsheet programs write them. What these do not match is not wrong, it is for the XML parser to read: single
// quotes, prefixes, CDATA, comments, rich text, elements unheard of, references in attributes.
const OPEN = new RegExp(`${SPACE}<row(?: r="(\\d+)")?(${ATTRIBUTES}) *(/?)>`, 'y');
const CLOSE = new RegExp(`${SPACE}</row>`, 'y');

/**
 * Reads a `<row>` that is written the way spreadsheet programs write it. The builder hears only of a row that turned
 * out plain to its end, for the XML parser reads any other from its beginning.
 */
export function createPlainRowReader(builder: RowBuilder, context: CellContext): ItemReader {
  const rowFacts = createAttributesReader(({ r, hidden, ht }) =>
    r === undefined ? { hidden, height: ht } : undefined,
  );
  const readPlainCell = createPlainCellReader();
  const slots: CellSlot[] = [];

  return (text, at) => {
    OPEN.lastIndex = at;
    const open = OPEN.exec(text);
    const facts = open === null ? undefined : rowFacts(open[2] ?? '');
    if (open === null || facts === undefined) return undefined;
    let cells = 0;
    let end = OPEN.lastIndex;
    if (open[3] === '') {
      for (;;) {
        const slot = (slots[cells] ??= newSlot());
        const cellEnd = readPlainCell(text, end, slot);
        if (cellEnd === 0) break;
        end = cellEnd;
        cells += 1;
      }
      CLOSE.lastIndex = end;
      if (!CLOSE.test(text)) return undefined;
      end = CLOSE.lastIndex;
    }
    builder.startRow(open[1], facts.hidden, facts.height);
    for (let index = 0; index < cells; index += 1) {
      const slot = slots[index];
      if (slot?.facts === undefined) throw new Error('a cell was read into no slot');
      const { type, style } = slot.facts;
      const { column, value, formula, inline } = slot;
      builder.startCell(column);
      builder.addCell(readCell({ type, style, value, formula, inline }, context));
    }
    builder.endRow();
    return end;
  };
}

function newSlot(): CellSlot {
  return { column: undefined, facts: undefined, value: undefined, formula: undefined, inline: '' };
}
