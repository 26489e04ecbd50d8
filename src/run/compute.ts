import type { Outcome, RunTotals } from '../model/plan.js';
import { RowPlaces } from '../settle/row-places.js';
import { ClaimWeights } from '../settle/weigh.js';
import type { BatchInput } from './batch-input.js';
import { decideRows } from './decided-rows.js';
import { type ReadTable, ReadTables } from './read-tables.js';
import { SettlePass } from './settle-pass.js';

/** Takes the outcomes of a batch, in order. */
export interface OutcomeWriter {
  /** @param row position of its row among all rows of the batch, from 0 */
  write(outcome: Outcome, row: number): void;
  /** Waits until more may be written without holding ever more of it. */
  room(): void | Promise<void>;
  /** Gives up what was written: it turned out void, or the batch failed. */
  abandon(): void | Promise<void>;
}

/**
 * When outcomes may be written. `as-read`: as the rows are read, for a writer that can abandon what a later row makes void.
 * `once-known`: when the last row is known, which takes a second reading of the rosters.
 */
export type WritingTime = 'as-read' | 'once-known';

/** What a batch came to, and how many rows each table brought. */
export interface BatchResult {
  readonly totals: RunTotals;
  readonly tables: readonly ReadTable[];
}

/** How far a batch has come. `share`: what part of the rosters has been read in this pass, from 0 to 1. */
export type Progress = (rows: number, share: number, pass: 'weighing' | 'settling') => void;

/**
 * Reads, decides and settles a batch: every row in input order ends as exactly one disposition, and every outcome goes to
 * a writer, in order.
 *
 * Rows of one key that differ in payee or amount are all held, so a row can be settled for certain only when the last one is
 * known. Such rows are rare: settling therefore goes along with the first reading until two rows are seen to differ. From
 * there on rows are only weighed, and a second reading settles all of them anew.
 */
export async function computeBatch<Writer extends OutcomeWriter>(
  input: BatchInput,
  time: WritingTime,
  open: () => Promise<Writer>,
  progress: Progress,
): Promise<BatchResult & { readonly writer: Writer }> {
  const read = decideRows(input);
  const remembered = { places: new RowPlaces(), weights: new ClaimWeights() };
  const { places, weights } = remembered;
  let writer = time === 'as-read' ? await open() : undefined;
  try {
    let pass = writer && new SettlePass(input, remembered, writer);
    let rows = 0;
    const tables = new ReadTables();
    for await (const events of read()) {
      for (const event of events) {
        if (event.is === 'row') {
          weights.add(places.add(event.decision.place, event.decision.unit), event.decision);
          rows += 1;
          tables.row();
        }
        if (event.is === 'table') tables.begin(event.file, event.table);
        if (pass === undefined) continue;
        if (weights.conflicted) {
          await writer?.abandon();
          pass = writer = undefined;
        } else {
          pass.settle(event);
        }
      }
      if (pass !== undefined) await writer?.room();
      progress(rows, shareRead(input), pass === undefined ? 'weighing' : 'settling');
    }
    writer ??= await open();
    if (pass === undefined) {
      pass = new SettlePass(input, remembered, writer);
      for await (const events of read()) {
        for (const event of events) pass.settle(event);
        await writer.room();
        progress(pass.rows, shareRead(input), 'settling');
      }
    }
    if (pass.rows !== rows) throw new Error(`${rows} rows were decided and ${pass.rows} settled`);
    return { totals: pass.totals(), tables: tables.all(), writer };
  } catch (error) {
    await writer?.abandon();
    throw error;
  }
}

/** What part of the rosters has been read in the present reading, from 0 to 1. */
export function shareRead({ rosters }: Pick<BatchInput, 'rosters'>): number {
  const meters = rosters.map((roster) => roster.meter());
  const of = meters.reduce((sum, meter) => sum + meter.of, 0);
  return of === 0 ? 1 : Math.min(1, meters.reduce((sum, meter) => sum + meter.done, 0) / of);
}
