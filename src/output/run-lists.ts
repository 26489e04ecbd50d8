import type { BatchLabel } from '../model/batch.js';
import type { ExceptionLine } from '../model/finding.js';
import type { Payout } from '../model/payout.js';
import type { Tally } from '../model/plan.js';
import type { WrittenSums } from './check-sums.js';
import { CsvList } from './csv-list.js';
import { EXCEPTION_COLUMNS } from './exception-columns.js';
import type { FolderFiles } from './folder-files.js';
import { payoutCsvColumns } from './payout-columns.js';
import type { WrittenFile } from './written-file.js';

/** payouts.csv and exceptions.csv: every payout and every exception of a run, as they come. */
export class RunLists {
  readonly #payouts: CsvList<Payout>;
  readonly #exceptions: CsvList<ExceptionLine>;
  readonly #sums = new Map<string, Map<string, Tally>>();

  /** @throws Refusal OUTPUT_UNWRITABLE, from its methods too */
  constructor(files: FolderFiles, label: BatchLabel) {
    this.#payouts = new CsvList(files, 'payouts.csv', payoutCsvColumns(label));
    this.#exceptions = new CsvList(files, 'exceptions.csv', EXCEPTION_COLUMNS);
  }

  addPayout(payout: Payout): void {
    this.#payouts.append(payout);
    const rules = this.#rulesOf(payout.department);
    const { payouts, amount } = rules.get(payout.rule) ?? { payouts: 0, amount: 0 };
    rules.set(payout.rule, { payouts: payouts + 1, amount: amount + payout.amount });
  }

  addException(line: ExceptionLine): void {
    this.#exceptions.append(line);
  }

  /** What payouts.csv holds, to be held against what the run states. */
  sums(): readonly WrittenSums[] {
    return [...this.#sums].map(([key, tallies]) => ({ department: { key }, tallies }));
  }

  close(): readonly WrittenFile[] {
    return [this.#payouts.close(), this.#exceptions.close()];
  }

  #rulesOf(department: string): Map<string, Tally> {
    const open = this.#sums.get(department);
    if (open !== undefined) return open;
    const rules = new Map<string, Tally>();
    this.#sums.set(department, rules);
    return rules;
  }
}
