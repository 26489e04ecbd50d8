import { columnOf } from './address.js';
import { readCell, typeAndStyle, type CellContext, type RawCell } from './cell.js';
import type { ItemReader } from './list-reader.js';
import { ATTRIBUTES, createAttributesReader, optionalAttributes } from './plain-attributes.js';
import { SPACE, textUntil } from './plain-text.js';
import { resolveReferences } from './references.js';
import type { RowBuilder } from './row-builder.js';

// Rows as spreadsheet programs write them. What these do not match is not wrong, it is for the XML parser to read: single
// quotes, prefixes, CDATA, comments, rich text, elements unheard of, references in attributes.
const OPEN = new RegExp(`${SPACE}<row(?: r="(\\d+)")?(${ATTRIBUTES}) *(/?)>`, 'y');
const CLOSE = new RegExp(`${SPACE}</row>`, 'y');
const FORMULA = `(<f${optionalAttributes('t', 'aca', 'ref', 'ca', 'si')}${textUntil('</f>')})`;
const VALUE = `<v${optionalAttributes('xml:space')}${textUntil('</v>')}`;
const INLINE = `<is><t${optionalAttributes('xml:space')}${textUntil('</t>')}</is>`;
const CELL = new RegExp(
  `${SPACE}<c(?: r="([A-Z]{1,3})\\d+")?(${ATTRIBUTES}) *(?:/>|>${FORMULA}?(${VALUE})?(?:${INLINE})?</c>)`,
  'y',
);

interface PlacedCell extends RawCell {
  /** Zero-based; undefined where the cell does not name it. */
  readonly column: number | undefined;
}

/**
 * Reads a `<row>` that is written the way spreadsheet programs write it. The builder hears only of a row that turned
 * out plain to its end, for the XML parser reads any other from its beginning.
 */
export function createPlainRowReader(builder: RowBuilder, context: CellContext): ItemReader {
  const rowFacts = createAttributesReader(({ r, hidden, ht }) =>
    r === undefined ? { hidden, height: ht } : undefined,
  );
  const takeCell = createCellReader();

  return (text, at) => {
    OPEN.lastIndex = at;
    const open = OPEN.exec(text);
    const facts = open === null ? undefined : rowFacts(open[2] ?? '');
    if (open === null || facts === undefined) return undefined;
    const cells: PlacedCell[] = [];
    let end = OPEN.lastIndex;
    if (open[3] === '') {
      CELL.lastIndex = end;
      for (let found = CELL.exec(text); found !== null; found = CELL.exec(text)) {
        const cell = takeCell(found);
        if (cell === undefined) return undefined;
        cells.push(cell);
        end = CELL.lastIndex;
      }
      CLOSE.lastIndex = end;
      if (!CLOSE.test(text)) return undefined;
      end = CLOSE.lastIndex;
    }
    builder.startRow(open[1], facts.hidden, facts.height);
    for (const cell of cells) {
      builder.startCell(cell.column);
      builder.addCell(readCell(cell, context));
    }
    builder.endRow();
    return end;
  };
}

function createCellReader(): (found: RegExpExecArray) => PlacedCell | undefined {
  const cellFacts = createAttributesReader((attributes) =>
    attributes['r'] === undefined ? typeAndStyle(attributes) : undefined,
  );
  return (found) => {
    const [, letters, attributes = '', formulaElement, formula = '', valueElement, value = '', inline = ''] =
      found;
    const facts = cellFacts(attributes);
    if (facts === undefined) return undefined;
    return {
      column: letters === undefined ? undefined : columnOf(letters),
      type: facts.type,
      style: facts.style,
      value: valueElement === undefined ? undefined : resolveReferences(value),
      formula: formulaElement === undefined ? undefined : resolveReferences(formula),
      inline: resolveReferences(inline),
    };
  };
}
