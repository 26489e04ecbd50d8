import type { Payment } from './payment.js';
import type { TrainingFacts } from './training-facts.js';

/** What rows come to before they are weighed against each other: claims that pass every check, and their fen. */
export interface Tally {
  readonly claims: number;
  readonly fen: number;
}

type Ask = (facts: TrainingFacts) => Promise<readonly Payment[]>;

/** A row is asked for when the one before is answered. */
export function tallyInTurn(ask: Ask): (rows: readonly TrainingFacts[]) => Promise<Tally> {
  return async (rows) => {
    const payments: Payment[] = [];
    for (const facts of rows) payments.push(...(await ask(facts)));
    return tallyOf(payments);
  };
}

/** All rows are asked for at once: an engine with threads of its own shares them among the cores. */
export function tallyAtOnce(ask: Ask): (rows: readonly TrainingFacts[]) => Promise<Tally> {
  return async (rows) => tallyOf((await Promise.all(rows.map(ask))).flat());
}

function tallyOf(payments: readonly Payment[]): Tally {
  return { claims: payments.length, fen: payments.reduce((sum, { fen }) => sum + fen, 0) };
}
