import type { ListedEntry } from '../../books/listed-entry.js';
import type { OpenItems } from '../../books/open-list.js';
import type { Language } from '../language.js';
import { printable } from './printable.js';
import { table } from './table.js';

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  zh: ['条', '类别', '编号', '规则', '收款人', '证件号码', '金额', '记录时间', '说明'],
  en: ['no.', 'kind', 'number', 'rule', 'payee', 'id', 'amount', 'recorded', 'remark'],
};
const RIGHT = [0, 6];

const OPEN_HEADS: Readonly<Record<Language, readonly string[]>> = {
  zh: ['拨付编号', '规则', '收款人', '证件号码', '金额', '冲销日期', '事由'],
  en: ['payout', 'rule', 'payee', 'id', 'amount', 'reversed', 'reason'],
};

const WORDS = {
  zh: {
    none: '没有这样的记录\n',
    more: (shown: number, of: number) => `共 ${of} 条，以上为最近 ${shown} 条；全部用 --all 或 --json\n`,
    returns: '应退（追回、扣回，未到账）',
    corrections: '待抵扣（更正，未重新拨付）',
    nothing: '无',
  },
  en: {
    none: 'No such entries\n',
    more: (shown: number, of: number) => `${of} entries, the newest ${shown} shown; all: --all or --json\n`,
    returns: 'To be returned',
    corrections: 'To be set off',
    nothing: 'none',
  },
} as const;

/** Entries as a table, with a remark where there are more. */
export function entriesText(
  { entries, of }: { readonly entries: readonly ListedEntry[]; readonly of: number },
  language: Language,
): string {
  const words = WORDS[language];
  if (of === 0) return words.none;
  const more = of > entries.length ? words.more(entries.length, of) : '';
  return table([HEADS[language], ...entries.map(cellsOf)], RIGHT) + more;
}

/** Above entries that are told one by one, whose widths nobody knows yet. */
export function entryHead(language: Language): string {
  return `${HEADS[language].join('\t')}\n`;
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
  const words = WORDS[language];
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
    return `${title}\n${table([OPEN_HEADS[language], ...lines], [4])}`;
  };
  return `${part(words.returns, returns)}\n${part(words.corrections, corrections)}`;
}
