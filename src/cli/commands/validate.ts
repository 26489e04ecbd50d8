import path from 'node:path';
import type { ExceptionLine } from '../../model/finding.js';
import { refused } from '../../model/refusals/refused.js';
import { validateBatch } from '../../run/validate-batch.js';
import { batchSettings } from '../batch-settings.js';
import { ledgerSettings } from '../ledger-settings.js';
import { EXIT } from '../exit.js';
import { FindingGroups } from '../print/finding-groups.js';
import { paint } from '../print/paint.js';
import { statedTotals } from '../../run/stated-totals.js';
import { findingJson } from '../print/result-json.js';
import { balancePart, onlyPart, readingsPart, readPart } from '../print/summary.js';
import { SUMMARY } from '../words/summary.js';
import type { CommandContext, CommandOptions } from '../command-context.js';
import { sheetSettings } from '../sheet-settings.js';
import { progressLine } from '../progress-line.js';

const JSON_HEAD = '{"command": "validate", "findings": [';

/** `butie validate`: the findings of a run without its payouts. */
export async function validate(
  files: readonly string[],
  options: CommandOptions,
  { terminal, language }: CommandContext,
): Promise<number> {
  const words = SUMMARY[language];
  if (options.splitBy !== undefined && options.out === undefined)
    throw refused('USAGE', '--split-by', (say) => say.splitWithoutOut());
  let groups = new FindingGroups();
  let findings = 0;
  // Findings are printed as they come: a year's rosters may have more than memory holds.
  const print = (line: ExceptionLine): void => {
    if (findings === 0) terminal.out(JSON_HEAD);
    terminal.out(`${findings === 0 ? '' : ','}\n${JSON.stringify(findingJson(line))}`);
    findings += 1;
  };
  const group = (): ((line: ExceptionLine) => void) => {
    groups = new FindingGroups();
    return (line) => groups.add(line);
  };
  const out = options.out ?? (options.annotate === true ? defaultFolder(files) : undefined);
  const { totals, tables, policy, readings, history, remarks } = await validateBatch(
    {
      ...batchSettings(files, options),
      ledger: ledgerSettings(options, terminal.environment),
      out,
      mode: options.force === true ? 'replace-check' : 'new',
      sheets: sheetSettings(options),
    },
    options.json === true ? { time: 'once-known', begin: () => print } : { time: 'as-read', begin: group },
    progressLine(terminal, words),
  );
  terminal.progress('');
  if (history === 'no-ledger-yet') terminal.error(`${words.noLedgerYet(options.ledger ?? '')}\n`);
  for (const { file, text } of remarks) terminal.error(`${file}：${text}\n`);
  const periodChecked = options.period !== undefined;
  if (options.json === true) {
    const rest = JSON.stringify(
      {
        periodChecked,
        historyChecked: history === 'checked',
        readings,
        tables,
        remarks,
        ...statedTotals(totals),
      },
      undefined,
      2,
    );
    terminal.out(`${findings === 0 ? JSON_HEAD : ''}\n],${rest.slice(1)}\n`);
  } else if (options.quiet !== true) {
    const colour = paint(options, terminal);
    const found = groups.text(policy.head.district.name, words, colour);
    const parts = [
      readPart(tables, policy, words, colour),
      ...onlyPart(options.only, words),
      ...readingsPart(readings, words),
      found === '' ? `${words.clean}\n` : found,
      balancePart(totals.rows, words, colour),
      ...(periodChecked ? [] : [`${words.noPeriod}\n`]),
      ...(out === undefined ? [] : [`${words.allIn} ${out}\n`]),
    ];
    terminal.out(parts.join('\n'));
  }
  const { reject, hold } = totals.treatments;
  return Object.keys({ ...reject, ...hold }).length > 0 ? EXIT.found : EXIT.done;
}

/** Where annotated rosters go unless told otherwise: named after the first of them, never beside the clerk's own file. */
function defaultFolder([first = '']: readonly string[]): string {
  return path.join('out', `validate-${path.parse(first).name}`);
}
