import type { Draft, KeptUse } from '../ledger/entry.js';
import type { KeyUse, PaymentKey } from '../model/payment-key.js';

/** The keys of a payment as a ledger keeps them. */
export function keptKeys(keys: readonly PaymentKey[]): Draft['keys'] {
  return keys.flatMap(({ use, key }) => {
    const kept = KEPT[use];
    return kept === undefined ? [] : [{ use: kept, key }];
  });
}

/** What a payment was weighed by is the run's to say. */
const KEPT: Readonly<Record<KeyUse, KeptUse | undefined>> = {
  once: 'once',
  otherwise: 'otherwise',
  times: 'times',
  cap: 'cap',
  quota: 'quota',
  rank: 'rank',
  double: 'double',
  certificate: 'certificate',
  holding: 'holding',
  setOff: 'setOff',
  same: 'same',
  budget: undefined,
};

/** In what ways a payment says what it was for, such as "person|person+course". */
export function waysOf(keys: readonly PaymentKey[]): string {
  return keys.flatMap(({ use, by }) => (use === 'once' || use === 'otherwise' ? [by] : [])).join('|');
}
