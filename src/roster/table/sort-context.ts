import type { ValueType } from '../../model/fact.js';
import type { CommonData } from '../../policy/data.js';
import type { FoundHeader } from '../header/find-header.js';
import { headerText } from '../header/header-text.js';
import type { KindColumns } from '../header/kind-columns.js';
import { footerWords } from './footer-words.js';
import type { Slot } from './slot.js';
import type { SortContext } from './sort-row.js';

const NUMBERS: ReadonlySet<ValueType> = new Set(['person-id', 'unit-code']);

/** What tells the rows of one sheet apart. */
export function sortContext(
  { roster, named }: KindColumns,
  slots: readonly Slot[],
  header: FoundHeader,
  common: CommonData,
  unit: Pick<SortContext, 'scale' | 'unitOf'>,
): SortContext {
  const present = slots.filter(({ at }) => at >= 0);
  const numbers = present.filter(({ column }) => NUMBERS.has(column.type));
  const bold = numbers.filter(({ column }) => column.bold === true);
  const names = new Set([
    ...roster.persons.map(({ name }) => name),
    ...roster.subject.map((party) => roster.parties[party]?.name),
  ]);
  return {
    ids: columnsOfSheet(bold.length > 0 ? bold : numbers),
    names: columnsOfSheet(present.filter(({ column }) => names.has(column.name))),
    known: new Set(columnsOfSheet(present)),
    unshared: columnsOfSheet(present.filter(({ shared }) => !shared)),
    headers: new Map(header.cells.map(({ at, own, parent }) => [at, new Set([own, parent])])),
    footer: footerWords(common.footer),
    namesColumn: (text) => headerText(text, common.header).spellings.some((each) => named.has(each)),
    ...unit,
  };
}

function columnsOfSheet(slots: readonly Slot[]): readonly number[] {
  return slots.map(({ at }) => at);
}
