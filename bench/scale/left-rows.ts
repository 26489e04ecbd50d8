import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compilePolicy, type DecideOptions } from '../../src/decide/compile-policy.js';
import type { Claim, RowDecision } from '../../src/model/decision.js';
import type { PolicyData } from '../../src/policy/data.js';
import { openRoster } from '../../src/roster/open-roster.js';
import { bitOf, NOTHING } from '../../src/sql/failures.js';
import { keyHash } from '../../src/sql/compile-roster.js';
import { leftRows } from '../../src/sql/settle.js';
import type { Database } from './database.js';
import { type LoadedRoster, ROSTER_OPTIONS } from './load-roster.js';

/**
 * Rows of which SQL is not sure are written out as a roster of their own, read and decided by the streaming engine, and their claims
 * put beside the others: all are weighed together.
 * @returns how many rows were left, and how many of them are none to the streaming engine: footers, headers, blank ones
 */
export async function decideLeft(
  database: Database,
  { kind, header, source }: LoadedRoster,
  { policy, options, rules, folder }: LeftContext,
): Promise<{ readonly left: number; readonly none: number }> {
  const columns = header.split(',').map((_, at) => `coalesce(c${at}, '')`);
  const texts = await database.texts(
    `SELECT n, ${columns.join(', ')} FROM (${leftRows(`${kind}_decided`)}) JOIN ${kind} ON n = ${kind}.rowid + ${source.before} ORDER BY n`,
  );
  if (texts.length === 0) return { left: 0, none: 0 };
  const rowAt = new Map<number, number>();
  let line = 2;
  const lines = texts.map(([n = '', ...cells]) => {
    rowAt.set(line, Number(n));
    line += 1 + (cells.join('').match(/\r\n|\n|\r/g)?.length ?? 0);
    return cells.map(quoted).join(',');
  });
  const file = path.join(folder, `${kind}-left.csv`);
  await writeFile(file, `\uFEFF${[header, ...lines].join('\r\n')}\r\n`);
  const decide = compilePolicy(policy, options);
  const roster = await openRoster(file, policy, ROSTER_OPTIONS);
  const appender = await database.connection.createAppender('left_claims');
  const rows = await database.connection.createAppender('left_rows');
  let taken = 0;
  for await (const events of roster.read()) {
    for (const event of events) {
      if (event.is !== 'row') continue;
      const n = rowAt.get(event.row.place.row);
      if (n === undefined) throw new Error(`no row in line ${event.row.place.row}`);
      taken += 1;
      const decision = decide(event.row);
      rows.appendBigInt(BigInt(n));
      rows.appendBigInt(failuresOf(decision.checks));
      rows.endRow();
      for (const claim of decision.claims) appendClaim(appender, n, decision, claim, rules);
    }
  }
  appender.closeSync();
  rows.closeSync();
  await roster.close();
  return { left: texts.length, none: texts.length - taken };
}

export interface LeftContext {
  readonly policy: PolicyData;
  readonly options: DecideOptions;
  /** Rule → its position in the policy. */
  readonly rules: ReadonlyMap<string, number>;
  readonly folder: string;
}

/** Tables that take what the streaming engine decides, and the claims among them as the compiled SQL states them. */
export const LEFT_TABLES = [
  'CREATE TABLE left_rows (n BIGINT, failures BIGINT)',
  'CREATE TABLE left_claims (n BIGINT, rule SMALLINT, failures BIGINT, fen BIGINT, payee VARCHAR, beneficiary VARCHAR, key_text VARCHAR)',
];
export const LEFT_CLAIMS = `SELECT n, rule, failures, fen, payee, beneficiary, CASE WHEN failures = ${NOTHING} THEN ${keyHash('key_text')} END AS "key" FROM left_claims`;

type Appender = Awaited<ReturnType<Database['connection']['createAppender']>>;

function appendClaim(
  appender: Appender,
  n: number,
  { beneficiary }: RowDecision,
  { rule, checks, amount, payee, keys }: Claim,
  rules: ReadonlyMap<string, number>,
): void {
  appender.appendBigInt(BigInt(n));
  appender.appendSmallInt(rules.get(rule) ?? -1);
  appender.appendBigInt(failuresOf(checks));
  if (amount === undefined) appender.appendNull();
  else appender.appendBigInt(BigInt(amount.fen));
  if (payee === undefined) appender.appendNull();
  else appender.appendVarchar(payee.number);
  appender.appendVarchar(beneficiary.number);
  if (keys === undefined) appender.appendNull();
  else appender.appendVarchar(keys.once);
  appender.endRow();
}

function failuresOf(checks: RowDecision['checks']): bigint {
  return checks.reduce((sum, { passed, code }) => (passed ? sum : sum | bitOf(code)), 0n);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
