import type { RowDecision } from '../../model/decision.js';
import type { Place } from '../../model/finding.js';
import type { RosterTable, SkipReason } from '../../model/roster-read.js';
import type { RowFacts } from '../../model/row-facts.js';
import type { Refusal } from '../../model/refusal.js';
import { refused } from '../../model/refusals/refused.js';
import type { BatchInput } from '../../run/batch-input.js';
import { type Progress, shareRead } from '../../run/compute.js';
import { decideBatch } from '../../run/decided.js';
import { type Remembered, SettlePass } from '../../run/settle-pass.js';
import { RowPlaces } from '../../settle/row-places.js';
import type { SettledRow } from '../../settle/settle-row.js';
import { ClaimWeights } from '../../settle/weigh.js';
import { type PaidInBatch, tallyBefore } from './paid-in-batch.js';
import type { RowPlace } from '../row-place.js';

/** One row of a batch, decided by itself and settled among all others. */
export interface ObservedRow {
  readonly is: 'row';
  readonly row: RowFacts;
  /** The header that it stands under. */
  readonly table: RosterTable;
  readonly decision: RowDecision;
  readonly settled: SettledRow;
  /** What the batch had paid before each of its claims under the same limits, by rule. */
  readonly before: ReadonlyMap<string, PaidInBatch>;
}

/** A row below a header that is no data. */
export interface ObservedSkip {
  readonly is: 'skipped';
  readonly place: Place;
  readonly why: SkipReason;
  readonly text: string;
}

/**
 * Computes a batch and looks at one row of it. All rows are read: another row, further down, may decide what becomes of it.
 * Undefined where the place is no row that is read as data or passed over.
 * @throws Refusal USAGE where several sheets have such a row
 */
export async function observeRow(
  input: BatchInput,
  place: RowPlace,
  progress: Progress,
): Promise<ObservedRow | ObservedSkip | undefined> {
  const remembered = { places: new RowPlaces(), weights: new ClaimWeights() };
  const [first, ...others] = await weighAll(input, remembered, place, progress);
  if (others.length > 0) throw onSeveralSheets(place, [first, ...others].map(sheetOf));
  return first === undefined || 'why' in first ? first : settleUpTo(first, input, remembered, progress);
}

/** The first reading: every row is weighed, and those at the place are kept. */
async function weighAll(
  input: BatchInput,
  { places, weights }: Remembered,
  place: RowPlace,
  progress: Progress,
): Promise<readonly (FoundRow | ObservedSkip)[]> {
  const found: (FoundRow | ObservedSkip)[] = [];
  let table: RosterTable | undefined;
  let rows = 0;
  for await (const events of decideBatch(input)()) {
    for (const event of events) {
      if (event.is === 'table') {
        table = event.table;
        if (event.file === place.file) found.push(...headerRows(event.table, place));
      } else if (event.is === 'skipped') {
        if (isAt(event.place, place)) found.push(event);
      } else if (event.is === 'row') {
        const { row, decision } = event;
        const ordinal = places.add(row.place, decision.unit);
        weights.add(ordinal, decision);
        rows += 1;
        if (isAt(row.place, place) && table !== undefined) found.push({ ordinal, row, table, decision });
      }
    }
    progress(rows, shareRead(input), 'weighing');
  }
  return found;
}

/** The second reading, as far as the row: those before it take their keys and use up limits. */
async function settleUpTo(
  found: FoundRow,
  input: BatchInput,
  remembered: Remembered,
  progress: Progress,
): Promise<ObservedRow> {
  const tally = tallyBefore(found.decision, input.history);
  const pass = new SettlePass(input, remembered, { write: () => undefined });
  for await (const events of decideBatch(input)()) {
    for (const event of events) {
      const at = pass.rows;
      const settled = pass.settle(event);
      if (event.is !== 'row' || settled === undefined) continue;
      if (at === found.ordinal) return { ...found, is: 'row', settled, before: tally.of(settled) };
      tally.add(event.decision, settled);
    }
    progress(pass.rows, shareRead(input), 'settling');
  }
  throw new Error('a row that was there at the first reading');
}

interface FoundRow {
  readonly ordinal: number;
  readonly row: RowFacts;
  readonly table: RosterTable;
  readonly decision: RowDecision;
}

function isAt(at: Place, { file, sheet, row }: RowPlace): boolean {
  return at.row === row && at.file === file && (sheet === undefined || at.sheet === sheet);
}

/** A table's own header is no row that comes by. */
function headerRows(
  { sheet, firstHeaderRow, headerRow, columns }: RosterTable,
  place: RowPlace,
): readonly ObservedSkip[] {
  const at = { file: place.file, sheet, row: place.row };
  if (!isAt(at, place) || place.row < firstHeaderRow || place.row > headerRow) return [];
  return [{ is: 'skipped', place: at, why: 'header', text: columns.map(({ header }) => header).join('、') }];
}

function sheetOf(found: FoundRow | ObservedSkip | undefined): string {
  if (found === undefined) return '';
  return 'why' in found ? found.place.sheet : found.row.place.sheet;
}

function onSeveralSheets({ file, row }: RowPlace, sheets: readonly string[]): Refusal {
  const example = `${file}:${sheets[0] ?? ''}:${row}`;
  return refused('USAGE', `${file}:${row}`, (say) => say.rowOnSeveralSheets(sheets, example));
}
