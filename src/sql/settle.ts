import type { Expression } from './expression.js';
import { failure, isTreated, NOTHING, UNSURE } from './failures.js';

/** What a decided table holds of each claim: row, position of the rule in the policy, failures, fen, payee, beneficiary, key. */
export function claimsSql(decided: string, ruleNumbers: readonly number[]): Expression {
  return ruleNumbers
    .map(
      (rule, at) =>
        `SELECT n, ${rule}::SMALLINT AS rule, f${at} AS failures, a${at} AS fen, p${at} AS payee, beneficiary, k${at} AS "key"` +
        ` FROM ${decided} WHERE f${at} IS NOT NULL AND ${isSure('failures', decided)}`,
    )
    .join('\nUNION ALL\n');
}

/** Rows of which SQL is not sure: they are left to the streaming engine. */
export function leftRows(decided: string): Expression {
  return `SELECT n FROM ${decided} WHERE NOT (${isSure('failures', decided)}) ORDER BY n`;
}

/** Rows that are decided, with what concerns the whole row. */
export function sureRows(decided: string): Expression {
  return `SELECT n, failures FROM ${decided} WHERE ${isSure('failures', decided)}`;
}

function isSure(column: string, table: string): Expression {
  return `(${table}.${column} & ${UNSURE}) = 0`;
}

/**
 * All claims weighed against each other. Of those that passed every check of their own and have one key, the first in input order is
 * paid and the others are told that it is taken; if any two differ in payee or amount, none is paid. No order of threads or files
 * enters into it: the smallest `n` is a value, not a turn.
 */
export function settledSql(claims: string): Expression {
  const differ = 'min(fen) OVER same <> max(fen) OVER same OR min(payee) OVER same <> max(payee) OVER same';
  return (
    `SELECT n, rule, failures, fen, payee, beneficiary FROM ${claims} WHERE failures <> 0\nUNION ALL\n` +
    `SELECT n, rule, CASE WHEN ${differ} THEN ${failure('KEY_CONFLICT')}` +
    ` WHEN n > min(n) OVER same THEN ${failure('DUPLICATE_IN_BATCH')} ELSE ${NOTHING} END AS failures, fen, payee, beneficiary\n` +
    `FROM ${claims} WHERE failures = 0 WINDOW same AS (PARTITION BY "key")`
  );
}

/** What is paid, numbered in input order and within a row in the policy's. */
export function payoutsSql(settled: string): Expression {
  return (
    `SELECT row_number() OVER (ORDER BY n, rule) AS serial, n, rule, fen, payee, beneficiary` +
    ` FROM ${settled} WHERE failures = 0`
  );
}

/** What each row came to. @param rows of all rows of the batch, n and what concerns the whole row */
export function dispositionsSql(rows: string, settled: string): Expression {
  const byRow =
    `SELECT n, bool_or(failures = 0) AS paid, bool_or(${isTreated('failures', 'hold')}) AS held,` +
    ` bool_or(failures <> 0) AS unpaid FROM ${settled} GROUP BY n`;
  return (
    `SELECT n, CASE WHEN ${isTreated('failures', 'hold')} THEN 'held' WHEN failures <> 0 THEN 'rejected'` +
    ` WHEN claims.n IS NULL THEN 'unclaimed' WHEN paid AND unpaid THEN 'partly' WHEN paid THEN 'paid'` +
    ` WHEN held THEN 'held' ELSE 'rejected' END AS disposition\nFROM ${rows} AS of_rows LEFT JOIN (${byRow}) AS claims USING (n)`
  );
}
