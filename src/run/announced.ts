import type { Claimant, PaidHistory } from '../model/history.js';
import { passedClaims } from '../settle/passed-claim.js';
import type { DecidedEvent } from './decided-event.js';

/** The same events, of which the ledger is told a stretch ahead what it will be asked. */
export function announced<Event extends DecidedEvent>(
  events: Iterable<Event>,
  history: PaidHistory,
): Iterable<Event> {
  return history.atOnce === 1 ? events : inStretches(events, history);
}

function* inStretches<Event extends DecidedEvent>(
  events: Iterable<Event>,
  history: PaidHistory,
): Generator<Event> {
  let stretch: Event[] = [];
  for (const event of events) {
    stretch.push(event);
    if (stretch.length < history.atOnce) continue;
    history.expect(stretch.flatMap(claimants));
    yield* stretch;
    stretch = [];
  }
  history.expect(stretch.flatMap(claimants));
  yield* stretch;
}

function claimants(event: DecidedEvent): readonly Claimant[] {
  return event.is === 'row' ? passedClaims(event.decision) : [];
}
