import { compilePolicy } from '../decide/compile-policy.js';
import { NO_HISTORY } from '../model/history.js';
import type { Roster } from '../model/roster-read.js';
import { announced } from './announced.js';
import type { BatchInput } from './batch-input.js';
import { decideEvents } from './decided.js';
import type { DecidedEvent } from './decided-event.js';
import { decideOrder } from './thread/decide-order.js';
import { decidedInThread } from './thread/decided-in-thread.js';
import type { CellsSent } from './thread/thread-message.js';
import { isWorthAThread } from './thread/worth-a-thread.js';

/**
 * The rosters of a batch one after another, every row decided by itself, for settling; each call of the result reads anew. A large
 * roster is read and decided on a thread of its own where the machine has more than one processor: the same events either way.
 */
export function decideRows(input: BatchInput): () => AsyncGenerator<Iterable<DecidedEvent>> {
  const decide = compilePolicy(input.policy, input);
  let readings = 0;
  return async function* () {
    readings += 1;
    const cells = readings === 1 ? cellsAtFirst(input) : 'of all';
    for (const roster of input.rosters) {
      for await (const events of inThread(roster, input, cells) ?? here(roster))
        yield announced(events, input.history);
    }
  };

  async function* here(roster: Roster): AsyncGenerator<Iterable<DecidedEvent>> {
    for await (const events of roster.read()) yield decideEvents(roster.file, events, decide);
  }
}

/**
 * A row that passes by itself is held for the sake of a payment before it, of a budget, or of another row that differs, and then a second
 * reading settles all.
 */
function cellsAtFirst({ history, standards }: BatchInput): CellsSent {
  return history === NO_HISTORY && standards.budgets.length === 0 ? 'of rows in doubt' : 'of all';
}

/** Undefined where a thread is not to be had or not worth it. */
function inThread(
  roster: Roster,
  input: BatchInput,
  cells: CellsSent,
): AsyncIterable<Iterable<DecidedEvent>> | undefined {
  const { decideThread } = input;
  if (decideThread === undefined || !isWorthAThread([roster])) return undefined;
  const order = decideOrder(roster, input, cells);
  return order && decidedInThread(decideThread, order, (done) => roster.follow(done));
}
