import type { Code, Treatment } from '../model/code.js';
import { ByLine } from '../model/by-line.js';
import type { ExceptionLine } from '../model/finding.js';
import type { Fen } from '../model/money.js';
import type { Payout } from '../model/payout.js';
import type { Disposition, RunTotals, Tally } from '../model/plan.js';

interface TotalsLine {
  readonly department: string;
  readonly rule: string;
  readonly fund: string;
  payouts: number;
  amount: Fen;
}

function emptyLine({ department, rule, fund }: Omit<TotalsLine, 'payouts' | 'amount'>): TotalsLine {
  return { department, rule, fund, payouts: 0, amount: 0 };
}

/** Adds up a batch as its outcomes pass by. `order`: departments and rules as the policy lists them. */
export class Totals {
  readonly #rows: Record<Disposition | 'read' | 'skipped', number> = {
    read: 0,
    paid: 0,
    partly: 0,
    held: 0,
    rejected: 0,
    unclaimed: 0,
    skipped: 0,
  };
  readonly #lines = new ByLine<TotalsLine>();
  #paidAsBefore = 0;
  readonly #exceptions: Partial<Record<Code, number>> = {};
  readonly #treatments: Record<Treatment, Partial<Record<Code, number>>> = {
    reject: {},
    hold: {},
    notice: {},
  };

  /** @param paidAsBefore claims refused as paid before just so */
  row(disposition: Disposition, paidAsBefore: number): void {
    this.#rows.read += 1;
    this.#rows[disposition] += 1;
    this.#paidAsBefore += paidAsBefore;
  }

  skipped(): void {
    this.#rows.skipped += 1;
  }

  payout(payout: Payout): void {
    const line = this.#lines.of(payout, emptyLine);
    line.payouts += 1;
    line.amount += payout.amount;
  }

  exception({ code, treatment }: ExceptionLine): void {
    this.#exceptions[code] = (this.#exceptions[code] ?? 0) + 1;
    const counts = this.#treatments[treatment];
    counts[code] = (counts[code] ?? 0) + 1;
  }

  result(order: { readonly departments: readonly string[]; readonly rules: readonly string[] }): RunTotals {
    const rank = (list: readonly string[], key: string): number => list.indexOf(key);
    const lines = this.#lines
      .values()
      .toSorted(
        (a, b) =>
          rank(order.departments, a.department) - rank(order.departments, b.department) ||
          rank(order.rules, a.rule) - rank(order.rules, b.rule) ||
          (a.fund < b.fund ? -1 : 1),
      );
    const by = (key: 'department' | 'rule' | 'fund'): Record<string, Tally> => {
      const tallies: Record<string, Tally> = {};
      for (const line of lines) {
        const { payouts, amount } = tallies[line[key]] ?? { payouts: 0, amount: 0 };
        tallies[line[key]] = { payouts: payouts + line.payouts, amount: amount + line.amount };
      }
      return tallies;
    };
    const byCode = Object.entries(this.#exceptions).sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      rows: { ...this.#rows },
      payouts: lines.reduce((sum, line) => sum + line.payouts, 0),
      amount: lines.reduce((sum, line) => sum + line.amount, 0),
      byDepartment: by('department'),
      byRule: by('rule'),
      byFund: by('fund'),
      lines,
      paidAsBefore: this.#paidAsBefore,
      exceptions: Object.fromEntries(byCode),
      treatments: this.#treatments,
    };
  }
}
