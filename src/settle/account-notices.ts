import type { Finding } from '../model/finding.js';
import { KeyTable } from '../model/key-table.js';
import type { Payout } from '../model/payout.js';
import { Acquaintance } from './acquaintance.js';
import { ofRule } from './of-rule.js';
import { placeText, type RowPlaces } from './row-places.js';

/** Accounts that are missing, another's, or of two payees; a payee with two. Remembers every account that is paid to. A finding of each is added to `out`. */
export function openAccountNotices(
  places: RowPlaces,
  parties: KeyTable,
): (ordinal: number, payout: Payout, out: Finding[]) => void {
  const accounts = new KeyTable();
  const payeeOf = new Acquaintance(32);
  const accountOf = new Acquaintance(32);
  const at = (ordinal: number): string => placeText(places.at(ordinal));

  return (ordinal, { rule, payee, amount }, out) => {
    const { name, number, account } = payee;
    if (account.number === '') {
      // Where nothing is paid out, none is needed.
      if (amount > 0) out.push(ofRule('ACCOUNT_MISSING', rule, '拨付前有收款账户', `${name}没有收款账户`));
      return;
    }
    if (account.holder !== name)
      out.push(
        ofRule('ACCOUNT_CONFLICT', rule, '户名与收款人一致', `户名“${account.holder}”不是收款人${name}`),
      );
    const payeeEntry = parties.add(number);
    const accountEntry = accounts.add(account.number);
    const otherPayee = payeeOf.contradiction(accountEntry, payeeEntry, ordinal);
    if (otherPayee !== undefined)
      out.push(
        ofRule(
          'ACCOUNT_CONFLICT',
          rule,
          '一个账户一个收款人',
          `与 ${at(otherPayee)} 的另一收款人同一账户`,
          `与 ${places.outward(ordinal, [otherPayee])} 的另一收款人同一账户`,
          [places.at(otherPayee)],
        ),
      );
    const otherAccount = accountOf.contradiction(payeeEntry, accountEntry, ordinal);
    if (otherAccount !== undefined)
      out.push(
        ofRule(
          'ACCOUNT_CONFLICT',
          rule,
          '一个收款人一个账户',
          `${name}在 ${at(otherAccount)} 用另一账户`,
          `${name}在 ${places.outward(ordinal, [otherAccount])} 用另一账户`,
          [places.at(otherAccount)],
        ),
      );
  };
}
