import { allRules } from '../../policy/all-rules.js';
import { compileKind } from '../../decide/compile-kind.js';
import { scopeOf } from '../../decide/scope.js';
import type { RowDecision } from '../../model/decision.js';
import { NO_HISTORY } from '../../model/history.js';
import { yuanText } from '../../model/money.js';
import type { RowFacts } from '../../model/row-facts.js';
import { applyReadings } from '../../policy/apply-readings.js';
import type { OnceOtherwise, PolicyData } from '../../policy/data.js';
import { settleWords } from '../../run/settle-words.js';
import { RowPlaces } from '../../settle/row-places.js';
import { openSettlement, type SettledRow } from '../../settle/settle-row.js';
import { ClaimWeights } from '../../settle/weigh.js';
import type { ExampleCase } from './example-case.js';

/** What became of one row: rule, or `row` → amount and codes in the notation of the examples; who was paid, and from which fund, and the departments that answer for it. */
export interface SettledExample {
  readonly outcome: Readonly<Record<string, string>>;
  readonly payees: Readonly<Record<string, string>>;
  readonly funds: Readonly<Record<string, string>>;
  /** The paying department first, as keys. */
  readonly departments: Readonly<Record<string, readonly string[]>>;
}

/**
 * Settles examples under one policy, each as a batch of its own, without a roster file. What was compiled for an example
 * serves all of the same kind, month, lists and readings.
 */
export function openExamples(policy: PolicyData): (example: ExampleCase) => readonly SettledExample[] {
  const compiled = new Map<string, Compiled>();
  return (example) => {
    const readings = [...example.readings].map((reading) => reading.join('=')).join(' ');
    const key = [example.kind, example.period, readings, example.listsKey].join('\n');
    const known = compiled.get(key) ?? compile(policy, example);
    compiled.set(key, known);
    return settle(known, example.rows());
  };
}

interface Compiled {
  readonly decide: (row: RowFacts) => RowDecision;
  readonly words: ReturnType<typeof settleWords>;
  /** Rule → the departments beside the paying one. */
  readonly others: ReadonlyMap<string, readonly string[]>;
}

function compile(policy: PolicyData, { kind, period, readings, standards }: ExampleCase): Compiled {
  const under = applyReadings(policy, readings);
  const roster = under.rosters.find((each) => each.kind === kind);
  if (roster === undefined) throw new Error(`no roster kind ${kind}`);
  return {
    decide: compileKind(
      scopeOf(under, roster, standards, period, NO_OTHER_READINGS),
      ruleIdsOf(under),
      undefined,
    ),
    words: settleWords({ policy: under, period, batch: '01', standards, history: NO_HISTORY }),
    others: othersOf(under),
  };
}

/** An example is a batch of its own: nothing was paid before. */
const NO_OTHER_READINGS: OnceOtherwise = new Map();

function ruleIdsOf(policy: PolicyData): ReadonlyMap<string, string> {
  return new Map(allRules(policy).map(({ id }) => [id.toLowerCase(), id]));
}

function othersOf(policy: PolicyData): Compiled['others'] {
  return new Map(allRules(policy).map(({ id, departments }) => [id, departments.slice(1)]));
}

/** As in a batch whose rows are all weighed before the first is settled. */
function settle({ decide, words, others }: Compiled, rows: readonly RowFacts[]): readonly SettledExample[] {
  const places = new RowPlaces();
  const weights = new ClaimWeights();
  const decisions = rows.map((row) => decide(row));
  for (const decision of decisions) weights.add(places.add(decision.place, decision.unit), decision);
  const settleRow = openSettlement({ ...words, places, weights });
  return decisions.map((decision, ordinal) => settledExample(settleRow(ordinal, decision), others));
}

/** Accounts are no part of the examples: ACCOUNT_MISSING is left out. */
function settledExample({ payouts, exceptions }: SettledRow, others: Compiled['others']): SettledExample {
  const parts = new Map<string, Set<string>>();
  const add = (rule: string, part: string): unknown =>
    parts.set(rule, (parts.get(rule) ?? new Set<string>()).add(part));
  for (const { rule, amount } of payouts) add(rule, yuanText(amount));
  for (const { rule, code } of exceptions)
    if (code !== 'ACCOUNT_MISSING') add(rule === '' ? 'row' : rule, code);
  return {
    outcome: Object.fromEntries([...parts].map(([rule, found]) => [rule, notation([...found])])),
    payees: Object.fromEntries(payouts.map(({ rule, payee }) => [rule, payee.name])),
    funds: Object.fromEntries(payouts.map(({ rule, fund }) => [rule, fund])),
    departments: Object.fromEntries(
      payouts.map(({ rule, department }) => [rule, [department, ...(others.get(rule) ?? [])]]),
    ),
  };
}

/** Parts in one order, whatever order they were found or written in: figures sort before letters. */
export function notation(parts: readonly string[]): string {
  return parts.toSorted().join(' ');
}
