import type { Draft } from '../../ledger/entry.js';
import { maskIdsIn } from '../../model/mask-ids.js';
import { anyPayeeKey, sameKey } from '../../model/payment-keys.js';
import { maskNumber } from '../../model/mask-number.js';
import { keptKeys, waysOf } from '../kept-keys.js';
import type { Opening } from './opening-line.js';

/** Where a payment was taken over from, and by whom; names '' where none were given. */
export interface OpeningSource {
  readonly file: string;
  readonly sha256: string;
  readonly preparedBy: string;
  readonly approvedBy: string;
  /** ISO text with its offset. */
  readonly at: string;
}

/** A payment from before the ledger as an entry. */
export function openingDraft(opening: Opening, source: OpeningSource): Draft {
  const { payout, period, department, rule, fund, amount, payee, beneficiary, keys } = opening;
  const parties = { rule, payee: payee.number, beneficiary: beneficiary.number };
  const same = [sameKey(parties), ...(opening.unsure === '' ? [] : [anyPayeeKey(parties)])];
  return {
    kind: 'opening',
    batch: '',
    payout,
    target: 0,
    period,
    department,
    rule,
    fund,
    amount,
    setOff: 0,
    payee: payee.number,
    beneficiary: beneficiary.number,
    details: {
      title: maskIdsIn(opening.title),
      payeeType: payee.type,
      payee: maskIdsIn(payee.name),
      payeeNumber: maskNumber(payee.number),
      beneficiary: maskIdsIn(beneficiary.name),
      roster: maskIdsIn(source.file),
      row: String(opening.line),
      ways: waysOf(keys),
      sha256: source.sha256,
      ...(opening.unsure === '' ? {} : { unsure: opening.unsure }),
      ...(source.preparedBy === '' ? {} : { preparedBy: maskIdsIn(source.preparedBy) }),
      ...(source.approvedBy === '' ? {} : { approvedBy: maskIdsIn(source.approvedBy) }),
    },
    at: source.at,
    keys: keptKeys([...keys, ...same.map((key) => ({ use: 'same' as const, key, most: 0, by: '' }))]),
  };
}
