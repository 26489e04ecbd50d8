import { firstDay, lastDay, type Day } from '../model/day.js';
import type { Fact } from '../model/fact.js';

/** When the event of a claim happened: a day, or the whole month or year that the roster names. */
export interface EventSpan {
  readonly first: Day;
  readonly last: Day;
}

export function eventSpan(fact: Fact): EventSpan {
  switch (fact.is) {
    case 'day':
      return { first: fact.day, last: fact.day };
    case 'month':
      return { first: firstDay(fact.month), last: lastDay(fact.month) };
    case 'year':
      return { first: `${fact.year}-01-01`, last: `${fact.year}-12-31` };
    default:
      throw new TypeError(`an event is a day, month or year, not ${fact.is}`);
  }
}
