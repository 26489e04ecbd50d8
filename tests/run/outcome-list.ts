import type { Outcome } from '../../src/model/plan.js';
import type { OutcomeWriter } from '../../src/run/compute.js';

/** Keeps the outcomes of a batch. */
export class OutcomeList implements OutcomeWriter {
  readonly outcomes: Outcome[] = [];

  write(outcome: Outcome): void {
    this.outcomes.push(outcome);
  }

  room(): void {}

  abandon(): void {
    this.outcomes.length = 0;
  }
}
