import type { Day } from '../../model/day.js';
import type { RowFacts } from '../../model/row-facts.js';
import type { ListEntry } from '../../model/standards.js';
import { compileEntries } from '../../decide/amount/standard.js';
import { compileLookup } from '../../decide/lookup.js';
import type { Scope } from '../../decide/scope.js';
import type { AmountData, BaseData, CheckData, RequirementData } from '../../policy/data.js';
import type { PlainRule } from '../../policy/versions.js';
import type { ExplainedLookup, ListLineFound } from './explained-claim.js';
import { factText } from './fact-text.js';
import type { RowMask } from './row-mask.js';

/** What a row was looked up in, for the tests and for the amount, each list once. */
export function listLookups(
  rule: PlainRule,
  row: RowFacts,
  scope: Scope,
  { on, mask }: { readonly on: Day; readonly mask: RowMask },
): readonly ExplainedLookup[] {
  const asked = [...listedIn(rule.require, row, scope), ...askedForAmount(rule.amount)];
  const first = asked.filter(({ list }, index) => asked.findIndex((each) => each.list === list) === index);
  return first.map(({ list, match, find }) => {
    const own = scope.policy.lists[list];
    const by = Object.entries(match).flatMap(([column, rosterColumn]) => {
      const value = valueIn(row, rosterColumn, scope);
      return value === undefined ? [] : [{ column, value: mask.text(value) }];
    });
    return {
      list: own?.title ?? list,
      file: own?.file ?? list,
      by,
      on,
      published: scope.standards.lists[list] !== undefined,
      found: find(row, on, scope).map((entry) => lineFound(entry, scope, mask)),
    };
  });
}

interface Asked {
  readonly list: string;
  /** List column → roster column. */
  readonly match: Readonly<Record<string, string>>;
  readonly find: (row: RowFacts, on: Day, scope: Scope) => readonly ListEntry[];
}

/** The lists that requirements name, of a test by value only those of the row's own case. */
function listedIn(requirements: readonly RequirementData[], row: RowFacts, scope: Scope): readonly Asked[] {
  return requirements
    .flatMap((each): readonly CheckData[] =>
      typeof each === 'string' ? (scope.policy.shared[each] ?? []) : [each],
    )
    .flatMap((check): readonly Asked[] => {
      if (check.check === 'listed') return [byMatch(check.list, check.match)];
      if (check.check !== 'by-value') return [];
      const value = valueIn(row, check.column, scope);
      const cases = check.cases.filter(({ is }) => value !== undefined && is.includes(value));
      return cases.flatMap(({ require }) => listedIn(require, row, scope));
    });
}

function askedForAmount(amount: AmountData | undefined): readonly Asked[] {
  const standards: Extract<BaseData, { from: 'standard' }>[] = [];
  if (amount?.base?.from === 'standard') standards.push(amount.base);
  if (amount?.atMostStandard !== undefined) standards.push({ from: 'standard', ...amount.atMostStandard });
  return standards.map((data) => ({
    list: data.list,
    match: data.match ?? (data.tier === undefined ? {} : { [data.tier.bound]: data.tier.column }),
    find: (row, on, scope) => compileEntries(data, scope)(row, { first: on, last: on }, []) ?? [],
  }));
}

function byMatch(list: string, match: Readonly<Record<string, string>>): Asked {
  return { list, match, find: (row, on, scope) => compileLookup(list, match, scope).find(row, on) };
}

/** A column's value in words; undefined where it is blank or does not read, or the kind has no such column. */
function valueIn(row: RowFacts, name: string, { columns, policy }: Scope): string | undefined {
  const index = columns.findIndex((column) => column.name === name);
  const reading = index < 0 ? undefined : row.read(index);
  const type = columns[index]?.type ?? 'text';
  return reading?.state === 'value' ? factText(reading.fact, type, policy.head.district.name) : undefined;
}

function lineFound({ line, values, from, to }: ListEntry, { policy }: Scope, mask: RowMask): ListLineFound {
  const texts = Object.entries(values).map(([column, fact]) => ({
    column,
    value: mask.text(factText(fact, 'text', policy.head.district.name)),
  }));
  return { line, values: texts, from, to };
}
