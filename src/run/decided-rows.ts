import { compilePolicy } from '../decide/compile-policy.js';
import type { Roster } from '../model/roster-read.js';
import { announced } from './announced.js';
import type { BatchInput } from './batch-input.js';
import { decideEvents } from './decided.js';
import type { DecidedEvent } from './decided-event.js';
import { decideOrder } from './thread/decide-order.js';
import { decidedInThread } from './thread/decided-in-thread.js';
import { isWorthAThread } from './thread/worth-a-thread.js';

/**
 * The rosters of a batch one after another, every row decided by itself, for settling; each call of the result reads anew. A large
 * roster is read and decided on a thread of its own where the input names a program for it: the same events either way, but
 * from there without cells, of which no carry roster can be made.
 */
export function decideRows(input: BatchInput): () => AsyncGenerator<Iterable<DecidedEvent>> {
  const decide = compilePolicy(input.policy, input);
  return async function* () {
    for (const roster of input.rosters) {
      for await (const events of inThread(roster, input) ?? here(roster))
        yield announced(events, input.history);
    }
  };

  async function* here(roster: Roster): AsyncGenerator<Iterable<DecidedEvent>> {
    for await (const events of roster.read()) yield decideEvents(roster.file, events, decide);
  }
}

/** Undefined where a thread is not to be had or not worth it. */
function inThread(roster: Roster, input: BatchInput): AsyncIterable<Iterable<DecidedEvent>> | undefined {
  const { decideThread } = input;
  if (decideThread === undefined || !isWorthAThread([roster])) return undefined;
  const order = decideOrder(roster, input);
  return order && decidedInThread(decideThread, order, (done) => roster.follow(done));
}
