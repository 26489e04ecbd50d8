import { exportLedger } from '../../../books/export.js';
import type { CommandContext, CommandOptions } from '../../command-context.js';
import { EXIT } from '../../exit.js';
import { ledgerNeeded } from '../../ledger-settings.js';
import { needed } from '../../needed.js';
import { say } from '../../print/say.js';
import { LEDGER } from '../../words/ledger.js';

/** `butie ledger export`: the ledger as CSV, in double entry, and the lists to sign. */
export async function ledgerExport(options: CommandOptions, context: CommandContext): Promise<number> {
  const out = needed('--out', options.out, (say) => say.outMissing());
  const { at, files } = await exportLedger(ledgerNeeded(options, context.terminal.environment), out);
  const told = { command: 'ledger export', out, ...at, files };
  say(context, options, told, LEDGER[context.language].exported(at.entry, out, files));
  return EXIT.done;
}
