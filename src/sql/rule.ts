import type { PlainRule } from '../policy/versions.js';
import { amountSql } from './amount/amount-sql.js';
import { requirementsSql } from './check/check-kinds.js';
import { dayLiteral, type Expression, textLiteral } from './expression.js';
import { failing, together } from './failures.js';
import { holdListSql } from './hold-list.js';
import { keySql } from './key.js';
import { NoSql } from './no-sql.js';
import { payeeSql } from './payee.js';
import type { SqlColumn, SqlScope } from './scope.js';
import { whenSql, type WhenSql } from './when.js';

/** One rule, each part an expression over the columns of a row that was read. */
export interface RuleSql {
  readonly id: string;
  readonly when: WhenSql;
  /** Everything that stands against the claim, not only the first thing. */
  readonly failures: Expression;
  readonly fen: Expression;
  readonly payee: Expression;
  /** Text of the once-per key, rule included. */
  readonly key: Expression;
}

/** What a rule may have beside its checks that is weighed across rows and has no SQL here: see docs/scale.md. */
const ACROSS_ROWS = ['cap', 'times', 'quota'] as const;

/** @throws NoSql naming whatever the rule uses that has no SQL */
export function ruleSql(rule: PlainRule, scope: SqlScope): RuleSql {
  const across = ACROSS_ROWS.find((part) => rule[part] !== undefined);
  if (across !== undefined) throw new NoSql(across, rule.id);
  if (rule.amount === undefined || rule.payee === undefined || rule.once === undefined)
    throw new NoSql('a rule that pays nothing', rule.id);
  const event = scope.column(rule.event ?? scope.roster.event);
  if (event.type !== 'date') throw new NoSql(`an event that is a ${event.type}`, rule.id);
  const place = { rule: rule.id, event };
  const amount = amountSql(rule.amount, scope, place);
  const payee = payeeSql(rule.payee, scope);
  const key = keySql(rule.once, scope, { ...place, payee: payee.number });
  return {
    id: rule.id,
    when: whenSql(rule.when, scope, rule.id),
    failures: together([
      inForceSql(rule, event, scope),
      ...requirementsSql(rule.require, scope, place),
      amount.failures,
      payee.failures,
      payee.of(({ number }) => holdListSql([number, ...beneficiaryOf(scope)], event, scope), '0'),
      key.failures,
    ]),
    fen: amount.fen,
    payee: payee.number,
    key: `${textLiteral(`${rule.id}:`)} || ${key.text}`,
  };
}

/** The number of whoever is helped. @throws NoSql where a row may help one or another */
export function beneficiaryOf(scope: SqlScope): readonly SqlColumn[] {
  const [party, ...others] = scope.roster.beneficiary.map((name) => scope.roster.parties[name]);
  if (party === undefined || others.length > 0)
    throw new NoSql('one of several beneficiaries', scope.roster.kind);
  return [scope.column(party.number)];
}

/** On or after the first day in force, and not after the period. */
function inForceSql(rule: PlainRule, { value, defect }: SqlColumn, scope: SqlScope): Expression {
  const { head } = scope.policy;
  const from = rule.from ?? head.from;
  const to = rule.to ?? head.to;
  const outside = `${value} < ${dayLiteral(from)}${to === undefined ? '' : ` OR ${value} > ${dayLiteral(to)}`}`;
  return together([
    defect,
    failing(outside, 'NO_POLICY_IN_FORCE'),
    failing(`${value} > ${dayLiteral(scope.periodEnd)}`, 'EVENT_AFTER_PERIOD'),
  ]);
}
