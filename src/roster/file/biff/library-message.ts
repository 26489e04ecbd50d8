/** A cell as the library reads it; null: nothing there, or a blank one. */
export type LibraryCell =
  | string
  | boolean
  | null
  /** A number (null: not a finite one) and its format as the library names it: one of those that it is given. */
  | readonly [value: number | null, format: string]
  /** The number of an error. */
  | { readonly error: number };

/** What the process of the library sends, a line each. The first is `ready`, the last `end` or `failed`. */
export type LibraryMessage =
  | { readonly is: 'ready' }
  | {
      readonly is: 'rows';
      readonly sheet: number;
      /** Rows that hold something, each with its number from 0. */
      readonly rows: readonly (readonly [row: number, cells: readonly LibraryCell[]])[];
    }
  | {
      readonly is: 'end';
      /** How many cells each sheet has. */
      readonly cells: readonly number[];
    }
  /** The library gave up on the file. */
  | { readonly is: 'failed'; readonly message: string };
