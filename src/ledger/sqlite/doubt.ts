import type { Claimant, PaidBefore } from '../../model/history.js';
import type { FoundPayment } from './payment-row.js';

/** What is paid once may be said in another way by now (an amendment): then nothing tells whether both are the same thing. */
export function doubtOf({ unsure, ways }: FoundPayment, { by }: Claimant): Doubt {
  if (unsure !== '') return { words: unsure, sameMatter: 'if-same-amount' };
  if (ways === '' || ways.split('|').includes(by)) return NO_DOUBT;
  return { words: `当时按 ${ways} 认定同一事项，现按 ${by}，无法比较`, sameMatter: 'unknown' };
}

/** Of a payment to somebody else than the claimant's payee: the same amount tells nothing then. */
export function toAnother({ words }: Doubt): Doubt {
  return words === '' ? NO_DOUBT : { words: `${words}，收款人也不同`, sameMatter: 'unknown' };
}

/** Why a payment may have been for something else; no words where it was for the same thing. */
export interface Doubt {
  readonly words: string;
  readonly sameMatter: PaidBefore['sameMatter'];
}

export const NO_DOUBT: Doubt = { words: '', sameMatter: 'yes' };
