import type { RosterEvent } from '../../model/roster-read.js';
import type { SheetRow } from '../../model/sheet.js';
import type { SheetBlocks } from './block.js';
import { SheetReading } from './sheet-reading.js';

/**
 * Turns the rows of a sheet into events, batch by batch in the order of the file, each under the header of its block.
 * @throws Refusal HEADER_NOT_FOUND at a header that cannot be read or at another unit amid the rows, and as settling a block does
 */
export async function* readTable(
  sheet: SheetBlocks,
  batches: AsyncIterable<readonly SheetRow[]>,
): AsyncGenerator<readonly RosterEvent[]> {
  const reading = new SheetReading(sheet);
  for await (const batch of batches) {
    const events = reading.take(batch);
    if (events.length > 0) yield events;
  }
  const last = reading.end();
  if (last.length > 0) yield last;
}
