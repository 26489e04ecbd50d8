import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';

/** DuckDB in memory, or undefined where its package has no binary for this platform: tests that need it are then skipped, and say so. */
export async function openDuckDb(): Promise<Database | undefined> {
  const api = await import('@duckdb/node-api').catch(() => undefined);
  if (api === undefined) return undefined;
  const instance = await api.DuckDBInstance.create(':memory:', { threads: '1' });
  return new Database(await instance.connect());
}

export type Row = Readonly<Record<string, DuckDBValue>>;

export class Database {
  #tables = 0;

  constructor(private readonly connection: DuckDBConnection) {}

  async run(sql: string): Promise<void> {
    await this.connection.run(sql);
  }

  async rows(sql: string): Promise<readonly Row[]> {
    return (await this.connection.runAndReadAll(sql)).getRowObjects();
  }

  /** A new table of texts, in order. @returns its name */
  async table(columns: readonly string[], rows: readonly (readonly string[])[]): Promise<string> {
    const name = `texts_${(this.#tables += 1)}`;
    await this.run(`CREATE TABLE ${name} (${columns.map((column) => `"${column}" VARCHAR`).join(', ')})`);
    const appender = await this.connection.createAppender(name);
    for (const row of rows) {
      for (const text of row) appender.appendVarchar(text);
      appender.endRow();
    }
    appender.closeSync();
    return name;
  }
}
