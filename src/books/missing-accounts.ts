import { refused } from '../model/refusals/refused.js';
import type { PayoutOf } from '../model/refusals/zh/posting.js';
import { type RunPayment, runPayments } from '../past/run-payments.js';

/** Notes payments that lack an account; where nothing is paid out, none is needed. */
export interface MissingAccounts {
  take(payment: RunPayment): void;
  /** @throws Refusal POSTING_REFUSED naming them */
  refuse(): void;
}

/** Named one by one; of more, the number. */
const NAMED = 20;

export function openMissingAccounts(run: string): MissingAccounts {
  const missing: PayoutOf[] = [];
  return {
    take({ line, net }) {
      if (net > 0 && line.get('银行账号') === '')
        missing.push({ payout: line.get('拨付编号'), payee: line.get('收款人') });
    },
    refuse() {
      if (missing.length === 0) return;
      throw refused('POSTING_REFUSED', run, (say) => say.noAccounts(missing.slice(0, NAMED), missing.length));
    },
  };
}

/** Before a ledger is made that would not take the run. @throws Refusal POSTING_REFUSED */
export async function refuseMissingAccounts(run: string): Promise<void> {
  const missing = openMissingAccounts(run);
  for await (const payment of runPayments(run)) missing.take(payment);
  missing.refuse();
}
