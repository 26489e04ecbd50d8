import { auditRun } from '../../past/audit/audit-run.js';
import { isSame } from '../../past/audit/audit-result.js';
import type { CommandContext, CommandOptions } from '../command-context.js';
import { EXIT } from '../exit.js';
import { ledgerSettings } from '../ledger-settings.js';
import { machineOf } from '../machine.js';
import { auditJson } from '../print/audit-json.js';
import { auditText } from '../print/audit-text.js';
import { paint } from '../print/paint.js';
import { SHIPPED_RULES } from '../rules-folder.js';

/** `butie audit`: a past run, computed again and compared. */
export async function audit(run: string, options: CommandOptions, context: CommandContext): Promise<number> {
  const { terminal, language } = context;
  const result = await auditRun(run, {
    inputs: options.inputs,
    ledger: ledgerSettings(options, terminal.environment),
    machine: machineOf(options, context),
    shippedRules: SHIPPED_RULES,
    wanted: { rules: options.rules, standards: options.standards },
  });
  terminal.progress('');
  if (options.json === true) terminal.out(auditJson(result));
  else if (options.quiet !== true) terminal.out(auditText(result, language, paint(options, terminal)));
  return isSame(result) ? EXIT.done : EXIT.found;
}
