import type { Draft, KeptUse } from '../ledger/entry.js';
import type { KeyUse, PaymentKey } from '../model/payment-key.js';

/** The keys of a payment as a ledger keeps them. */
export function keptKeys(keys: readonly PaymentKey[]): Draft['keys'] {
  return keys.flatMap(({ use, key }) => {
    const kept = KEPT[use];
    return kept === undefined ? [] : [{ use: kept, key }];
  });
}

/** A payment is found under every reading of what is paid once; what it was weighed by is the run's to say. */
const KEPT: Readonly<Record<KeyUse, KeptUse | undefined>> = {
  once: 'once',
  otherwise: 'once',
  times: 'times',
  cap: 'cap',
  quota: 'quota',
  rank: 'rank',
  double: 'double',
  same: 'same',
  budget: undefined,
  setOff: undefined,
};
