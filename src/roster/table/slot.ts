import type { Cell } from '../../model/cell.js';
import type { Reading } from '../../model/fact.js';
import type { ColumnData, CommonData, PolicyData } from '../../policy/data.js';
import type { ColumnMap } from '../header/assign-columns.js';
import { headerText, type Scale } from '../header/header-text.js';
import type { KindColumns } from '../header/kind-columns.js';
import type { HeaderMatch } from '../header/header-match.js';
import { valueReader } from '../values/read.js';
import { BARE, columnContext } from './column-contexts.js';

/** One column of a kind as one sheet holds it. */
export interface Slot {
  readonly column: ColumnData;
  /** Zero-based column of the sheet; -1 when the sheet has none. */
  readonly at: number;
  /** The unit that its header, or the line above, states. */
  readonly scale: Scale;
  /** A text cell here reads as it would in a carry roster, so it is carried as it stands. */
  readonly plain: boolean;
  /** Whether the header itself says the unit. */
  readonly unitSaid: boolean;
  /** Whether a vertical merge gives its value to the rows below. */
  readonly shared: boolean;
  readonly read: (cell: Cell) => Reading;
  /** Reads a text as a carry roster would hold it, under the bare column name. */
  readonly readBare: (text: string) => Reading;
  /** The range column that fills this one where it is blank. */
  readonly range: { readonly slot: number; readonly end: 'from' | 'to' } | undefined;
  /** Of a person's number: the slot that states the document; -1 when the kind has none. */
  readonly document: number;
}

const SUMMED: ReadonlySet<string> = new Set(['money', 'hours', 'count']);

/** Whether footers sum the column. */
export function isSummed({ column }: Slot): boolean {
  return SUMMED.has(column.type);
}

/** What a sheet says for all its columns. */
export interface SheetUnits {
  readonly csv: boolean;
  readonly dates: 1900 | 1904;
  /** The unit of money stated above the header. */
  readonly scale: Scale;
}

/** Types whose texts are judged more strictly in a CSV, where a spreadsheet may have damaged them. */
const JUDGED_BY_FORMAT: ReadonlySet<ColumnData['type']> = new Set([
  'person-id',
  'identifier',
  'unit-code',
  'month',
]);

/** Builds the readers of a sheet's columns, once for all its rows. */
export function buildSlots(
  kind: KindColumns,
  map: ColumnMap,
  units: SheetUnits,
  policy: PolicyData,
): readonly Slot[] {
  const indexOf = (name: string | undefined): number => kind.columns.findIndex((each) => each.name === name);
  return kind.columns.map((column, index) => {
    const match = map.taken[index];
    const asksWhether = match !== undefined && asks(match, policy.common.header);
    const scale = scaleOf(column, match, units.scale);
    const { filledBy } = column;
    const context = columnContext(column, policy, { csv: units.csv, dates: units.dates, scale, asksWhether });
    const person = kind.roster.persons.find(({ number }) => number === column.name);
    return {
      column,
      at: match?.cell.at ?? -1,
      scale,
      plain: scale === 'none' && !asksWhether && !(units.csv && JUDGED_BY_FORMAT.has(column.type)),
      unitSaid: match?.scale !== undefined,
      shared: context.merge === 'copy',
      read: valueReader(context),
      readBare: lazily(() => valueReader(columnContext(column, policy, BARE))),
      range: filledBy && { slot: indexOf(filledBy.column), end: filledBy.end },
      document: indexOf(person?.document),
    };
  });
}

function scaleOf({ type }: ColumnData, match: HeaderMatch | undefined, above: Scale): Scale {
  if (type === 'money') return match?.scale ?? above;
  return type === 'ratio' ? (match?.scale ?? 'none') : 'none';
}

function asks({ cell }: HeaderMatch, header: CommonData['header']): boolean {
  return [cell.own, cell.parent]
    .flatMap((text) => headerText(text, header).spellings)
    .some((spelling) => header.whether.some((word) => spelling.startsWith(word)));
}

/** Most columns of most sheets never carry a defect over, so their second reader is built only when asked for. */
function lazily(build: () => (cell: Cell) => Reading): (text: string) => Reading {
  let built: ((cell: Cell) => Reading) | undefined;
  return (text) => (built ??= build())(text);
}
