import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';

/** A DuckDB file; what does not fit into the memory allowed goes to files beside it. */
export class Database {
  private constructor(readonly connection: DuckDBConnection) {}

  static async open(file: string, settings: Readonly<Record<string, string>>): Promise<Database> {
    const instance = await DuckDBInstance.create(file, { temp_directory: `${file}.tmp`, ...settings });
    return new Database(await instance.connect());
  }

  async run(sql: string): Promise<void> {
    await this.connection.run(sql);
  }

  async rows(sql: string): Promise<readonly Readonly<Record<string, DuckDBValue>>[]> {
    return (await this.connection.runAndReadAll(sql)).getRowObjects();
  }

  /** The one number that a query gives. */
  async number(sql: string): Promise<number> {
    const [row] = await this.rows(sql);
    return Number(Object.values(row ?? {})[0]);
  }

  async texts(sql: string): Promise<readonly (readonly string[])[]> {
    const reader = await this.connection.runAndReadAll(sql);
    return reader.getRows().map((row) => row.map((value) => (value === null ? '' : String(value))));
  }

  close(): void {
    this.connection.closeSync();
  }
}
