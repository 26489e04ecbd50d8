import { receiptText } from '../../past/receipt.js';
import type { Language } from '../language.js';

const WORDS: Readonly<Record<Language, string>> = {
  zh: '回执（请留存，核对时用 ledger verify --receipt）',
  en: 'Receipt (keep it for ledger verify --receipt)',
};

/** The receipt of what was entered, as it is told. */
export function receiptLines(receipt: Parameters<typeof receiptText>[0], language: Language): string {
  return `${WORDS[language]}\n  ${receiptText(receipt)}\n`;
}
