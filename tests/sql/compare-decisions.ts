import { createHash } from 'node:crypto';
import { compileKind } from '../../src/decide/compile-kind.js';
import { scopeOf } from '../../src/decide/scope.js';
import type { RowDecision } from '../../src/model/decision.js';
import type { Standards } from '../../src/model/standards.js';
import { allRules } from '../../src/policy/all-rules.js';
import { columnsOf } from '../../src/policy/columns.js';
import type { PolicyData } from '../../src/policy/data.js';
import { textRows } from '../../src/roster/table/text-rows.js';
import { compileRoster } from '../../src/sql/compile-roster.js';
import { codeBits, UNSURE_BIT } from '../../src/sql/failures.js';
import type { Database, Row } from './duckdb.js';

/** Column → text, as in a CSV under the columns' own names. */
export type Texts = Readonly<Record<string, string>>;

/** Rows of one kind, decided under one policy, with the same lists and month. */
export interface Batch {
  readonly policy: PolicyData;
  readonly kind: string;
  readonly standards: Standards;
  readonly period: string;
  readonly rows: readonly Texts[];
}

/** What the compiled SQL and the streaming engine make of a row; `left` where SQL leaves it to that one. */
export interface Compared {
  readonly sql: string | 'left';
  readonly streaming: string;
}

export async function compareDecisions(database: Database, batch: Batch): Promise<readonly Compared[]> {
  const { policy, kind, standards, period, rows } = batch;
  const roster = policy.rosters.find((each) => each.kind === kind);
  if (roster === undefined) throw new Error(`no kind ${kind}`);
  // A column that no row fills is left out, as a roster may: what is not read costs no time.
  const columns = columnsOf(roster, policy.common)
    .map(({ name }) => name)
    .filter((name) => rows.some((row) => (row[name] ?? '') !== ''));
  const table = await database.table(
    columns,
    rows.map((row) => columns.map((column) => row[column] ?? '')),
  );
  const compiled = compileRoster(policy, kind, { standards, period });
  const { before, query } = compiled.decide({
    table,
    columns: new Map(columns.map((name) => [name, { name, asksWhether: false }])),
    first: columns[0] ?? '',
    before: 0,
  });
  for (const sql of before) await database.run(sql);
  const decided = await database.rows(`${query} ORDER BY n`);
  const ids = new Map(allRules(policy).map(({ id }) => [id.toLowerCase(), id]));
  const decide = compileKind(scopeOf(policy, roster, standards, period, new Map()), ids, undefined);
  return textRows(
    roster,
    policy,
    'csv',
  )(rows).map((row, index) => ({
    sql: ofSql(decided[index], compiled.rules),
    streaming: ofDecision(decide(row)),
  }));
}

function ofDecision({ checks, claims, beneficiary }: RowDecision): string {
  const whole = codesOf(checks);
  if (whole !== '') return `row: ${whole}`;
  const parts = claims.map(({ rule, checks: own, amount, payee, keys }) =>
    keys === undefined
      ? `${rule}: ${codesOf(own)}`
      : `${rule}: ${amount?.fen} to ${payee?.number} for ${beneficiary.number} once ${hashOf(keys.once)}`,
  );
  return parts.join('; ');
}

function codesOf(checks: RowDecision['checks']): string {
  return [...new Set(checks.filter(({ passed }) => !passed).map(({ code }) => code))].toSorted().join(' ');
}

function ofSql(row: Row | undefined, rules: readonly string[]): string {
  const whole = BigInt(String(row?.['failures']));
  if ((whole & UNSURE_BIT) !== 0n) return 'left';
  if (whole !== 0n) return `row: ${codesIn(whole)}`;
  return rules
    .flatMap((rule, at) => {
      const failures = row?.[`f${at}`];
      if (failures === null || failures === undefined) return [];
      if (failures !== 0n) return [`${rule}: ${codesIn(BigInt(String(failures)))}`];
      const [fen, payee, key] = ['a', 'p', 'k'].map((part) => String(row?.[`${part}${at}`]));
      return [`${rule}: ${fen} to ${payee} for ${String(row?.['beneficiary'])} once ${key}`];
    })
    .join('; ');
}

function codesIn(failures: bigint): string {
  return codeBits()
    .filter(([, bit]) => (failures & bit) !== 0n)
    .map(([code]) => code)
    .toSorted()
    .join(' ');
}

/** The hash that SQL makes of a key. */
function hashOf(key: string): string {
  const bytes = createHash('md5').update(key).digest();
  return String((bytes.readBigUInt64LE(8) << 64n) | bytes.readBigUInt64LE(0));
}
