/** A header as a message shows it, with its cell. */
export interface ShownHeader {
  readonly words: string;
  /** Such as "C3". */
  readonly at: string;
}

/** A kind of roster, such as training, 培训名册. */
export interface ShownKind {
  readonly kind: string;
  readonly title: string;
}

/** What was looked at in vain for a header. */
export interface HeaderSearch {
  /** How many rows were looked at, and the number of the last. */
  readonly rows: number;
  readonly last: number;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  /** The cells of the row that has most of them. */
  readonly fullest: readonly string[];
  /** A sign that seems to stand between the cells of a line; undefined: none does. */
  readonly sign: string | undefined;
}

/** Which columns a roster lacks, and which headers it has. */
export interface MissingColumns {
  /** The kind's name, such as 培训名册. */
  readonly title: string;
  readonly missing: readonly string[];
  /** The first headers, and how many there are. */
  readonly headers: readonly string[];
  readonly count: number;
  /** Headers that may be meant for a missing column. */
  readonly near: readonly { readonly header: string; readonly column: string }[];
}
