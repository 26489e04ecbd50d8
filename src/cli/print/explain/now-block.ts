import { groupedYuan } from '../../../model/money.js';
import type {
  CounteredNow,
  EnteredPayout,
  LedgerNow,
  MoneyNow,
  PayoutNow,
} from '../../../past/explain/payout-now.js';
import type { Language } from '../../language.js';
import type { Block } from './block.js';
import type { NowWords } from '../../words/now-words.js';
import { NOW } from '../../words/now.js';

/** What became of the payouts by today, a line each, to be put into a letter. */
export function nowBlock(now: LedgerNow | undefined, language: Language): Block {
  const words = NOW[language];
  if (now === undefined) return { title: '', lines: [] };
  if (now.is === 'missing') return { title: words.title, lines: [words.missing(now.file)] };
  if (now.is === 'unreadable') return { title: words.title, lines: [words.unreadable(now)] };
  const title = words.titleAt(now.head.entry);
  return { title, lines: now.payouts.map((payout) => payoutText(payout, words)) };
}

function payoutText(payout: PayoutNow, words: NowWords): string {
  switch (payout.is) {
    case 'absent':
      return words.absent(payout.payout);
    case 'other':
      return words.other(payout.payout, payout.entry);
    case 'entered':
      return enteredText(payout, words);
  }
}

function enteredText(payout: EnteredPayout, words: NowWords): string {
  const { entry, batch, countered } = payout;
  const how = batch === '' ? words.opening(payout.payout, entry) : words.entered(payout.payout, entry, batch);
  const entered = how + bankText(payout, words) + words.stop;
  return countered === undefined ? entered : `${entered}${words.gap}${counteredText(countered, words)}`;
}

function bankText({ amount, bank }: EnteredPayout, words: NowWords): string {
  if (amount === 0) return words.nothingOut;
  const yuan = groupedYuan(Math.abs(amount));
  return amount > 0 ? words.paid(yuan, bank) : words.recovered(yuan, bank);
}

function counteredText(countered: CounteredNow, words: NowWords): string {
  const { how, demand, money } = countered;
  const turned = demand === undefined ? '' : words.turned(demand);
  return words.countered(words.kind(how), countered) + turned + moneyText(money, words) + words.stop;
}

function moneyText(money: MoneyNow, words: NowWords): string {
  switch (money.is) {
    case 'returned':
    case 'demanded':
    case 'open':
      return words[money.is];
    case 'recovered':
      return words.back(money.back);
    case 'set-off':
      return words.setOff(money.payout);
  }
}
