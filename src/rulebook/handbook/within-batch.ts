import type { Sentence } from './sentence.js';

/** Payouts of past batches are not remembered, so that nothing that counts payouts reaches beyond one batch. */
export const WITHIN_BATCH: Sentence = {
  zh: '没有台账以前，次数和限额只在本批之内核对。',
  en: 'Without a ledger, how often and up to how much is checked within the batch alone.',
};
