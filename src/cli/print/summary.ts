import type { Look } from './paint.js';
import { isCode } from '../../model/code.js';
import { groupedYuan, type Fen } from '../../model/money.js';
import type { RowCounts, RunTotals } from '../../model/plan.js';
import type { PolicyData } from '../../policy/data.js';
import type { HistoryState } from '../../run/open-history.js';
import type { ReadTable } from '../../run/read-tables.js';
import { table } from './table.js';
import type { SummaryWords } from '../words/summary-words.js';

/** What was read: a line per table, with its row where a sheet holds several. */
export function readPart(
  tables: readonly ReadTable[],
  policy: PolicyData,
  words: SummaryWords,
  paint: Look,
): string {
  const title = new Map(policy.rosters.map((roster) => [roster.kind, roster.title]));
  const isOneOfSeveral = ({ file, sheet }: ReadTable): boolean =>
    tables.filter((other) => other.file === file && other.sheet === sheet).length > 1;
  const rows = tables.map((each) => ({
    ...each,
    from: isOneOfSeveral(each) ? words.fromRow(each.headerRow + 1) : '',
  }));
  const shown = rows.map(({ file, sheet, from, kind, rows: count }) => [
    file,
    `${sheet}${from}`,
    title.get(kind) ?? kind,
    `${count} ${words.rows}`,
  ]);
  return `${paint.bold(words.read)}\n${table(shown, [3], paint.columns)}`;
}

/** What is paid, per department and rule. */
export function payPart(
  totals: RunTotals,
  policy: PolicyData,
  {
    history,
    words,
    colour,
  }: { readonly history: HistoryState; readonly words: SummaryWords; readonly colour: Look },
): string {
  const titles = new Map(
    policy.provisions.flatMap((provision) => provision.rules.map((rule) => [rule.id, rule.title])),
  );
  const sum = (payouts: number, amount: Fen): readonly string[] => [
    `${payouts} ${words.payouts}`,
    `${groupedYuan(amount)} ${words.yuan}`,
  ];
  const rows: (readonly string[])[] = [];
  for (const { key, name } of policy.head.departments) {
    const tally = totals.byDepartment[key];
    if (tally === undefined) continue;
    rows.push([name, '', ...sum(tally.payouts, tally.amount)]);
    const byRule = new Map<string, { payouts: number; amount: Fen }>();
    for (const line of totals.lines.filter(({ department }) => department === key)) {
      const { payouts, amount } = byRule.get(line.rule) ?? { payouts: 0, amount: 0 };
      byRule.set(line.rule, { payouts: payouts + line.payouts, amount: amount + line.amount });
    }
    for (const [rule, { payouts, amount }] of byRule)
      rows.push([`  ${rule}`, titles.get(rule) ?? '', ...sum(payouts, amount)]);
  }
  rows.push([words.total, '', ...sum(totals.payouts, totals.amount)]);
  const checked = history === 'checked' ? words.checked : colour.yellow(words.unchecked);
  return `${colour.bold(words.payable)}${words.brackets(checked)}\n${table(rows, [2, 3], colour.columns)}`;
}

/** Exceptions by treatment and code, those that stop money first. */
export function exceptionPart(totals: RunTotals, district: string, words: SummaryWords, paint: Look): string {
  const rows = (['reject', 'hold', 'notice'] as const).flatMap((treatment) =>
    Object.entries(totals.treatments[treatment])
      .sort(([codeA, a], [codeB, b]) => b - a || (codeA < codeB ? -1 : 1))
      .map(([code, count]) => {
        const entry = isCode(code) ? words.codes[code] : undefined;
        const name = entry?.name.replace('{district}', district) ?? '';
        return [words.treatments[treatment], String(count), code, name, entry?.advice ?? ''];
      }),
  );
  if (rows.length === 0) return `${paint.bold(words.exceptions)} ${words.none}\n`;
  return `${paint.bold(words.exceptions)}\n${table(rows, [1], paint.columns)}`;
}

/** The line that must always add up: every row read ends as exactly one thing. */
export function balancePart(rows: RowCounts, words: SummaryWords, paint: Look): string {
  const parts = (['paid', 'partly', 'held', 'rejected', 'unclaimed'] as const).map(
    (key) => `${words.dispositions[key]} ${rows[key]}`,
  );
  const skipped = rows.skipped === 0 ? '' : words.brackets(`${words.skipped} ${rows.skipped}`);
  return `${paint.bold(words.balance)}\n  ${words.dispositions.read} ${rows.read} = ${parts.join(' + ')}${skipped}\n`;
}

/** That the policy was not read as its data says. */
export function readingsPart(readings: readonly string[], words: SummaryWords): readonly string[] {
  return readings.length === 0 ? [] : [`${words.otherReadings} ${words.list(readings)}\n`];
}

/** That only some rules were asked for: the rows of others are counted, and say nothing of it themselves. */
export function onlyPart(only: readonly string[] | undefined, words: SummaryWords): readonly string[] {
  return only === undefined ? [] : [`${words.onlyRules} ${words.list(only)}\n`];
}
