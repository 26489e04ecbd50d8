/** A roster that can be made to any length, row by row: nothing of it is held. */
export interface RosterSource {
  /** 'standard', or the kind of roster that the rules name so. */
  readonly name: string;
  readonly title: string;
  /** The month for which its rows are paid. */
  readonly period: string;
  readonly headers: readonly string[];
  /** The same rows for the same order. */
  rows(order: RowOrder): Iterable<readonly string[]>;
}

export interface RowOrder {
  readonly rows: number;
  readonly seed: number;
  /** Of 10,000 rows, how many are not paid. */
  readonly exceptions: number;
}

const OF = 10_000;

/** Which of the exceptions the row is, from 0; undefined for a row that is paid. They are spread evenly, so that any length has its share. */
export function exceptionAt(index: number, exceptions: number): number | undefined {
  const before = Math.floor((index * exceptions) / OF);
  return Math.floor(((index + 1) * exceptions) / OF) > before ? before : undefined;
}
