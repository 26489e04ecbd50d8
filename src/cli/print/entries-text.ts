import type { ListedEntry } from '../../books/listed-entry.js';
import type { OpenItems } from '../../books/open-list.js';
import type { Language } from '../language.js';
import { ENTRIES } from '../words/entries.js';
import { printable } from './printable.js';
import { table } from './table.js';

const RIGHT = [0, 6];

/** Entries as a table, with a remark where there are more. */
export function entriesText(
  { entries, of }: { readonly entries: readonly ListedEntry[]; readonly of: number },
  language: Language,
): string {
  const words = ENTRIES[language];
  if (of === 0) return words.none;
  const more = of > entries.length ? words.more(entries.length, of) : '';
  return table([words.heads, ...entries.map(cellsOf)], RIGHT) + more;
}

/** Above entries that are told one by one, whose widths nobody knows yet. */
export function entryHead(language: Language): string {
  return `${ENTRIES[language].heads.join('\t')}\n`;
}

export function entryLine(entry: ListedEntry): string {
  return `${cellsOf(entry).map(printable).join('\t')}\n`;
}

function cellsOf(entry: ListedEntry): readonly string[] {
  const { kind, batch, payout, rule, payee, payeeNumber, moved, at, remark } = entry;
  const when = at.slice(0, 16).replace('T', ' ');
  const amount = payout === '' ? '' : moved;
  return [String(entry.entry), kind, payout || batch, rule, payee, payeeNumber, amount, when, remark];
}

/** What counter-entries leave to be done. */
export function openItemsText({ returns, corrections }: OpenItems, language: Language): string {
  const words = ENTRIES[language];
  const part = (title: string, items: OpenItems['returns']): string => {
    if (items.length === 0) return `${title} ${words.nothing}\n`;
    const lines = items.map(({ payout, rule, payee, payeeNumber, amount, at, reason }) => [
      payout,
      rule,
      payee,
      payeeNumber,
      amount,
      at.slice(0, 10),
      reason,
    ]);
    return `${title}\n${table([words.openHeads, ...lines], [4])}`;
  };
  return `${part(words.returns, returns)}\n${part(words.corrections, corrections)}`;
}
