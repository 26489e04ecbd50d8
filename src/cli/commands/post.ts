import path from 'node:path';
import { postRun } from '../../books/post.js';
import { receiptText } from '../../past/receipt.js';
import { refused } from '../../model/refusals/refused.js';
import type { CommandContext, CommandOptions } from '../command-context.js';
import { EXIT } from '../exit.js';
import { ledgerNeeded } from '../ledger-settings.js';
import { now } from '../now.js';
import { madeLine, warnOfKnownKey } from '../print/made-ledger.js';
import { receiptLines } from '../print/receipt-lines.js';
import { refusalText } from '../print/refusal-text.js';
import { LEDGER } from '../words/ledger.js';

/** `butie post`: an approved run into the ledger, whole and once. */
export async function post(run: string, options: CommandOptions, context: CommandContext): Promise<number> {
  const { terminal, language } = context;
  const ledger = ledgerNeeded(options, terminal.environment);
  const { receipt, payouts, amount, receiptRefused, made } = await postRun({
    run,
    ledger,
    preparedBy: named('--prepared-by', options.preparedBy),
    approvedBy: named('--approved-by', options.approvedBy),
    missingAccounts: options.allowMissingAccounts === true ? 'allow' : 'refuse',
    at: now(),
  });
  warnOfKnownKey(made, ledger, context);
  if (receiptRefused !== undefined) terminal.error(`${refusalText(receiptRefused, language)}\n`);
  if (options.json === true) {
    const told = {
      command: 'post',
      run: path.basename(run),
      payouts,
      amount,
      made: made !== undefined,
      ...receipt,
      receipt: receiptText(receipt),
    };
    terminal.out(`${JSON.stringify(told, undefined, 2)}\n`);
  } else if (options.quiet !== true) {
    const said = LEDGER[language].posted(receipt.batch, payouts, amount) + receiptLines(receipt, language);
    terminal.out(madeLine(made, ledger, language) + said);
  }
  return EXIT.done;
}

function named(option: string, name: string | undefined): string {
  if (name !== undefined) return name;
  throw refused('USAGE', option, (say) => say.nameMissing());
}
