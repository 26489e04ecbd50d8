import { maskIdsIn } from '../../model/mask-ids.js';
import { maskNumber } from '../../model/mask-number.js';
import type { OwnLine } from '../own-csv.js';
import type { ChangeKind, Detail } from './diff-result.js';
import type { Thread } from './follow.js';

const NUMBERS: ReadonlySet<string> = new Set(['收款人证件号码', '银行账号', '受益人证件号码', '证件号码']);

/** A cell as it may be shown: numbers of persons, units and accounts are masked. */
export function shownCell(record: OwnLine | undefined, column: string): string {
  const text = record?.get(column) ?? '';
  return NUMBERS.has(column) ? maskNumber(text) : maskIdsIn(text);
}

/** The columns that differ between two lines of the same thing. */
export function changedColumns(
  before: OwnLine | undefined,
  after: OwnLine | undefined,
  columns: readonly string[],
): readonly Detail[] {
  if (before === undefined || after === undefined) return [];
  return columns
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => ({ name, before: shownCell(before, name), after: shownCell(after, name) }));
}

/** How something comes out, one way and the other; undefined where nothing is different. */
export function changeKind(
  before: OwnLine | undefined,
  after: OwnLine | undefined,
  columns: readonly string[],
): ChangeKind | undefined {
  if (before === undefined) return after === undefined ? undefined : 'added';
  if (after === undefined) return 'removed';
  return columns.some((name) => before.get(name) !== after.get(name)) ? 'changed' : undefined;
}

/** “名册.xlsx!工作表:17”; '' for nothing. */
export function shownPlace(record: OwnLine | undefined): string {
  if (record === undefined) return '';
  const [file = '', sheet = '', row = ''] = ['名册', '工作表', '行号'].map((column) => record.get(column));
  return `${file}${sheet === '' ? '' : `!${sheet}`}${row === '' ? '' : `:${row}`}`;
}

/** The lines of a thread at its two ends. */
export function ends<Item>(thread: Thread<Item>): {
  readonly first: Item | undefined;
  readonly last: Item | undefined;
} {
  return { first: thread[0], last: thread.at(-1) };
}
