import path from 'node:path';
import type { RunTotals } from '../../model/plan.js';
import { nearest } from '../../model/nearest.js';
import { refused } from '../../model/refusals/refused.js';
import { runBatch, type RunResult } from '../../run/run-batch.js';
import { batchSettings } from '../batch-settings.js';
import { ledgerSettings } from '../ledger-settings.js';
import { EXIT } from '../exit.js';
import { paint } from '../print/paint.js';
import { costPart } from '../print/cost-part.js';
import { balancePart, exceptionPart, onlyPart, payPart, readingsPart, readPart } from '../print/summary.js';
import { runJson } from '../print/result-json.js';
import { SUMMARY } from '../words/summary.js';
import type { CommandContext, CommandOptions } from '../command-context.js';
import { packageVersion } from '../package-version.js';
import { progressLine } from '../progress-line.js';
import { sheetSettings } from '../sheet-settings.js';

/** `butie run`: a batch from rosters to payout sheets. */
export async function run(
  files: readonly string[],
  options: CommandOptions,
  { terminal, language }: CommandContext,
): Promise<number> {
  const { period } = options;
  if (period === undefined) throw refused('USAGE', '--period', (say) => say.periodMissing());
  const failOn = treatmentsOf(options.failOn ?? []);
  const words = SUMMARY[language];
  const settings = batchSettings(files, options);
  const result = await runBatch(
    {
      ...settings,
      ledger: ledgerSettings(options, terminal.environment),
      period,
      out: options.out ?? path.join('out', `${period}-${options.batch ?? '01'}`),
      mode: options.force === true ? 'replace-run' : 'new',
      otherReadings: options.costOfReadings === true ? 'cost' : 'leave',
      sheets: sheetSettings(options),
      version: packageVersion(),
    },
    progressLine(terminal, words),
  );
  terminal.progress('');
  if (result.history === 'no-ledger-yet') terminal.error(`${words.noLedgerYet(options.ledger ?? '')}\n`);
  for (const { file, text } of result.remarks) terminal.error(`${file}：${text}\n`);
  if (result.batchPosted) terminal.error(`${words.batchPosted(period, settings.batch)}\n`);
  if (options.json === true) terminal.out(runJson(result));
  else if (options.quiet !== true) terminal.out(summary(result));
  return failOn.some((treatment) => countsAgainst(treatment, result.totals)) ? EXIT.found : EXIT.done;

  function summary({
    totals,
    policy,
    tables,
    readings,
    history,
    costs,
    out,
    runId,
    files: written,
  }: RunResult): string {
    const colour = paint(options, terminal);
    return [
      readPart(tables, policy, words, colour),
      ...onlyPart(options.only, words),
      ...readingsPart(readings, words),
      payPart(totals, policy, { history, words, colour }),
      exceptionPart(totals, policy.head.district.name, words, colour),
      balancePart(totals.rows, words, colour),
      ...costPart(costs, words, colour),
      `${colour.bold(words.files)} ${out}${path.sep}  ${runId.slice(0, 12)}\n  ${written.join('  ')}\n`,
    ].join('\n');
  }
}

/** What was paid before just so comes again in every cumulative export: it counts against nobody. */
function countsAgainst(treatment: 'reject' | 'hold', { treatments, paidAsBefore }: RunTotals): boolean {
  const { ALREADY_PAID = 0, ...others } = treatments[treatment];
  return Object.keys(others).length > 0 || ALREADY_PAID > paidAsBefore;
}

function treatmentsOf(asked: readonly string[]): readonly ('reject' | 'hold')[] {
  return asked.map((text) => {
    if (text === 'reject' || text === 'hold') return text;
    throw refused('USAGE', '--fail-on', (say) => say.noTreatment(text, nearest(text, ['reject', 'hold'])));
  });
}
