import { maskIdsIn } from '../model/mask-ids.js';
import { maskNumber } from '../model/mask-number.js';
import { readPersonNumber } from '../model/person-id.js';
import { Refusal } from '../model/refusal.js';
import { foldCode } from '../model/tidy.js';

/**
 * A bank's voucher is kept as it was given: masked, nobody would find it again. A number of a person in its place is a mistake, and
 * the ledger would hand it out. One with the form of a passport's is no such number: vouchers look like it, and nothing in it tells.
 * @throws Refusal USAGE
 */
export function refusePersonAsVoucher(voucher: string): void {
  const code = foldCode(voucher);
  const found = (code.match(/[\dA-Z]+/g) ?? []).find(isPersons) ?? hiddenIn(code);
  if (found === undefined) return;
  throw new Refusal(
    'USAGE',
    '--voucher',
    `“${maskNumber(found)}”是个人证件号码`,
    '请写银行凭证号；凭证号确是这样的，改写银行的流水号',
  );
}

function isPersons(number: string): boolean {
  return readPersonNumber(number).ok && maskIdsIn(number) !== number;
}

/** A number of 18 characters among whatever else was written: its birth and check digit tell it from any other digits. */
function hiddenIn(code: string): string | undefined {
  const digits = code.replace(/[^\dX]/g, '');
  const windows = [...digits].map((_, start) => digits.slice(start, start + 18));
  return windows.find((window) => window.length === 18 && readPersonNumber(window).ok);
}
