import { dayAfter, dayBefore, type Day } from '../model/day.js';
import type { Fen } from '../model/money.js';
import { inForce, type Validity } from '../model/standards.js';
import { dayLiteral, type Expression, textLiteral } from './expression.js';

/** A published list as rows are held against it: of one key and one day there is at most one span. */
export interface Lookup {
  /** Which list, and what of it. */
  readonly what: string;
  readonly key: Expression;
  /** The day on which a span must hold. */
  readonly on: Expression;
  readonly spans: readonly Span[];
}

/** What a list says of a key from one day to another, both inclusive. */
export interface Span {
  readonly key: string;
  readonly from: Day;
  readonly to: Day;
  /** NULL where it names no amount, or several (`ambiguous`). */
  readonly fen: Fen | undefined;
  readonly ambiguous: boolean;
}

const FIRST: Day = '0001-01-01';
const LAST: Day = '9999-12-31';

/** Cuts the time of each key where an entry begins or ends, and asks of each piece what the entries in force say. */
export function spansOf<Entry extends Validity>(
  entries: ReadonlyMap<string, readonly Entry[]>,
  say: (inForce: readonly Entry[]) => Pick<Span, 'fen' | 'ambiguous'>,
): readonly Span[] {
  return [...entries].flatMap(([key, all]) => {
    const cuts = new Set<Day>();
    for (const { from, to } of all) {
      cuts.add(from ?? FIRST);
      if (to !== undefined) cuts.add(dayAfter(to));
    }
    const starts = [...cuts].toSorted();
    return starts.flatMap((from, index): readonly Span[] => {
      const here = all.filter((entry) => inForce(entry, from));
      const next = starts[index + 1];
      return here.length === 0
        ? []
        : [{ key, from, to: next === undefined ? LAST : dayBefore(next), ...say(here) }];
    });
  });
}

/** The table of a list's spans: key, from, to, fen, ambiguous. */
export function spansTable(spans: readonly Span[]): Expression {
  const rows = spans.map(
    ({ key, from, to, fen, ambiguous }) =>
      `(${textLiteral(key)}, ${dayLiteral(from)}, ${dayLiteral(to)}, ${fen ?? 'NULL'}::BIGINT, ${ambiguous})`,
  );
  // A list that was given may be empty.
  const none = `(NULL::VARCHAR, NULL::DATE, NULL::DATE, NULL::BIGINT, false)`;
  return `SELECT * FROM (VALUES ${[none, ...rows].join(', ')}) AS spans("key", "from", "to", fen, ambiguous)`;
}
