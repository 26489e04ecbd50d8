import type { LateTexts } from './late-texts.js';
import type { CellNote } from './notes-parts.js';
import type { SheetLinks } from './sheet-links.js';
import type { LookSet } from './styles.js';

/** What the workbook's own parts state of each sheet. */
export interface SheetEntry {
  readonly name: string;
  /** How many rows from the top each printed page repeats. */
  readonly headRows: number;
  /** Range of the filter buttons, such as "A4:R90". */
  readonly filter: string | undefined;
  /** How many columns from the left each printed page repeats; absent: none. */
  readonly headColumns?: number;
  /** Notes on its cells, in boxes laid over columns of these widths (in characters). */
  readonly notes?: { readonly notes: readonly CellNote[]; readonly widths: readonly number[] };
  /** Ranges of it that have a name in the whole workbook, such as ["选项_1", "$A$2:$A$9"]. */
  readonly names?: readonly (readonly [name: string, range: string])[];
  /** Absent: plain. */
  readonly looks?: LookSet;
  /** What its cells point to: one for all sheets of the workbook that have any. */
  readonly late?: LateTexts;
  readonly links?: SheetLinks;
}
