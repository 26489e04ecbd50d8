import type { typeAndStyle } from './cell.js';

/** What the attributes of a cell say, its address aside. */
export type CellFacts = ReturnType<typeof typeAndStyle>;

/** A place that a cell is read into; one is used for the cells of many rows, so that none is made for each. */
export interface CellSlot {
  /** Zero-based; undefined where the cell does not name it. */
  column: number | undefined;
  facts: CellFacts | undefined;
  value: string | undefined;
  formula: string | undefined;
  inline: string;
}
