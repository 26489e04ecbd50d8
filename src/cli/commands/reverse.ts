import { isReversalKind, REVERSALS, type ReversalKind } from '../../books/counter-entry.js';
import { receiptText } from '../../past/receipt.js';
import { reversePayments } from '../../books/reverse.js';
import { yuanText } from '../../model/money.js';
import { refused } from '../../model/refusals/refused.js';
import type { CommandContext, CommandOptions } from '../command-context.js';
import { EXIT } from '../exit.js';
import { ledgerNeeded } from '../ledger-settings.js';
import { needed } from '../needed.js';
import { now } from '../now.js';
import { receiptLines } from '../print/receipt-lines.js';
import { say } from '../print/say.js';
import { LEDGER } from '../words/ledger.js';

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
  const words = LEDGER[context.language].reversed;
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
    words.sum(words.is[is], name, how, payments, yuan, before, unpaid) +
      words.next[how] +
      receiptLines(receipt, context.language),
  );
  return EXIT.done;
}

function kindOf(given: string | undefined): ReversalKind {
  if (isReversalKind(given)) return given;
  throw refused('USAGE', '--kind', (say) =>
    given === undefined ? say.reversalMissing(REVERSALS) : say.noReversal(given, REVERSALS),
  );
}
