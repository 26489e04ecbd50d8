import { importOpenings } from '../../../books/openings/import-openings.js';
import { receiptText } from '../../../past/receipt.js';
import { yuanText } from '../../../model/money.js';
import type { CommandContext, CommandOptions } from '../../command-context.js';
import { EXIT } from '../../exit.js';
import { ledgerNeeded } from '../../ledger-settings.js';
import { now } from '../../now.js';
import { importFaultsJson, importFaultsText, importText } from '../../print/import-text.js';
import { madeLine, warnOfKnownKey } from '../../print/made-ledger.js';
import { say } from '../../print/say.js';
import { BUILT_RULES, SHIPPED_RULES } from '../../rules-folder.js';

/** `butie ledger import`: payments made before the ledger was kept. */
export async function ledgerImport(
  file: string,
  options: CommandOptions,
  context: CommandContext,
): Promise<number> {
  const ledger = ledgerNeeded(options, context.terminal.environment);
  const imported = await importOpenings({
    file,
    ledger,
    rules: options.rules ?? SHIPPED_RULES,
    builtRules: BUILT_RULES,
    preparedBy: options.preparedBy?.trim() ?? '',
    approvedBy: options.approvedBy?.trim() ?? '',
    at: now(),
  });
  if (imported.is === 'refused') {
    const tell = options.json === true ? importFaultsJson : importFaultsText;
    context.terminal.error(tell(file, imported.faults, context.language));
    return EXIT.refused;
  }
  const { receipt, payments, amount, unsure, uncounted, repeated, made } = imported;
  warnOfKnownKey(made, ledger, context);
  const told = {
    command: 'ledger import',
    payments,
    amount: yuanText(amount),
    unsure,
    uncounted,
    repeated,
    made: made !== undefined,
    ...receipt,
    receipt: receiptText(receipt),
  };
  const { language } = context;
  say(context, options, told, madeLine(made, ledger, language) + importText(imported, language));
  return EXIT.done;
}
