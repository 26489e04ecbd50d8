import type { Month } from '../model/day.js';
import type { Standards } from '../model/standards.js';
import type { PolicyData } from '../policy/data.js';
import { versionsOf } from '../policy/versions.js';
import { anyOf, type Expression } from './expression.js';
import { MISSING, together, UNSURE } from './failures.js';
import { spansTable } from './lookup.js';
import { NoSql } from './no-sql.js';
import { rangeFilled } from './range-filled.js';
import { type Prepared, readCells } from './read-cells.js';
import { rowFailures, unsureCells } from './row.js';
import { beneficiaryOf, type RuleSql, ruleSql } from './rule.js';
import { SqlScope } from './scope.js';
import { select } from './select.js';
import type { SqlSource } from './source.js';
import { CLAIMED, IN_DOUBT_BLANK, IN_DOUBT_UNREADABLE } from './when.js';

/** What rules are compiled with, fixed before the first row. */
export interface SqlOptions {
  readonly standards: Standards;
  readonly period: Month;
}

/** The rules of one roster kind as one query. */
export interface RosterSql {
  /** Ids of the rules, in the policy's order. */
  readonly rules: readonly string[];
  /**
   * A row for each of the source: `n`; `failures` of the whole row, UNSURE among them where the row is left to the streaming engine;
   * `beneficiary`; and of the rule at position k `f{k}` its failures (NULL: not claimed), `a{k}` fen, `p{k}` the payee's number and
   * `k{k}` the hash of its once-per key.
   */
  decide(source: SqlSource): Prepared;
}

/** @throws NoSql naming the kind of check, amount, key or list that has no SQL */
export function compileRoster(
  policy: PolicyData,
  kind: string,
  { standards, period }: SqlOptions,
): RosterSql {
  const roster = policy.rosters.find((each) => each.kind === kind);
  if (roster === undefined) throw new Error(`no roster kind ${kind}`);
  if (standards.budgets.length > 0) throw new NoSql('budgets', 'standards');
  const scope = new SqlScope(policy, roster, standards, period);
  const rules = policy.provisions
    .flatMap((provision) => provision.rules)
    .filter((rule) => rule.roster === kind)
    .map((rule) => {
      const [{ rule: plain }, ...later] = versionsOf(rule, policy.head);
      if (later.length > 0) throw new NoSql('amendments', rule.id);
      return ruleSql(plain, scope);
    });
  const whole = rowFailures(scope);
  const [beneficiary] = beneficiaryOf(scope);
  return {
    rules: rules.map(({ id }) => id),
    decide(source) {
      const cells = readCells(scope, source);
      const read = joined(rangeFilled(cells.query, scope, source), scope);
      const states = select(
        [
          '*',
          ...rules.map(({ when }, at) => `${when.state} AS s${at}`),
          `${together([whole, unsureCells(scope)])} AS whole`,
        ],
        read,
      );
      const sure = anyOf(rules.map((_, at) => `s${at} IN (${CLAIMED}, ${IN_DOUBT_UNREADABLE})`));
      const doubts = select(['*', `${sure} AS sure`], states);
      const claims = select(['*', ...rules.flatMap(claimed)], doubts);
      const keyed = select(
        ['*', ...rules.map(({ key }, at) => `CASE WHEN f${at} = 0 THEN ${keyHash(key)} END AS k${at}`)],
        claims,
      );
      const neither = anyOf(
        rules.map((_, at) => `f${at} = 0 AND (a${at} IS NULL OR p${at} IS NULL OR k${at} IS NULL)`),
      );
      const query = select(
        [
          'n',
          `CASE WHEN ${neither} THEN ${UNSURE} ELSE whole END AS failures`,
          `${beneficiary?.value} AS beneficiary`,
          ...rules.flatMap((_, at) => [`f${at}`, `a${at}`, `p${at}`, `k${at}`]),
        ],
        keyed,
      );
      return { before: cells.before, query };
    },
  };
}

/**
 * 128 bits of a key: two different ones among n are taken for one with a probability of about n² / 2^129, 1e-22 for 300 million.
 * Not keyed, so nothing that must hold against forgery may rest on it; the ledger has a keyed hash of its own.
 */
export function keyHash(text: Expression): Expression {
  return `md5_number(${text})`;
}

function claimed({ when, failures, fen, payee }: RuleSql, at: number): readonly Expression[] {
  const isPlain = `whole = 0 AND s${at} = ${CLAIMED}`;
  return [
    `CASE WHEN whole <> 0 THEN NULL WHEN s${at} = ${CLAIMED} THEN ${failures}` +
      ` WHEN s${at} = ${IN_DOUBT_UNREADABLE} THEN ${when.unreadable}` +
      ` WHEN s${at} = ${IN_DOUBT_BLANK} AND NOT sure THEN ${MISSING} END AS f${at}`,
    `CASE WHEN ${isPlain} THEN ${fen} END AS a${at}`,
    `CASE WHEN ${isPlain} THEN ${payee} END AS p${at}`,
  ];
}

/** The published lists that the rules ask, beside each row. */
function joined(read: Expression, scope: SqlScope): Expression {
  const lookups = [...scope.lookups];
  if (lookups.length === 0) return read;
  return select(
    [
      'below.*',
      ...lookups.flatMap(([name]) =>
        ['key', 'fen', 'ambiguous'].map((part) => `${name}."${part}" AS ${name}_${part}`),
      ),
    ],
    read,
    lookups.map(
      ([name, { key, on, spans }]) =>
        `LEFT JOIN (${spansTable(spans)}) AS ${name} ON ${name}."key" = ${key} AND ${on} BETWEEN ${name}."from" AND ${name}."to"`,
    ),
  );
}
