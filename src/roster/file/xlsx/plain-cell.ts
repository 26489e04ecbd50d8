import { columnOf } from './address.js';
import { typeAndStyle } from './cell.js';
import { ATTRIBUTES, createAttributesReader, optionalAttributes } from './plain-attributes.js';
import { SPACE, textUntil } from './plain-text.js';
import type { CellSlot } from './cell-slot.js';
import { createQuickCellReader } from './quick-cell.js';
import { resolveReferences } from './references.js';

const FORMULA = `(<f${optionalAttributes('t', 'aca', 'ref', 'ca', 'si')}${textUntil('</f>')})`;
const VALUE = `<v${optionalAttributes('xml:space')}${textUntil('</v>')}`;
const INLINE = `<is><t${optionalAttributes('xml:space')}${textUntil('</t>')}</is>`;
const CELL = new RegExp(
  `${SPACE}<c(?: r="([A-Z]{1,3})\\d+")?(${ATTRIBUTES}) *(?:/>|>${FORMULA}?(?:(${VALUE}))?(?:${INLINE})?</c>)`,
  'y',
);
const ATTRIBUTES_ALONE = new RegExp(`^${ATTRIBUTES}$`);

/** Reads a plain cell into the slot and says where it ends; 0 when it is written in any other way. */
export function createPlainCellReader(): (text: string, at: number, slot: CellSlot) => number {
  const factsOf = createAttributesReader((attributes) =>
    attributes['r'] === undefined ? typeAndStyle(attributes) : undefined,
  );
  const quick = createQuickCellReader((spelling) =>
    ATTRIBUTES_ALONE.test(spelling) ? factsOf(spelling) : undefined,
  );

  function read(text: string, at: number, slot: CellSlot): number {
    CELL.lastIndex = at;
    const found = CELL.exec(text);
    if (found === null) return 0;
    const [, letters, attributes = '', formulaElement, formula = '', valueElement, value = '', inline = ''] =
      found;
    const facts = factsOf(attributes);
    if (facts === undefined) return 0;
    slot.column = letters === undefined ? undefined : columnOf(letters);
    slot.facts = facts;
    slot.value = valueElement === undefined ? undefined : resolveReferences(value);
    slot.formula = formulaElement === undefined ? undefined : resolveReferences(formula);
    slot.inline = resolveReferences(inline);
    return CELL.lastIndex;
  }

  return (text, at, slot) => quick(text, at, slot) || read(text, at, slot);
}
