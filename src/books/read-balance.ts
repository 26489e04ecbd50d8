import type { Ledger } from '../ledger/ledger.js';
import { openLedger, type LedgerPlace } from '../ledger/sqlite/open-ledger.js';
import type { Fen } from '../model/money.js';
import { loadPolicy } from '../policy/load.js';
import { loadStandards } from '../roster/standards/load-standards.js';
import { refuseOtherDistrict } from '../run/open-history.js';
import { balanceOf, type BalanceLine } from './balance.js';

/** Where ceilings are read: the departments' lists, and the rules by which they are read. */
export interface BudgetPlace {
  readonly standards: string;
  readonly rules: string;
  /** The build's form of the shipped rules. */
  readonly builtRules: string;
}

/** What a fund may spend in a year, and has. What is to be got back is used until it has come. */
interface BudgetUse {
  readonly fund: string;
  readonly year: string;
  readonly most: Fen;
  readonly used: Fen;
}

export interface Balance {
  /** The last entry that was added up. */
  readonly entry: number;
  readonly lines: readonly BalanceLine[];
  /** None unless lists were given. */
  readonly budgets: readonly BudgetUse[];
}

/** @param span "2023-09", "2023", or '' for all. @throws Refusal LEDGER_…, RULES_INVALID, STANDARDS_INVALID */
export async function readBalance(
  place: LedgerPlace,
  span: string,
  budgets: BudgetPlace | undefined,
): Promise<Balance> {
  const ledger = await openLedger(place);
  try {
    const at = await ledger.head();
    const lines = await balanceOf(ledger, at, (period) => period.startsWith(span));
    const uses = budgets === undefined ? [] : await budgetUses(ledger, budgets, place.file, span.slice(0, 4));
    return { entry: at.entry, lines, budgets: uses };
  } finally {
    await ledger.close();
  }
}

async function budgetUses(
  ledger: Ledger,
  { standards: folder, rules, builtRules }: BudgetPlace,
  file: string,
  span: string,
): Promise<readonly BudgetUse[]> {
  const { policy } = await loadPolicy(rules, builtRules);
  refuseOtherDistrict(ledger, policy.head.district.name, file);
  const { standards } = await loadStandards(folder, policy);
  const history = await ledger.history(await ledger.head());
  return standards.budgets
    .filter(({ year }) => year.startsWith(span))
    .map((budget) => ({ ...budget, used: history.spent(budget.fund, budget.year) }));
}
