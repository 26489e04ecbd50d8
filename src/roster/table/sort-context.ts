import type { ValueType } from '../../model/fact.js';
import type { CommonData } from '../../policy/data.js';
import type { FoundHeader } from '../header/header-at.js';
import type { Scale } from '../header/header-text.js';
import type { KindColumns } from '../header/kind-columns.js';
import type { UnitReader } from '../header/unit-line.js';
import { type FooterKind, footerEnds, footerWords, sectionLabels } from './footer-words.js';
import { isSummed, type Slot } from './slot.js';

/** What telling rows apart needs to know of a block. Columns are zero-based columns of the sheet. */
export interface SortContext {
  /** Persons' numbers or unit codes: a row that has one is never a footer. */
  readonly ids: readonly number[];
  /** Names of persons and units. */
  readonly names: readonly number[];
  /** Names of units among them. */
  readonly units: readonly number[];
  /** All columns of the kind that the block has. */
  readonly known: ReadonlySet<number>;
  /** Columns over which a merge gives no value to the rows below. */
  readonly unshared: readonly number[];
  /** Columns of money, hours and heads, which footers sum. */
  readonly figures: readonly number[];
  /** The first and last column that has a header, known or not, and those before the last that have none. */
  readonly gaps: readonly number[];
  readonly first: number;
  readonly last: number;
  /** Last words of titles that are as short as names. */
  readonly titleEnds: readonly string[];
  /** What names of persons look like. */
  readonly personNames: CommonData['header']['personNames'];
  readonly footer: (text: string) => FooterKind | undefined;
  readonly footerEnd: (text: string) => 'sum' | 'subtotal' | undefined;
  readonly section: (text: string) => boolean;
  readonly unitReader: UnitReader;
  /** The unit of money stated above the header. */
  readonly scale: Scale;
}

const NUMBERS: ReadonlySet<ValueType> = new Set(['person-id', 'unit-code']);

/** What tells the rows of one block apart. */
export function sortContext(
  { roster }: KindColumns,
  slots: readonly Slot[],
  header: FoundHeader,
  common: CommonData,
  unit: Pick<SortContext, 'scale' | 'unitReader'>,
): SortContext {
  const present = slots.filter(({ at }) => at >= 0);
  const numbers = present.filter(({ column }) => NUMBERS.has(column.type));
  const bold = numbers.filter(({ column }) => column.bold === true);
  const persons = new Set(roster.persons.map(({ name }) => name));
  const subjects = new Set(roster.subject.map((party) => roster.parties[party]?.name));
  const named = present.filter(({ column: { name } }) => persons.has(name) || subjects.has(name));
  return {
    ids: columnsOfSheet(bold.length > 0 ? bold : numbers),
    names: columnsOfSheet(named),
    units: columnsOfSheet(named.filter(({ column: { name } }) => !persons.has(name))),
    known: new Set(columnsOfSheet(present)),
    unshared: columnsOfSheet(present.filter(({ shared }) => !shared)),
    figures: columnsOfSheet(present.filter(isSummed)),
    ...extent(header),
    titleEnds: common.header.titleEnds,
    personNames: common.header.personNames,
    footer: footerWords(common.footer),
    footerEnd: footerEnds(common.footer),
    section: sectionLabels(common.footer),
    ...unit,
  };
}

function extent({ cells }: FoundHeader): Pick<SortContext, 'first' | 'last' | 'gaps'> {
  const headed = new Set(cells.map(({ at }) => at));
  const last = Math.max(...headed);
  const gaps = Array.from({ length: last }, (_, at) => at).filter((at) => !headed.has(at));
  return { first: Math.min(...headed), last, gaps };
}

function columnsOfSheet(slots: readonly Slot[]): readonly number[] {
  return slots.map(({ at }) => at);
}
