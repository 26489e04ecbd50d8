import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { allRules } from '../../src/policy/all-rules.js';
import { loadPolicy } from '../../src/policy/load.js';
import { onceOtherwise } from '../../src/policy/once-otherwise.js';
import { loadStandards } from '../../src/roster/standards/load-standards.js';
import { compileRoster } from '../../src/sql/compile-roster.js';
import { codeBits } from '../../src/sql/failures.js';
import { claimsSql, dispositionsSql, payoutsSql, settledSql, sureRows } from '../../src/sql/settle.js';
import { Database } from './database.js';
import { decideLeft, LEFT_CLAIMS, LEFT_TABLES } from './left-rows.js';
import { loadRoster, type LoadedRoster } from './load-roster.js';
import { PERIOD, RULES, STANDARDS, THREADS } from './settings.js';

/**
 * `kernel.js DATABASE RESULT MEMORY ROSTER…`: reads, decides and settles the rosters in DuckDB as one batch. The database keeps what they
 * came to; RESULT is a JSON file of how long each step took and what is paid by rule.
 */
const [file = '', result = '', memory = '', ...rosters] = process.argv.slice(2);
const database = await Database.open(file, { memory_limit: memory, threads: THREADS });
// Texts are read once or twice: to press them together costs more than it saves.
await database.run("PRAGMA force_compression = 'uncompressed'");
const { policy } = await loadPolicy(RULES, '');
const { standards } = await loadStandards(STANDARDS, policy);
const ids = allRules(policy).map(({ id }) => id);
const rules = new Map(ids.map((id, at) => [id, at]));
const options = { standards, period: PERIOD, only: undefined, onceOtherwise: onceOtherwise(policy) };
const folder = path.dirname(file);

const steps: Record<string, { readonly wall: number; readonly cpu: number }> = {};
async function timed<Result>(step: string, work: () => Promise<Result>): Promise<Result> {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const done = await work();
  const { user, system } = process.cpuUsage(cpu);
  steps[step] = { wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 };
  return done;
}

await database.run(
  `CREATE TABLE rules AS SELECT * FROM (VALUES ${ids.map((id, at) => `(${at}::SMALLINT, '${id}')`).join(', ')}) AS r(rule, id)`,
);
await database.run(
  `CREATE TABLE codes AS SELECT * FROM (VALUES ${codeBits()
    .map(([code, bit]) => `('${code}', ${bit}::BIGINT)`)
    .join(', ')}) AS c(code, bit)`,
);
for (const sql of LEFT_TABLES) await database.run(sql);

const loaded: LoadedRoster[] = [];
await timed('load', async () => {
  for (const roster of rosters) {
    const before = loaded.reduce((sum, { rows }) => sum + rows, 0);
    loaded.push(await loadRoster(database, roster, before, policy));
  }
});
const compiled = loaded.map((roster) => ({ ...roster, sql: compileRoster(policy, roster.kind, options) }));
await timed('decide', async () => {
  for (const { kind, source, sql } of compiled) {
    const { before, query } = sql.decide(source);
    for (const table of before) await database.run(table);
    await database.run(`CREATE TABLE ${kind}_decided AS ${query}`);
  }
});
const { left, none } = await timed('left to the streaming engine', async () => {
  const sum = { left: 0, none: 0 };
  for (const roster of compiled) {
    const found = await decideLeft(database, roster, { policy, options, rules, folder });
    sum.left += found.left;
    sum.none += found.none;
  }
  return sum;
});
await timed('settle', async () => {
  const claims = compiled.map(({ kind, sql }) =>
    claimsSql(
      `${kind}_decided`,
      sql.rules.map((id) => rules.get(id) ?? -1),
    ),
  );
  await database.run(`CREATE VIEW claims AS ${[...claims, LEFT_CLAIMS].join('\nUNION ALL\n')}`);
  const rows = [...compiled.map(({ kind }) => sureRows(`${kind}_decided`)), 'SELECT * FROM left_rows'];
  await database.run(`CREATE VIEW all_rows AS ${rows.join('\nUNION ALL\n')}`);
  await database.run(`CREATE TABLE settled AS ${settledSql('claims')}`);
});
await timed('pay', async () => {
  await database.run(`CREATE TABLE payouts AS ${payoutsSql('settled')}`);
  await database.run(`CREATE TABLE dispositions AS ${dispositionsSql('all_rows', 'settled')}`);
});
await database.run(
  `CREATE TABLE files AS SELECT * FROM (VALUES ${loaded.map(({ file: name, source, rows }) => `('${name}', ${source.before}::BIGINT, ${source.before + rows}::BIGINT)`).join(', ')}) AS f(file, first, beyond)`,
);

const byRule = await database.texts(
  'SELECT id, count(*), CAST(sum(fen) AS BIGINT) FROM payouts JOIN rules USING (rule) GROUP BY id, rule ORDER BY rule',
);
const dispositions = await database.texts(
  'SELECT disposition, count(*) FROM dispositions GROUP BY ALL ORDER BY 1',
);
const rows = loaded.reduce((sum, each) => sum + each.rows, 0);
const settled = await database.number('SELECT count(*) FROM dispositions');
if (settled + none !== rows)
  throw new Error(`${rows} rows were read, ${settled} settled and ${none} are none`);
await writeFile(result, JSON.stringify({ rows, left, none, memory, steps, byRule, dispositions }));
database.close();
