import { receiptText } from '../../../past/receipt.js';
import { settlePayments, type Settled } from '../../../books/settle.js';
import { yuanText } from '../../../model/money.js';
import type { CommandContext, CommandOptions } from '../../command-context.js';
import { EXIT } from '../../exit.js';
import type { Language } from '../../language.js';
import { ledgerNeeded } from '../../ledger-settings.js';
import { needed } from '../../needed.js';
import { now } from '../../now.js';
import { receiptLines } from '../../print/receipt-lines.js';
import { say } from '../../print/say.js';

/** `butie ledger settle`: the bank's day and voucher. */
export async function ledgerSettle(
  given: string,
  options: CommandOptions,
  context: CommandContext,
): Promise<number> {
  const date = needed('--date', options.date, (say) => say.dateMissing());
  const voucher = needed('--voucher', options.voucher, (say) => say.voucherMissing());
  const { receipt, name, is, payments, amount, left } = await settlePayments({
    given,
    ledger: ledgerNeeded(options, context.terminal.environment),
    date,
    voucher,
    at: now(),
  });
  const yuan = yuanText(amount);
  const [zh, en] = is === 'paid' ? ['付出', 'paid'] : ['退回到账', 'returned'];
  say(
    context,
    options,
    {
      command: 'ledger settle',
      name,
      is,
      payments,
      amount: yuan,
      left: left.before,
      unmoved: left.unmoved,
      toGetBack: left.toGetBack,
      date,
      voucher,
      ...receipt,
      receipt: receiptText(receipt),
    },
    {
      zh: `已登记 ${name} ${zh}：${payments} 笔 ${yuan} 元，${date}，凭证 ${voucher}${leftText(left, 'zh')}\n${receiptLines(receipt, 'zh')}`,
      en: `Recorded ${name} ${en}: ${payments} payouts, ${yuan} yuan, ${date}, voucher ${voucher}${leftText(left, 'en')}\n${receiptLines(receipt, 'en')}`,
    },
  );
  return EXIT.done;
}

const LEFT: Readonly<Record<Language, Readonly<Record<keyof Settled['left'], (count: number) => string>>>> = {
  zh: {
    before: (count) => `；其余 ${count} 笔此前已登记或已冲销`,
    unmoved: (count) => `；${count} 笔抵扣后无需付款，不登记`,
    toGetBack: (count) => `；${count} 笔为扣回，列在应退清单，到账后按拨付编号逐笔登记`,
  },
  en: {
    before: (count) => `; ${count} others were settled or reversed before`,
    unmoved: (count) => `; ${count} come to nothing and are not recorded`,
    toGetBack: (count) => `; ${count} are to be got back: to be recorded one by one when they have come`,
  },
};

/** What of the run was left alone. */
function leftText({ before, unmoved, toGetBack }: Settled['left'], language: Language): string {
  const words = LEFT[language];
  const part = (count: number, text: (count: number) => string): string => (count === 0 ? '' : text(count));
  return part(before, words.before) + part(unmoved, words.unmoved) + part(toGetBack, words.toGetBack);
}
