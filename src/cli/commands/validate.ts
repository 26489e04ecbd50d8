import { validateBatch } from '../../run/validate-batch.js';
import { batchSettings } from '../batch-settings.js';
import { EXIT } from '../exit.js';
import { FindingGroups } from '../print/finding-groups.js';
import { paint } from '../print/paint.js';
import { statedTotals } from '../../run/stated-totals.js';
import { findingJson } from '../print/result-json.js';
import { balancePart, readPart } from '../print/summary.js';
import { WORDS } from '../print/words.js';
import type { CommandContext, CommandOptions } from '../command-context.js';
import { progressLine } from '../progress-line.js';

/** `butie validate`: the findings of a run without its payouts. */
export async function validate(
  files: readonly string[],
  options: CommandOptions,
  { terminal, language }: CommandContext,
): Promise<number> {
  const words = WORDS[language];
  const groups = new FindingGroups();
  const findings: unknown[] = [];
  const { totals, tables, policy } = await validateBatch(
    { ...batchSettings(files, options), out: options.out, mode: options.force === true ? 'replace-check' : 'new' },
    (line) => (options.json === true ? findings.push(findingJson(line)) : groups.add(line)),
    progressLine(terminal, words),
  );
  terminal.progress('');
  const periodChecked = options.period !== undefined;
  if (options.json === true) {
    const result = {
      command: 'validate',
      periodChecked,
      historyChecked: false,
      tables,
      ...statedTotals(totals),
      findings,
    };
    terminal.out(`${JSON.stringify(result, undefined, 2)}\n`);
  } else if (options.quiet !== true) {
    const colour = paint(options.color);
    const found = groups.text(policy.head.district.name, words, colour);
    const parts = [
      readPart(tables, policy, words, colour),
      found === '' ? `${words.clean}\n` : found,
      balancePart(totals.rows, words, colour),
      ...(periodChecked ? [] : [`${words.noPeriod}\n`]),
      ...(options.out === undefined ? [] : [`${words.allIn} ${options.out}\n`]),
    ];
    terminal.out(parts.join('\n'));
  }
  const { reject, hold } = totals.treatments;
  return Object.keys({ ...reject, ...hold }).length > 0 ? EXIT.found : EXIT.done;
}
