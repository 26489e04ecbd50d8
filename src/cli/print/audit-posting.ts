import type { AuditResult, CounteredSince, Posting } from '../../past/audit/audit-result.js';
import type { Terminal } from '../terminal.js';
import type { AuditWords } from '../words/audit-words.js';
import { table } from './table.js';

/** What the ledger and the receipt say of a run; '' where neither was there. */
export function postingLines(
  { posting, receipt }: Pick<AuditResult, 'posting' | 'receipt'>,
  words: AuditWords,
  columns: Terminal['columns'],
): string {
  const unasked = receipt.here && posting.is === 'unasked' ? [`${words.ledgerUnasked}\n`] : [];
  const problems = receipt.problems.map((problem) => `${words.receipt[problem]}\n`);
  return [postingText(posting, words, columns), ...problems, ...unasked].join('');
}

function postingText(posting: Posting, words: AuditWords, columns: Terminal['columns']): string {
  switch (posting.is) {
    case 'unasked':
    case 'unknown':
      return '';
    case 'absent':
      return `${words.notPosted}\n`;
    case 'unreadable':
      return `${words.ledgerUnreadable(posting)}\n`;
    case 'imported':
      return `${words.imported(posting.entry, posting.payouts)}\n${counteredText(posting.countered, words)}`;
    case 'posted':
      return comparedText(posting, words, columns) + counteredText(posting.countered, words);
  }
}

function counteredText(countered: readonly CounteredSince[], words: AuditWords): string {
  if (countered.length === 0) return '';
  const sum = countered.reduce((count, { payouts }) => count + payouts, 0);
  const kinds = countered.map(({ how, payouts }) => `${how} ${payouts}`);
  return `${words.countered(sum, kinds)}\n`;
}

function comparedText(
  { entry, at, differences }: Extract<Posting, { is: 'posted' }>,
  words: AuditWords,
  columns: Terminal['columns'],
): string {
  if (differences.length === 0) return `${words.posted(entry, at)}\n`;
  const rows = differences.map(({ payout, column, found, posted }) => [
    payout === '' ? words.wholeRun : payout,
    column,
    words.inRun,
    shown(found, words),
    words.inLedger,
    shown(posted, words),
  ]);
  return `${words.postedDiffers(entry, at)}\n${table(rows, [], columns)}`;
}

function shown(text: string, words: AuditWords): string {
  return text === '' ? words.none : text.replace(/^([0-9a-f]{12})[0-9a-f]{52}$/, '$1');
}
