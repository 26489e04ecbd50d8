import { HISTORY_UNCHECKED, type BatchLabel, type RuleLabel } from '../model/batch.js';
import type { Month } from '../model/day.js';
import type { LateText } from './workbook/cell-xml.js';
import { wideLine, type Line } from './workbook/line.js';

/** What of a run's id stands on paper, so that it can be matched with its run. */
export function runAnchor(runId: string): string {
  return runId.slice(0, 12);
}

/** "2023年9月" of "2023-09"; '' where none was given. */
export function periodWords(period: Month | ''): string {
  if (period === '') return '';
  return `${period.slice(0, 4)}年${Number(period.slice(5, 7))}月`;
}

/** A line of a sheet's head: text on the left, text on the right. */
export type HeadText = readonly [string | LateText, string | LateText];

/** How many lines `headLines` gives for so many texts; known before the run's id is. */
export function headLineCount(label: BatchLabel, texts: number): number {
  return 1 + texts + (label.historyChecked ? 0 : 1);
}

/** The lines above a sheet's header: title, texts, and the warning where payments before were not looked at. */
export function headLines(
  label: BatchLabel,
  columns: number,
  title: string,
  texts: readonly HeadText[],
): readonly Line[] {
  // The text on the right is short, and of few columns none can be spared.
  const right = Math.max(1, columns - Math.min(3, Math.floor(columns / 3)));
  const warning = label.historyChecked ? [] : [wideLine(columns, 'warning', HISTORY_UNCHECKED)];
  return [
    wideLine(columns, 'title', title, 28),
    ...texts.map(([start, end]): Line => ({
      cells: [
        { from: 0, to: right - 1, style: 'plain', value: start },
        { from: right, to: columns - 1, style: 'plainRight', value: end },
      ],
    })),
    ...warning,
  ];
}

/** Period, batch, the rules where only some were asked for, readings that are not the usual ones, and the first characters of the run's id (批号; a check has none). */
export function batchWords({ period, batch, only, readings }: BatchLabel, runId: string): string {
  return [
    period === '' ? '未给期间，未核对日期是否晚于期间' : `期间：${periodWords(period)}`,
    `批次：${batch}`,
    ...(only.length === 0 ? [] : [`只算规则：${only.join('、')}`]),
    ...(readings.length === 0 ? [] : [`解释另取：${readings.join('、')}`]),
    ...(runId === '' ? [] : [`批号：${runAnchor(runId)}`]),
  ].join('　');
}

/** Behind the title of every payment sheet of a copy that circulates: nothing is paid by it. */
export function copyMark({ sheets }: BatchLabel): string {
  return sheets.accounts === 'masked' ? '（传阅件，账号已遮盖，不作付款依据）' : '';
}

/** Whose payment sheet it is, by which policy, of which batch. */
export function paymentWords(label: BatchLabel, runId: string, department: string): string {
  return `主管部门：${department}　政策文号：${label.policyNumber}　${batchWords(label, runId)}`;
}

/** The two texts above every payment sheet. @param words `paymentWords` @param others `otherDepartments` */
export function paymentTexts(words: string | LateText, others: string): readonly HeadText[] {
  return [
    [words, '单位：元'],
    [`会同部门：${others || '—'}`, '附件张数：____'],
  ];
}

/** How many texts `paymentTexts` gives. */
export const PAYMENT_TEXTS = 2;

/** Names of the departments that share the responsibility for these rules (会同部门), each once. */
export function otherDepartments(label: BatchLabel, rules: readonly RuleLabel[]): string {
  const shared = new Set(rules.flatMap(({ departments }) => departments.slice(1)));
  const inOrder = label.departments.filter(({ key }) => shared.has(key));
  return inOrder.map(({ name }) => name).join('、');
}
