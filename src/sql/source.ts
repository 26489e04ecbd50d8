/** A table that holds a roster as it stands in a file: a row each, all cells texts, in the order of its `rowid`. */
export interface SqlSource {
  readonly table: string;
  /** Column of the kind → the table's. A column of the kind that is not here the roster does not have. */
  readonly columns: ReadonlyMap<string, SourceColumn>;
  /** The table's first column, where a template marks its example row. */
  readonly first: string;
  /** Rows of the batch before the first of these. */
  readonly before: number;
}

export interface SourceColumn {
  readonly name: string;
  /** The header asks 是否…, so 是 means the district itself. */
  readonly asksWhether: boolean;
}
