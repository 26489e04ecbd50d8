import { Refusal } from '../model/refusal.js';
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
  const missing: string[] = [];
  return {
    take({ line, net }) {
      if (net > 0 && line.get('银行账号') === '')
        missing.push(`${line.get('拨付编号')}（${line.get('收款人')}）`);
    },
    refuse() {
      if (missing.length === 0) return;
      const more = missing.length > NAMED ? ` 等 ${missing.length} 笔` : '';
      throw new Refusal(
        'POSTING_REFUSED',
        run,
        `${missing.length} 笔没有收款账户：${missing.slice(0, NAMED).join('、')}${more}`,
        '补齐账户后重新计算；确要入账的，加 --allow-missing-accounts',
      );
    },
  };
}

/** Before a ledger is made that would not take the run. @throws Refusal POSTING_REFUSED */
export async function refuseMissingAccounts(run: string): Promise<void> {
  const missing = openMissingAccounts(run);
  for await (const payment of runPayments(run)) missing.take(payment);
  missing.refuse();
}
