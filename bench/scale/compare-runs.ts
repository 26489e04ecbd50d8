import path from 'node:path';
import { textLiteral } from '../../src/sql/expression.js';
import type { Database } from './database.js';

/** Rows that one engine has and the other has not: of payouts, of what stands against rows, and of what rows came to. */
export interface Differences {
  readonly what: string;
  readonly compared: number;
  readonly differing: number;
  /** The first of them in input order, with whose they are. */
  readonly first: readonly (readonly string[])[];
}

const SHOWN = 20;
const RUN_PAYOUTS = `SELECT 规则, 名册, CAST(行号 AS BIGINT), 收款人证件号码, CAST(CAST(金额 AS DECIMAL(15, 2)) * 100 AS BIGINT), 受益人证件号码, CAST(序号 AS BIGINT) FROM run_payouts`;
const SQL_PAYOUTS = `SELECT id, file, n - first + 2, payee, fen, beneficiary, serial FROM payouts JOIN rules USING (rule) JOIN files ON n >= first AND n < beyond`;

/** Blocking findings: whatever is no notice, once for each row, rule and code. */
const RUN_FINDINGS = `SELECT DISTINCT coalesce(规则, ''), 名册, CAST(行号 AS BIGINT), 代码 FROM run_exceptions WHERE 处理 <> '提示'`;
const SQL_FINDINGS =
  `SELECT id, file, n - first + 2, code FROM (SELECT n, id, failures FROM settled JOIN rules USING (rule)` +
  ` UNION ALL SELECT n, '', failures FROM all_rows) JOIN codes ON failures & bit <> 0 JOIN files ON n >= first AND n < beyond`;

const SQL_DISPOSITIONS =
  'SELECT file, n - first + 2, disposition FROM dispositions JOIN files ON n >= first AND n < beyond';

/** By the run's own lists: a row with neither a payout nor a blocking finding is claimed by no rule. */
const RUN_DISPOSITIONS = `
  WITH rows AS (SELECT file, n - first + 2 AS line FROM all_rows JOIN files ON n >= first AND n < beyond),
    paid AS (SELECT DISTINCT 名册 AS file, CAST(行号 AS BIGINT) AS line, true AS is_paid FROM run_payouts),
    blocked AS (
      SELECT 名册 AS file, CAST(行号 AS BIGINT) AS line, bool_or(处理 = '暂缓') AS is_held
      FROM run_exceptions WHERE 处理 <> '提示' GROUP BY ALL)
  SELECT file, line,
    CASE WHEN is_paid AND is_held IS NOT NULL THEN 'partly' WHEN is_paid THEN 'paid' WHEN is_held THEN 'held'
      WHEN is_held IS NOT NULL THEN 'rejected' ELSE 'unclaimed' END
  FROM rows LEFT JOIN paid USING (file, line) LEFT JOIN blocked USING (file, line)`;

export async function compareRuns(database: Database, run: string): Promise<readonly Differences[]> {
  for (const [table, file] of [
    ['run_payouts', 'payouts.csv'],
    ['run_exceptions', 'exceptions.csv'],
  ] as const)
    await database.run(
      `CREATE OR REPLACE TABLE ${table} AS SELECT * FROM read_csv(${textLiteral(path.join(run, file))}, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"', sample_size = 1000)`,
    );
  return [
    await differences(database, '拨付', SQL_PAYOUTS, RUN_PAYOUTS),
    await differences(database, '异常', SQL_FINDINGS, RUN_FINDINGS),
    await differences(database, '去向', SQL_DISPOSITIONS, RUN_DISPOSITIONS),
  ];
}

async function differences(database: Database, what: string, sql: string, run: string): Promise<Differences> {
  const both = `((SELECT 'SQL' AS only, * FROM (${sql}) EXCEPT ALL SELECT 'SQL', * FROM (${run}))
    UNION ALL (SELECT '逐行' AS only, * FROM (${run}) EXCEPT ALL SELECT '逐行', * FROM (${sql})))`;
  return {
    what,
    compared: await database.number(`SELECT count(*) FROM (${run})`),
    differing: await database.number(`SELECT count(*) FROM ${both}`),
    first: await database.texts(`SELECT * FROM ${both} ORDER BY 3, 4, 1 LIMIT ${SHOWN}`),
  };
}
