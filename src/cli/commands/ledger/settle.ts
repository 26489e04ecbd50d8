import { receiptText } from '../../../past/receipt.js';
import { settlePayments } from '../../../books/settle.js';
import { yuanText } from '../../../model/money.js';
import type { CommandContext, CommandOptions } from '../../command-context.js';
import { EXIT } from '../../exit.js';
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
  const date = needed('--date', options.date, '写成 --date YYYY-MM-DD');
  const voucher = needed('--voucher', options.voucher, '写明银行凭证号');
  const { receipt, name, is, payments, amount, left } = await settlePayments({
    given,
    ledger: ledgerNeeded(options, context.terminal.environment),
    date,
    voucher,
    at: now(),
  });
  const yuan = yuanText(amount);
  const [zh, en] = is === 'paid' ? ['付出', 'paid'] : ['追回到账', 'returned'];
  say(
    context,
    options,
    {
      command: 'ledger settle',
      name,
      is,
      payments,
      amount: yuan,
      left,
      date,
      voucher,
      ...receipt,
      receipt: receiptText(receipt),
    },
    {
      zh: `已登记 ${name} ${zh}：${payments} 笔 ${yuan} 元，${date}，凭证 ${voucher}${left === 0 ? '' : `；其余 ${left} 笔此前已登记或已冲销`}\n${receiptLines(receipt, 'zh')}`,
      en: `Recorded ${name} ${en}: ${payments} payouts, ${yuan} yuan, ${date}, voucher ${voucher}${left === 0 ? '' : `; ${left} others were settled or reversed before`}\n${receiptLines(receipt, 'en')}`,
    },
  );
  return EXIT.done;
}
