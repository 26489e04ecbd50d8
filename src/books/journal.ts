import type { Entry, EntryKind } from '../ledger/entry.js';
import { lastDay, monthOf, type Day } from '../model/day.js';
import { yuanText, type Fen } from '../model/money.js';
import { demandedBy } from './counter-entry.js';
import { ENTRY_KIND_NAMES, moved, remarkOf } from './entry-words.js';

/** A sum on an account; those of a transaction come to nothing. */
type Posting = readonly [account: string, fen: Fen];

const BANK = '资产:银行';
const TO_RETURN = '应收:追回';
const TO_SET_OFF = '应收:更正';

/**
 * The ledger in double entry, in the format of hledger: text for each entry, in order of entry, and at the end what each account
 * holds after each month, which hledger checks. A counter-entry's figures have the sign turned round, so that one form serves both.
 */
export class Journal {
  readonly #moves = new Map<string, Map<string, Fen>>();

  /** The first lines. */
  start(district: string): string {
    return `; ${clean(district)}补贴台账，复式记账（hledger）\ndecimal-mark .\ncommodity 1000.00 CNY\n`;
  }

  /** A transaction; of an entry that moves nothing a comment. */
  transaction(entry: Entry): string {
    const { kind, details, payout, rule } = entry;
    const date = dateOf(entry);
    const postings = POSTINGS[kind](entry).filter(([, fen]) => fen !== 0);
    const words = [
      ENTRY_KIND_NAMES[kind],
      kind === 'run' ? entry.batch : rule,
      details.title,
      details.payee,
      remarkOf(entry),
    ];
    const text = words.flatMap((word = '') => (word === '' ? [] : [clean(word)])).join(' ');
    const code = payout === '' ? '' : `(${clean(payout).replace(/[()]/g, ' ')}) `;
    if (postings.length === 0) return `\n; ${date} ${code}${text}  第 ${entry.entry} 条\n`;
    this.#add(date, postings);
    const fund = clean(entry.fund).replaceAll(',', ' ');
    const lines = [
      `${date} * ${code}${text}  ; 条:${entry.entry}, 期间:${entry.period}, 资金来源:${fund}`,
      ...postings.map(([account, fen]) => `    ${account}  ${yuanText(fen)} CNY`),
    ];
    return `\n${lines.join('\n')}\n`;
  }

  /** What every account that has been used holds at the end of each month in which something moved. */
  assertions(): string {
    const balances = new Map<string, Fen>();
    const texts = [...this.#moves.keys()].toSorted().map((month) => {
      for (const [account, fen] of this.#moves.get(month) ?? [])
        balances.set(account, (balances.get(account) ?? 0) + fen);
      const lines = [...balances]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([account, fen]) => `    ${account}  0.00 CNY = ${yuanText(fen)} CNY`);
      return `\n${lastDay(month)} * 月末余额\n${lines.join('\n')}\n`;
    });
    return texts.join('');
  }

  #add(date: Day, postings: readonly Posting[]): void {
    const month = this.#moves.get(monthOf(date)) ?? new Map<string, Fen>();
    this.#moves.set(monthOf(date), month);
    for (const [account, fen] of postings) month.set(account, (month.get(account) ?? 0) + fen);
  }
}

type PostingsOf = (entry: Entry) => readonly Posting[];

function expense({ department, rule }: Entry): string {
  return `支出:${[department, rule].map((part) => clean(part).replaceAll(':', ' ')).join(':')}`;
}

const paid: PostingsOf = (entry) => [
  [expense(entry), entry.amount],
  [BANK, -moved(entry)],
  [TO_SET_OFF, -entry.setOff],
];

/** What sets off more than it pays is to be got back. */
const paidOrToReturn: PostingsOf = (entry) => (moved(entry) < 0 ? toReturn(entry) : paid(entry));

const toReturn: PostingsOf = (entry) => [
  [expense(entry), entry.amount],
  [TO_RETURN, -moved(entry)],
  [TO_SET_OFF, -entry.setOff],
];

/** What was to be set off is demanded back. */
const demanded: PostingsOf = (entry) => [
  [TO_RETURN, demandedBy(entry)],
  [TO_SET_OFF, -demandedBy(entry)],
];

const toSetOff: PostingsOf = (entry) => [
  [expense(entry), entry.amount],
  [TO_SET_OFF, -entry.amount],
];

const REVERSALS: Readonly<Record<string, PostingsOf>> = { 退汇: paid, 追回: toReturn, 更正: toSetOff };

const returned: PostingsOf = (entry) => [
  [BANK, -moved(entry)],
  [TO_RETURN, moved(entry)],
];

/** The bank's paying is booked with the payment; of money that came back only this entry tells. */
const SETTLEMENTS: Readonly<Record<string, PostingsOf>> = {
  付出: () => [],
  追回到账: returned,
  扣回到账: returned,
};

const POSTINGS: Readonly<Record<EntryKind, PostingsOf>> = {
  run: () => [],
  payout: paidOrToReturn,
  opening: paid,
  reversal: (entry) => (demandedBy(entry) === 0 ? known(REVERSALS, entry.details.how) : demanded)(entry),
  settlement: (entry) => known(SETTLEMENTS, entry.details.is)(entry),
};

/** @throws Error: an entry that none of our commands made */
function known(table: Readonly<Record<string, PostingsOf>>, word = ''): PostingsOf {
  const found = table[word];
  if (found === undefined) throw new Error(`an entry of no known kind: ${word}`);
  return found;
}

/** A payment from before the ledger belongs to the month that was paid for; money that came back to the bank's day. */
function dateOf({ kind, period, at, details }: Entry): Day {
  if (kind === 'opening') return lastDay(period);
  return kind === 'settlement' ? (details.date ?? at.slice(0, 10)) : at.slice(0, 10);
}

/** Text without what has a meaning of its own in a journal. */
function clean(text: string): string {
  return text.replace(/[;|\p{Cc}]|\s{2,}/gu, ' ').trim();
}
