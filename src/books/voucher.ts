import { maskNumber } from '../model/mask-number.js';
import { refused } from '../model/refusals/refused.js';
import { personNumberIn } from './person-number-in.js';

/**
 * A bank's voucher is kept as it was given: masked, nobody would find it again. A number of a person in its place is a mistake, and
 * the ledger would hand it out.
 * @throws Refusal USAGE
 */
export function refusePersonAsVoucher(voucher: string): void {
  const found = personNumberIn(voucher);
  if (found === undefined) return;
  throw refused('USAGE', '--voucher', (say) => say.voucherOfPerson(maskNumber(found)));
}
