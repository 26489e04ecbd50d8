import type { RuleData } from '../policy/data.js';
import { anyOf, type Expression, textLiteral } from './expression.js';
import { NOTHING, together } from './failures.js';
import { isBlank, maybe } from './need.js';
import { type PartySql, partySql } from './party.js';
import type { SqlScope } from './scope.js';

/** Who is paid: the number, NULL where it does not read, and what stands against paying. */
export interface PayeeSql {
  readonly number: Expression;
  readonly failures: Expression;
  /** Of the party that is paid, whatever else is wrong with the row. */
  of(make: (party: PartySql) => Expression, none: Expression): Expression;
}

/** One party of the roster, or the one that a column names; with the account that the money goes to. */
export function payeeSql(payee: NonNullable<RuleData['payee']>, scope: SqlScope): PayeeSql {
  const { of, failures } = choiceSql(payee, scope);
  return {
    of,
    number: of(({ number }) => number.value, 'NULL'),
    failures: together([
      failures,
      of((party) => together([party.name.defect, party.numberFailures, accountSql(party, scope)]), NOTHING),
    ]),
  };
}

function choiceSql(
  payee: NonNullable<RuleData['payee']>,
  scope: SqlScope,
): Pick<PayeeSql, 'of' | 'failures'> {
  if (typeof payee === 'string') {
    const party = partySql(payee, scope);
    return { of: (make) => make(party), failures: NOTHING };
  }
  const column = scope.column(payee.by);
  const cases = Object.entries(payee.cases).map(([value, name]) => [value, partySql(name, scope)] as const);
  const otherwise = payee.default === undefined ? undefined : partySql(payee.default, scope);
  return {
    failures: otherwise === undefined ? column.defect : maybe(column),
    of: (make, none) =>
      `CASE ${cases.map(([value, party]) => `WHEN ${column.value} = ${textLiteral(value)} THEN ${make(party)}`).join(' ')}` +
      `${otherwise === undefined ? '' : ` WHEN ${isBlank(column)} THEN ${make(otherwise)}`} ELSE ${none} END`,
  };
}

/** What is wrong with the row's account where it is the payee's: the money never goes to that of somebody else in the row. */
function accountSql(party: PartySql, scope: SqlScope): Expression {
  const { account, parties } = scope.roster;
  const holder = `coalesce(${scope.column(account.holder).value}, '')`;
  const [number, bank, branch] = [account.number, account.bank, account.branch].map((name) =>
    scope.column(name),
  );
  if (number === undefined || bank === undefined || branch === undefined) throw new Error('three columns');
  const everybody = Object.values(parties).map(({ name }) => `coalesce(${scope.column(name).value}, '')`);
  const anothers = `${holder} <> '' AND (${anyOf(everybody.map((name) => `${name} = ${holder}`))})`;
  const notOwn = `${holder} <> coalesce(${party.name.value}, '')${party.account === 'when-named' ? '' : ` AND ${anothers}`}`;
  const unread = `CASE WHEN ${isBlank(number)} THEN ${NOTHING} ELSE ${together([number.defect, maybe(bank), maybe(branch)])} END`;
  // Of a payee who is not known no account is looked for.
  return `CASE WHEN (${together([party.name.defect, party.numberFailures])}) <> 0 OR (${notOwn}) THEN ${NOTHING} ELSE ${unread} END`;
}
