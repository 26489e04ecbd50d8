import { receiptText } from '../../past/receipt.js';
import type { Language } from '../language.js';
import { LEDGER } from '../words/ledger.js';

/** The receipt of what was entered, as it is told. */
export function receiptLines(receipt: Parameters<typeof receiptText>[0], language: Language): string {
  return LEDGER[language].receipt(receiptText(receipt));
}
