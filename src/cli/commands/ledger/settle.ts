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
import { LEDGER } from '../../words/ledger.js';

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
  const words = LEDGER[context.language].settled;
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
    words.sum(name, words.is[is], payments, yuan, date, voucher, leftText(left, context.language)) +
      receiptLines(receipt, context.language),
  );
  return EXIT.done;
}

/** What of the run was left alone. */
function leftText({ before, unmoved, toGetBack }: Settled['left'], language: Language): string {
  const words = LEDGER[language].settled.left;
  const part = (count: number, text: (count: number) => string): string => (count === 0 ? '' : text(count));
  return part(before, words.before) + part(unmoved, words.unmoved) + part(toGetBack, words.toGetBack);
}
