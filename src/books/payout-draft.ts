import type { Draft } from '../ledger/entry.js';
import { maskIdsIn } from '../model/mask-ids.js';
import { maskNumber } from '../model/mask-number.js';
import type { PaymentKey } from '../model/payment-key.js';
import { sameKey } from '../model/payment-keys.js';
import { keptKeys, waysOf } from './kept-keys.js';
import type { RunPayment } from '../past/run-payments.js';

/** What an entry says that is no payment. */
export const NO_PAYMENT = {
  payout: '',
  target: 0,
  department: '',
  rule: '',
  fund: '',
  amount: 0,
  setOff: 0,
  payee: '',
  beneficiary: '',
  keys: [],
} as const;

/** A payment of a posted run as an entry. Names are kept, since who reads a ledger must know whom it is about; numbers only masked and hashed. */
export function payoutDraft(
  { line, payout, net, setOff, keys }: RunPayment,
  header: Pick<Draft, 'batch' | 'period' | 'at'> & { readonly entry: number },
): Draft {
  return {
    kind: 'payout',
    batch: header.batch,
    payout,
    target: header.entry,
    period: header.period,
    department: line.get('主管部门'),
    rule: line.get('规则'),
    fund: line.get('资金来源'),
    amount: net + setOff,
    setOff,
    payee: line.get('收款人证件号码'),
    beneficiary: line.get('受益人证件号码'),
    details: {
      title: maskIdsIn(line.get('项目名称')),
      payeeType: line.get('收款人类型'),
      payee: maskIdsIn(line.get('收款人')),
      payeeNumber: maskNumber(line.get('收款人证件号码')),
      beneficiary: maskIdsIn(line.get('受益人')),
      item: line.get('政策条款'),
      roster: maskIdsIn(line.get('名册')),
      sheet: maskIdsIn(line.get('工作表')),
      row: line.get('行号'),
      ways: waysOf(keys),
    },
    at: header.at,
    keys: keptKeys([...keys, sameKeyOf(line)]),
  };
}

function sameKeyOf(line: RunPayment['line']): PaymentKey {
  const key = sameKey({
    rule: line.get('规则'),
    payee: line.get('收款人证件号码'),
    beneficiary: line.get('受益人证件号码'),
  });
  return { use: 'same', key, most: 0, by: '' };
}
