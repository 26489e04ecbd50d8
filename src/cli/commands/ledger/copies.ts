import { backUp } from '../../../books/back-up.js';
import { restore } from '../../../books/restore.js';
import { receiptText } from '../../../past/receipt.js';
import type { CommandContext, CommandOptions } from '../../command-context.js';
import { EXIT } from '../../exit.js';
import { ledgerNeeded } from '../../ledger-settings.js';
import { say } from '../../print/say.js';

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
    {
      zh: `已备份到 ${copy}：${head.entry} 条，${receipt}\n密钥 ${place.keyFile} 不在其中，请另行备份，勿与台账放在一处\n`,
      en: `Backed up to ${copy}: ${head.entry} entries, ${receipt}\nThe key ${place.keyFile} is not part of it: back it up elsewhere, never beside the ledger\n`,
    },
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
    {
      zh: `已恢复到 ${place.file}：${head.entry} 条，${receipt}\n请用最后一次入账的回执核对：ledger verify --receipt\n`,
      en: `Restored to ${place.file}: ${head.entry} entries, ${receipt}\nCheck it against the receipt of the last posting: ledger verify --receipt\n`,
    },
  );
  return EXIT.done;
}
