import { comparable } from '../model/compact-spelling.js';
import type { Fact } from '../model/fact.js';
import type { Fen } from '../model/money.js';
import type { ListEntry } from '../model/standards.js';
import type { CheckPlace } from './check/check-place.js';
import { comparedValue } from './compared-value.js';
import type { Expression } from './expression.js';
import { type Lookup, type Span, spansOf } from './lookup.js';
import { NoSql } from './no-sql.js';
import type { SqlColumn, SqlScope } from './scope.js';

/** A published list asked by the rows of a rule. */
export interface ListLookup {
  /** Whether the list was given at all. */
  readonly published: boolean;
  /** The roster's column that is asked about first. */
  readonly column: SqlColumn;
  /** Whether an entry in force on the event's day was found. */
  readonly found: Expression;
  /** Its amount in fen, NULL where it names none or several. */
  readonly fen: Expression;
  readonly ambiguous: Expression;
}

const SEPARATOR = '\u0001';

/** @param match list column → roster column @throws NoSql where a wildcard of the list is a column of the roster: what is found would depend on it, too */
export function listLookup(
  {
    list,
    match,
    amount,
  }: {
    readonly list: string;
    readonly match: Readonly<Record<string, string>>;
    readonly amount: string | undefined;
  },
  scope: SqlScope,
  { rule, event }: CheckPlace,
): ListLookup {
  const wildcards = new Set(scope.policy.lists[list]?.wildcards ?? []);
  const loose = Object.entries(match).filter(([own]) => wildcards.has(own));
  if (loose.some(([, name]) => scope.columns.some((column) => column.name === name)))
    throw new NoSql(`list ${list} by a column that may be blank in it`, rule);
  const exact = Object.entries(match).filter(([own]) => !wildcards.has(own));
  const columns = exact.map(([, name]) => scope.column(name));
  const [column] = columns;
  if (column === undefined) throw new NoSql(`list ${list} matched by no column`, rule);
  const entries = scope.standards.lists[list];
  if (entries === undefined)
    return { published: false, column, found: 'false', fen: 'CAST(NULL AS BIGINT)', ambiguous: 'false' };
  const lookup: Lookup = {
    what: `list ${list} ${amount ?? ''}`,
    key: columns.map(comparedValue).join(` || chr(1) || `),
    on: event.value,
    spans: spansOf(
      byKey(
        entries,
        exact.map(([own]) => own),
      ),
      sayOf(
        loose.map(([own]) => own),
        amount,
      ),
    ),
  };
  const name = scope.lookup(lookup);
  return {
    published: true,
    column,
    found: `${name}_key IS NOT NULL`,
    fen: `${name}_fen`,
    ambiguous: `coalesce(${name}_ambiguous, false)`,
  };
}

function byKey(
  entries: readonly ListEntry[],
  columns: readonly string[],
): ReadonlyMap<string, readonly ListEntry[]> {
  const groups = new Map<string, ListEntry[]>();
  for (const entry of entries) {
    const key = columns.map((column) => textOf(entry.values[column])).join(SEPARATOR);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return groups;
}

/** Entries for every value of a wildcard are preferred by a roster that has no such column; entries that disagree name no amount. */
function sayOf(wildcards: readonly string[], amount: string | undefined) {
  return (inForce: readonly ListEntry[]): Pick<Span, 'fen' | 'ambiguous'> => {
    const entries = wildcards.reduce((some, own) => {
      const general = some.filter((entry) => entry.values[own] === undefined);
      return general.length > 0 ? general : some;
    }, inForce);
    if (amount === undefined) return { fen: undefined, ambiguous: false };
    const [first, ...others] = entries.map((entry) => amountOf(entry.values[amount]));
    const agreed = others.every((other) => other === first);
    return { fen: agreed ? first : undefined, ambiguous: !agreed && first !== undefined };
  };
}

function amountOf(fact: Fact | undefined): Fen | undefined {
  return fact?.is === 'money' ? fact.fen : undefined;
}

function textOf(fact: Fact | undefined): string {
  if (fact === undefined) return '';
  if (fact.is === 'text') return comparable(fact.text);
  throw new NoSql(`a list matched by a ${fact.is}`, 'standards');
}
