import type { ExceptionLine } from '../model/finding.js';
import type { Outcome, RunTotals, Tally } from '../model/plan.js';
import { ExceptionCount, type FileCount, type ProblemCount } from '../output/exception-count.js';
import { Deductions, type SummaryTotals } from '../output/summary-totals.js';
import { AmountBins, type AmountBin } from './amount-bins.js';

/** Of more lines of that kind only the number is kept. */
const CONTROL_LINES = 50;

/** Of a problem it does not matter where its first line stands. */
export type Problem = Readonly<ProblemCount<undefined>>;

/** What a batch's outcomes come to, seen as they pass by. */
export interface Tallied {
  readonly totals: SummaryTotals;
  /** Payouts by department's key. */
  readonly byDepartment: ReadonlyMap<string, Tally>;
  readonly amounts: readonly AmountBin[];
  /** Costliest first. */
  readonly problems: readonly Problem[];
  /** In input order. */
  readonly rosters: readonly FileCount[];
  /** CONTROL_TOTAL_DIFFERS: the first of them, and how many there are. */
  readonly controls: { readonly first: readonly ExceptionLine[]; readonly lines: number };
}

/** Adds up what the report shows beside the totals; its size does not depend on the number of rows. */
export class BatchTally {
  readonly #deductions = new Deductions();
  readonly #byDepartment = new Map<string, Tally>();
  readonly #amounts = new AmountBins();
  readonly #exceptions = new ExceptionCount<undefined>();
  readonly #controls: ExceptionLine[] = [];
  #controlLines = 0;

  add(outcome: Outcome): void {
    if (outcome.is === 'payout') {
      const { payout } = outcome;
      const { payouts, amount } = this.#byDepartment.get(payout.department) ?? { payouts: 0, amount: 0 };
      this.#byDepartment.set(payout.department, { payouts: payouts + 1, amount: amount + payout.amount });
      this.#deductions.add(payout);
      this.#amounts.add(payout.amount);
    } else if (outcome.is === 'exception') {
      this.#exceptions.add(outcome.line, undefined);
      if (outcome.line.code === 'CONTROL_TOTAL_DIFFERS') this.#addControl(outcome.line);
    }
  }

  result(totals: RunTotals): Tallied {
    return {
      totals: this.#deductions.summary(totals),
      byDepartment: this.#byDepartment,
      amounts: this.#amounts.bins(),
      problems: this.#exceptions.problems(),
      rosters: this.#exceptions.files(),
      controls: { first: this.#controls, lines: this.#controlLines },
    };
  }

  #addControl(line: ExceptionLine): void {
    this.#controlLines += 1;
    if (this.#controls.length < CONTROL_LINES) this.#controls.push(line);
  }
}
