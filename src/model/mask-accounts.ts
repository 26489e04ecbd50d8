import { maskIdsIn } from './mask-ids.js';
import { maskNumber } from './mask-number.js';

/** What persons' numbers are too long to be taken for: accounts of some banks, and telephone numbers. Dates are shorter. */
const SHORT_NUMBER = /(?<![\dA-Z*.])\d{9,14}(?![\dA-Z]|\.\d)/gi;

/** Text with every run that may be an account masked. @param own the payee's account, masked however it is written; '' where there is none */
export function maskAccountsIn(text: string, own: string): string {
  const masked = own.length > SHORTEST_ACCOUNT ? text.replaceAll(own, maskNumber(own)) : text;
  return maskIdsIn(masked).replace(SHORT_NUMBER, maskNumber);
}

/** So short a number may stand in a text for anything. */
const SHORTEST_ACCOUNT = 5;
