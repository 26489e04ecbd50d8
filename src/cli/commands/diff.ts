import { refused } from '../../model/refusals/refused.js';
import { diffReading } from '../../past/diff/diff-reading.js';
import { diffRuns } from '../../past/diff/diff-runs.js';
import type { DiffResult } from '../../past/diff/diff-result.js';
import type { CommandContext, CommandOptions } from '../command-context.js';
import { EXIT } from '../exit.js';
import { ledgerSettings } from '../ledger-settings.js';
import { machineOf } from '../machine.js';
import { diffJson } from '../print/diff-json.js';
import { diffText } from '../print/diff-text.js';
import { paint } from '../print/paint.js';

/** `butie diff`: what differs between two runs, or would under another reading, and each yuan of it by cause. */
export async function diff(
  run: string,
  other: string | undefined,
  options: CommandOptions,
  context: CommandContext,
): Promise<number> {
  const { terminal, language } = context;
  const result = await compared(run, other, options, context);
  terminal.progress('');
  if (options.json === true) terminal.out(diffJson(result));
  else if (options.quiet !== true) terminal.out(diffText(result, language, paint(options, terminal)));
  return result.payouts.length + result.exceptions.length === 0 ? EXIT.done : EXIT.found;
}

function compared(
  run: string,
  other: string | undefined,
  options: CommandOptions,
  context: CommandContext,
): Promise<DiffResult> {
  const { terminal } = context;
  const pantry = { inputs: options.inputs, ledger: ledgerSettings(options, terminal.environment) };
  const machine = machineOf(options, context);
  const { reading } = options;
  if (other !== undefined && reading === undefined) return diffRuns(run, other, pantry, machine);
  if (other === undefined && reading !== undefined) return diffReading(run, reading, pantry, machine);
  throw refused('USAGE', 'diff', (say) =>
    other === undefined ? say.oneRunOnly() : say.readingWithTwoRuns(),
  );
}
