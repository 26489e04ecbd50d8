import { backUp } from '../../../books/back-up.js';
import { restore } from '../../../books/restore.js';
import { receiptText } from '../../../past/receipt.js';
import type { CommandContext, CommandOptions } from '../../command-context.js';
import { EXIT } from '../../exit.js';
import { ledgerNeeded } from '../../ledger-settings.js';
import { say } from '../../print/say.js';
import { LEDGER } from '../../words/ledger.js';

/** `butie ledger backup`: a whole copy, also while the ledger is in use. */
export async function ledgerBackup(
  copy: string,
  options: CommandOptions,
  context: CommandContext,
): Promise<number> {
  const place = ledgerNeeded(options, context.terminal.environment);
  const head = await backUp(place, copy);
  const receipt = receiptText(head);
  say(
    context,
    options,
    { command: 'ledger backup', copy, ...head, receipt },
    LEDGER[context.language].backedUp(copy, head.entry, receipt, place.keyFile),
  );
  return EXIT.done;
}

/** `butie ledger restore`: a copy, once it is found to be whole, in the place of the ledger. */
export async function ledgerRestore(
  copy: string,
  options: CommandOptions,
  context: CommandContext,
): Promise<number> {
  const place = ledgerNeeded(options, context.terminal.environment);
  const head = await restore(copy, place, options.force === true ? 'behind' : 'new');
  const receipt = receiptText(head);
  say(
    context,
    options,
    { command: 'ledger restore', file: place.file, ...head, receipt },
    LEDGER[context.language].restored(place.file, head.entry, receipt),
  );
  return EXIT.done;
}
