import type { BaseData, RosterData } from '../../policy/data.js';
import { grouped } from './grouped.js';
import type { DatedRule, LintBook } from './lint-book.js';
import { allowed, BLANK, valuesOf } from './value-space.js';

/** Some values of one column, between which no rule tells a difference. */
export type Side = readonly string[];

export interface Axis {
  readonly column: string;
  readonly sides: readonly Side[];
}

/** A rule that takes a row. Of its level table: the row's level has an amount, lies below all that have, or has none though it may be due. */
export interface Taken {
  readonly rule: string;
  readonly price: 'priced' | 'below' | 'unpriced';
}

/** A box of a space: the values on each axis, in order, and what is the same for all rows in it. */
export interface Region<T> {
  readonly sides: readonly Side[];
  readonly value: T;
}

/** The combinations of values by which some rules of a roster kind decide whether a row is theirs. */
export interface Space {
  readonly roster: RosterData;
  readonly rules: readonly DatedRule[];
  readonly axes: readonly Axis[];
  /** Who takes a row with these values, one side for each axis. */
  take(cell: readonly Side[]): readonly Taken[];
}

/** The spaces of one roster kind. Rules whose conditions share no column do not bear on each other: each group has a space of its own. */
export function spacesOf(roster: RosterData, book: LintBook): readonly Space[] {
  const rules = book.rules.filter((each) => each.roster === roster);
  return groups(rules).map((group) => spaceOf(roster, group, book));
}

/** Regions as large as they can be when axes are taken in order: sides under which all that follows is alike become one. */
export function regionsOf<T>(
  [axis, ...rest]: readonly Axis[],
  valueOf: (cell: readonly Side[]) => T,
  before: readonly Side[] = [],
): readonly Region<T>[] {
  if (axis === undefined) return [{ sides: [], value: valueOf(before) }];
  const parts = axis.sides.map((side) => ({ side, regions: regionsOf(rest, valueOf, [...before, side]) }));
  return grouped(parts, ({ regions }) => JSON.stringify(regions)).flatMap((alike) => {
    const side = alike.flatMap((each) => each.side);
    return (alike[0]?.regions ?? []).map(({ sides, value }) => ({ sides: [side, ...sides], value }));
  });
}

function groups(rules: readonly DatedRule[]): readonly (readonly DatedRule[])[] {
  const columns = (each: DatedRule): readonly string[] => each.rule.when.map(({ column }) => column);
  return rules.reduce<readonly (readonly DatedRule[])[]>((sofar, rule) => {
    const joins = (group: readonly DatedRule[]): boolean =>
      group.flatMap(columns).some((column) => columns(rule).includes(column));
    return [...sofar.filter((group) => !joins(group)), [...sofar.filter(joins).flat(), rule]];
  }, []);
}

function spaceOf(roster: RosterData, rules: readonly DatedRule[], book: LintBook): Space {
  const tests = rules.map((each) => testOf(each, roster, book));
  const conditions = rules.flatMap(({ rule }) => rule.when);
  // The column of a level table is an axis too, though no condition names it: the last.
  const tables = tests.flatMap(({ table }) => table?.column ?? []);
  const columns = [...new Set([...conditions.map(({ column }) => column), ...tables])];
  const axes = columns.map((column): Axis => {
    const mark = (value: string): string =>
      tests.map((test) => `${test.fits(column, value)} ${test.price(column, value)}`).join();
    return { column, sides: grouped(valuesOf(column, roster, book), mark) };
  });
  const take = (cell: readonly Side[]): readonly Taken[] => {
    const values = columns.map((column, index) => [column, cell[index]?.[0] ?? ''] as const);
    return tests
      .filter(({ fits }) => values.every(([column, value]) => fits(column, value)))
      .map(({ rule, price }) => ({
        rule,
        price:
          values.map(([column, value]) => price(column, value)).find((each) => each !== 'priced') ?? 'priced',
      }));
  };
  return { roster, rules, axes, take };
}

/** What one rule says of a value of a column, whatever the other columns say. */
interface RuleTest {
  readonly rule: string;
  readonly table: Extract<BaseData, { from: 'level' }> | undefined;
  fits(column: string, value: string): boolean;
  price(column: string, value: string): Taken['price'];
}

function testOf({ id, rule }: DatedRule, roster: RosterData, book: LintBook): RuleTest {
  const left = allowed(rule.when);
  const table = rule.amount?.base?.from === 'level' ? rule.amount.base : undefined;
  const ranks = table === undefined ? [] : valuesOf(table.column, roster, book);
  const lowest = ranks.findIndex((level) => Object.hasOwn(table?.table ?? {}, level));
  return {
    rule: id,
    table,
    fits(column, value) {
      const values = left.get(column);
      return values === 'given' ? value !== BLANK : values?.has(value) !== false;
    },
    price(column, value) {
      if (table?.column !== column || Object.hasOwn(table.table, value)) return 'priced';
      return ranks.indexOf(value) < lowest ? 'below' : 'unpriced';
    },
  };
}
