import { shareOf, yuanOf, yuanText } from '../../model/money.js';
import { Decimal } from 'decimal.js';
import type { Fact } from '../../model/fact.js';
import type { RowFacts } from '../../model/row-facts.js';
import type { ListEntry } from '../../model/standards.js';
import { compileEntries } from '../../decide/amount/standard.js';
import type { EventSpan } from '../../decide/event.js';
import { percentText } from '../../decide/percent-text.js';
import type { Scope } from '../../decide/scope.js';
import type { BaseData } from '../../policy/data.js';
import type { AmountLine } from './explained-amount.js';

/** What an amount is reckoned for. */
export interface AmountSetting {
  readonly row: RowFacts;
  readonly event: EventSpan | undefined;
  readonly scope: Scope;
}

type BaseLines = {
  readonly [K in BaseData['from']]: (
    data: Extract<BaseData, { from: K }>,
    setting: AmountSetting,
  ) => readonly AmountLine[];
};

/** Every kind of base, line by line. */
const BASE_LINES: BaseLines = {
  fixed: ({ yuan }) => [baseLine('定额', new Decimal(yuan).toFixed(2), '')],
  level: ({ column, table }, { row, scope }) => {
    const { index } = scope.column(column);
    const fact = factIn(row, index);
    const level = fact?.is === 'text' ? fact.text : '';
    return [baseLine(`${column} ${level}`, new Decimal(table[level] ?? 0).toFixed(2), row.cell(index))];
  },
  share: shareLines,
  standard: (data, { row, event, scope }) => {
    const entries = event === undefined ? undefined : compileEntries(data, scope)(row, event, []);
    return (entries ?? []).slice(0, 1).map((entry) => standardLine(entry, data, scope));
  },
};

/** The base of an amount as it comes about. */
export function baseLines<K extends BaseData['from']>(
  data: Extract<BaseData, { from: K }>,
  setting: AmountSetting,
): readonly AmountLine[] {
  const kind: K = data.from;
  return BASE_LINES[kind](data, setting);
}

/** "course-standards.csv:12" */
export function lineOf(entry: ListEntry, list: string, { policy }: Scope): string {
  return `${policy.lists[list]?.file ?? list}:${entry.line}`;
}

function shareLines(
  { column, times }: Extract<BaseData, { from: 'share' }>,
  { row, scope }: AmountSetting,
): readonly AmountLine[] {
  const of = scope.column(column);
  const by = typeof times === 'string' ? undefined : scope.column(times.column);
  const whole = factIn(row, of.index);
  const stated = by && factIn(row, by.index);
  const ratio =
    typeof times === 'string' ? new Decimal(times) : stated?.is === 'number' ? stated.value : undefined;
  if (whole?.is !== 'money' || ratio === undefined) return [];
  const exact = yuanOf(whole.fen).times(ratio);
  const rate = {
    step: 'rate',
    name: by?.name ?? '规定比例',
    figure: percentText(ratio),
    at: by === undefined ? '' : row.cell(by.index),
    came: '',
  } as const;
  const product = { step: 'product', name: '', figure: exact.toFixed(), at: '', came: '' } as const;
  const fen = yuanText(shareOf(whole.fen, ratio).fen);
  const rounded = { step: 'rounded', name: '', figure: fen, at: '', came: '' } as const;
  return [baseLine(column, yuanText(whole.fen), row.cell(of.index)), rate, product, rounded];
}

function standardLine(
  entry: ListEntry,
  { list, amount }: Extract<BaseData, { from: 'standard' }>,
  scope: Scope,
): AmountLine {
  const fact = entry.values[amount];
  return baseLine(amount, fact?.is === 'money' ? yuanText(fact.fen) : '', lineOf(entry, list, scope));
}

function baseLine(name: string, figure: string, at: string): AmountLine {
  return { step: 'base', name, figure, at, came: '' };
}

function factIn(row: RowFacts, index: number): Fact | undefined {
  const reading = row.read(index);
  return reading.state === 'value' ? reading.fact : undefined;
}
