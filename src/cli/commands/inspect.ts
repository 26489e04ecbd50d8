import { inspectFile } from '../../run/inspect-file.js';
import { batchSettings } from '../batch-settings.js';
import type { CommandContext, CommandOptions } from '../command-context.js';
import { EXIT } from '../exit.js';
import { inspectionJson } from '../print/inspection-json.js';
import { inspectionText } from '../print/inspection-text.js';
import { paint } from '../print/paint.js';

/** `butie inspect`: how a run would read a file. One that a run would refuse is described all the same, and then refused. */
export async function inspect(
  file: string,
  options: CommandOptions,
  { terminal, language }: CommandContext,
): Promise<number> {
  const inspection = await inspectFile({ ...batchSettings([file], options), file });
  if (options.json === true) terminal.out(inspectionJson(inspection));
  else if (options.quiet !== true)
    terminal.out(inspectionText(inspection, language, paint(options, terminal)));
  if (inspection.refusal !== undefined) throw inspection.refusal;
  return EXIT.done;
}
