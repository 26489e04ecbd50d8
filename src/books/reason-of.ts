import type { Entry } from '../ledger/entry.js';

/** Why money of a payment is to be got back, or to be set off. @param since the entry that says so */
export function reasonOf(payment: Entry, since: Entry): string {
  return since.entry === payment.entry ? '扣回：抵扣更正前已付后的差额' : (since.details.reason ?? '');
}
