import { explain as explained } from '../../past/explain/explain.js';
import type { CommandContext, CommandOptions } from '../command-context.js';
import { EXIT } from '../exit.js';
import { ledgerSettings } from '../ledger-settings.js';
import { machineOf } from '../machine.js';
import { explainJson } from '../print/explain/explain-json.js';
import { explainText } from '../print/explain/explain-text.js';
import { SHIPPED_RULES } from '../rules-folder.js';
import { paint } from '../print/paint.js';

/** `butie explain`: why a payout or a row of a past run came out as it did. */
export async function explain(
  run: string,
  where: string,
  options: CommandOptions,
  context: CommandContext,
): Promise<number> {
  const { terminal, language } = context;
  const ledger = ledgerSettings(options, terminal.environment);
  const result = await explained(
    { run, where, inputs: options.inputs, ledger, shippedRules: SHIPPED_RULES },
    machineOf(options, context),
  );
  terminal.progress('');
  if (options.json === true) terminal.out(explainJson(result));
  else if (options.quiet !== true) terminal.out(explainText(result, language, paint(options, terminal)));
  return result.differences.length === 0 ? EXIT.done : EXIT.found;
}
