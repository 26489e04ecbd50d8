import { maskNumber } from '../model/mask-number.js';
import { Refusal } from '../model/refusal.js';
import { personNumberIn } from './person-number-in.js';

/**
 * A bank's voucher is kept as it was given: masked, nobody would find it again. A number of a person in its place is a mistake, and
 * the ledger would hand it out.
 * @throws Refusal USAGE
 */
export function refusePersonAsVoucher(voucher: string): void {
  const found = personNumberIn(voucher);
  if (found === undefined) return;
  throw new Refusal(
    'USAGE',
    '--voucher',
    `“${maskNumber(found)}”是个人证件号码`,
    '请写银行凭证号；凭证号确是这样的，改写银行的流水号',
  );
}
