import { open } from 'node:fs/promises';
import { columnIndex } from './column-index.js';
import type { RosterTable } from '../../src/model/roster-read.js';
import type { PolicyData } from '../../src/policy/data.js';
import { openRoster } from '../../src/roster/open-roster.js';
import type { SourceColumn, SqlSource } from '../../src/sql/source.js';
import type { Database } from './database.js';

export const ROSTER_OPTIONS = {
  kind: undefined,
  sheet: undefined,
  hidden: 'hold',
  legacyReader: undefined,
} as const;

/** A roster as a table of texts. */
export interface LoadedRoster {
  readonly kind: string;
  readonly file: string;
  readonly source: SqlSource;
  readonly rows: number;
  /** The file's first line. */
  readonly header: string;
}

/** Which column is which is told by the streaming engine; DuckDB then reads the rows, in the order of the file. */
export async function loadRoster(
  database: Database,
  path: string,
  before: number,
  policy: PolicyData,
): Promise<LoadedRoster> {
  const roster = await openRoster(path, policy, ROSTER_OPTIONS);
  await roster.close();
  const [table] = roster.tables;
  if (table === undefined || table.headerRow !== 1) throw new Error(`${path}: the header is not in row 1`);
  const header = await firstLine(path);
  const columns = header.split(',').map((_, at) => `'c${at}': 'VARCHAR'`);
  await database.run(
    `CREATE TABLE ${table.kind} AS SELECT * FROM read_csv('${path}', auto_detect = false, header = true, delim = ',',` +
      ` quote = '"', escape = '"', columns = {${columns.join(', ')}})`,
  );
  return {
    kind: table.kind,
    file: roster.file,
    header,
    source: { table: table.kind, columns: columnsOf(table, policy), first: 'c0', before },
    rows: await database.number(`SELECT count(*) FROM ${table.kind}`),
  };
}

/** @throws where plain amounts are not in yuan: the compiled SQL knows no other unit */
function columnsOf({ columns }: RosterTable, policy: PolicyData): ReadonlyMap<string, SourceColumn> {
  return new Map(
    columns.map(({ column, header, letters, unit }): [string, SourceColumn] => {
      if (unit !== '' && unit !== '元') throw new Error(`${header} is in ${unit}`);
      const asksWhether = policy.common.header.whether.some((word) => header.startsWith(word));
      return [column, { name: `c${columnIndex(letters)}`, asksWhether }];
    }),
  );
}

const LONGEST_HEADER = 4096;

async function firstLine(path: string): Promise<string> {
  const file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(LONGEST_HEADER), 0, LONGEST_HEADER, 0);
  await file.close();
  const [line = ''] = buffer.toString('utf8', 0, bytesRead).replace('\uFEFF', '').split('\r\n');
  if (line.includes('"')) throw new Error(`${path}: a header in quotes`);
  return line;
}
