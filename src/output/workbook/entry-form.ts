import type { StyleName } from './styles.js';
import type { CellValidation } from './validations-xml.js';

/** What makes a sheet fit to be filled in by hand. Such a sheet has notes on its cells. */
export interface EntryForm {
  /** The looks of the cells that are still blank, column by column, down to the end of the sheet. */
  readonly styles: readonly StyleName[];
  readonly validations: readonly CellValidation[];
  /** How many columns from the left stay in sight. */
  readonly headColumns: number;
  /** Over how many pages side by side its columns are printed. */
  readonly pagesAcross: number;
}
