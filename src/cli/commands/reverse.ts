import { isReversalKind, REVERSALS, type ReversalKind } from '../../books/counter-entry.js';
import { receiptText } from '../../past/receipt.js';
import { reversePayments, type Reversed } from '../../books/reverse.js';
import { yuanText } from '../../model/money.js';
import { refused } from '../../model/refusals/refused.js';
import type { CommandContext, CommandOptions } from '../command-context.js';
import { EXIT } from '../exit.js';
import { ledgerNeeded } from '../ledger-settings.js';
import { needed } from '../needed.js';
import { now } from '../now.js';
import { receiptLines } from '../print/receipt-lines.js';
import { say } from '../print/say.js';

/** `butie reverse`: counter-entries for a payment or for a run. */
export async function reverse(
  given: string,
  options: CommandOptions,
  context: CommandContext,
): Promise<number> {
  const how = kindOf(options.kind);
  const { is, receipt, name, payments, amount, before, unpaid } = await reversePayments({
    given,
    ledger: ledgerNeeded(options, context.terminal.environment),
    how,
    reason: needed('--reason', options.reason, (say) => say.reasonMissing()),
    by: options.by?.trim() ?? '',
    at: now(),
  });
  const yuan = yuanText(amount);
  say(
    context,
    options,
    {
      command: 'reverse',
      name,
      is,
      how,
      payments,
      amount: yuan,
      reversedBefore: before,
      unpaid,
      ...receipt,
      receipt: receiptText(receipt),
    },
    {
      zh: `${DONE[is].zh} ${name}（${how}）：${payments} 笔 ${yuan} 元${before === 0 ? '' : `，另有 ${before} 笔此前已冲销`}${unpaid === 0 ? '' : `，另有 ${unpaid} 笔抵扣后没有付出，未冲销`}\n${NEXT[how].zh}\n${receiptLines(receipt, 'zh')}`,
      en: `${DONE[is].en} ${name} (${how}): ${payments} payouts, ${yuan} yuan${before === 0 ? '' : `; ${before} had been reversed before`}${unpaid === 0 ? '' : `; ${unpaid} paid nothing out and stand`}\n${NEXT[how].en}\n${receiptLines(receipt, 'en')}`,
    },
  );
  return EXIT.done;
}

const DONE: Readonly<Record<Reversed['is'], Readonly<Record<'zh' | 'en', string>>>> = {
  countered: { zh: '已冲销', en: 'Reversed' },
  demanded: { zh: '已把更正转为追回', en: 'Turned the correction into a demand:' },
};

/** What follows from it. */
const NEXT: Readonly<Record<ReversalKind, Readonly<Record<'zh' | 'en', string>>>> = {
  退汇: { zh: '同一事项可以重新拨付', en: 'The same thing may be paid again' },
  追回: {
    zh: '同一事项可以重新拨付；款项退回后用 ledger settle 登记，在此之前列在应退清单',
    en: 'The same thing may be paid again; the money is on the list of what is to be returned until ledger settle records it',
  },
  更正: {
    zh: '同一规则、同一事项下次付给同一收款人时抵扣，只补发或扣回差额；同一事项的另一收款人、关联规则，或同一人同一规则的另一事项（原事项未由同批前面的行重报并抵扣的），以 KEY_CONFLICT 暂缓，直到用 reverse --kind 追回 把更正转为追回；该收款人的其他付款照付并提示',
    en: 'What is paid to the same payee for the same thing under the same rule next is set off against it: only the difference is paid, or got back. For another payee or a related rule, or for another matter of the same person and rule (unless a row before it in the batch claims the thing itself again and sets it off), a payment is held as KEY_CONFLICT until the correction is turned into a demand (reverse --kind 追回); whatever else is paid to the payee is paid with a notice',
  },
};

function kindOf(given: string | undefined): ReversalKind {
  if (isReversalKind(given)) return given;
  throw refused('USAGE', '--kind', (say) =>
    given === undefined ? say.reversalMissing(REVERSALS) : say.noReversal(given, REVERSALS),
  );
}
