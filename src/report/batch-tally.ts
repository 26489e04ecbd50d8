import type { ExceptionLine } from '../model/finding.js';
import type { Outcome, Tally } from '../model/plan.js';
import { AmountBins, type AmountBin } from './amount-bins.js';

/** Of more lines of that kind only the number is kept. */
const CONTROL_LINES = 50;

/** What a batch's outcomes come to, beside what its files count. */
export interface Tallied {
  /** Payouts by department's key: added up apart from the workbooks, which are held against it. */
  readonly byDepartment: ReadonlyMap<string, Tally>;
  readonly amounts: readonly AmountBin[];
  /** CONTROL_TOTAL_DIFFERS: the first of them, and how many there are. */
  readonly controls: { readonly first: readonly ExceptionLine[]; readonly lines: number };
}

/** Adds up what the report shows and no file counts; its size does not depend on the number of rows. */
export class BatchTally {
  readonly #byDepartment = new Map<string, Tally>();
  readonly #amounts = new AmountBins();
  readonly #controls: ExceptionLine[] = [];
  #controlLines = 0;

  add(outcome: Outcome): void {
    if (outcome.is === 'payout') {
      const { payout } = outcome;
      const { payouts, amount } = this.#byDepartment.get(payout.department) ?? { payouts: 0, amount: 0 };
      this.#byDepartment.set(payout.department, { payouts: payouts + 1, amount: amount + payout.amount });
      this.#amounts.add(payout.amount);
    } else if (outcome.is === 'exception' && outcome.line.code === 'CONTROL_TOTAL_DIFFERS') {
      this.#addControl(outcome.line);
    }
  }

  result(): Tallied {
    return {
      byDepartment: this.#byDepartment,
      amounts: this.#amounts.bins(),
      controls: { first: this.#controls, lines: this.#controlLines },
    };
  }

  #addControl(line: ExceptionLine): void {
    this.#controlLines += 1;
    if (this.#controls.length < CONTROL_LINES) this.#controls.push(line);
  }
}
