import { Decimal } from 'decimal.js';
import { yuanText, type Fen } from '../../model/money.js';
import { compileBase } from '../../decide/amount/base.js';
import { compileCeiling } from '../../decide/amount/ceiling.js';
import { compileEntries } from '../../decide/amount/standard.js';
import type { AmountData } from '../../policy/data.js';
import { type AmountSetting, baseLines, lineOf } from './base-lines.js';
import type { AmountLine, AmountStep } from './explained-amount.js';

/** How a rule's amount comes about for a row, line by line, and what it comes to; undefined where the row does not let it be reckoned. */
export function amountLines(
  data: AmountData,
  setting: AmountSetting,
): { readonly lines: readonly AmountLine[]; readonly fen: Fen } | undefined {
  const computed = computedLines(data, setting);
  const entered = enteredLine(data, setting);
  // A published standard wins over what is entered; a computed amount gives way to it.
  const own = data.entered?.mode === 'otherwise' ? (computed ?? entered) : (entered ?? computed);
  if (own === undefined) return undefined;
  const bounds = boundLines(data, own.fen, own === entered ? 'entered' : baseKind(data));
  const lines = [...(computed?.lines ?? []), ...(entered?.lines ?? []), ...bounds];
  return { lines: [...lines, line('result', '', yuanText(own.fen))], fen: own.fen };
}

interface Reckoned {
  readonly lines: readonly AmountLine[];
  readonly fen: Fen;
}

/** The base, cut to what limits it: the same functions as decide, so that figures cannot differ from what is paid. */
function computedLines(data: AmountData, setting: AmountSetting): Reckoned | undefined {
  if (data.base === undefined) return undefined;
  const { row, event, scope } = setting;
  const base = compileBase(data.base, scope)(row, event, []);
  if (base === undefined || base === 'absent') return undefined;
  const lines = [...baseLines(data.base, setting)];
  if (data.entered?.mode === 'otherwise') return { lines, fen: base.fen };
  let { fen, above } = base;
  for (const ceiling of compileCeiling(data, scope)) {
    const limit = ceiling(row, event, []);
    if (limit === undefined) continue;
    const cut = fen > limit.fen || (fen === limit.fen && above);
    if (cut) [fen, above] = [limit.fen, false];
    const at = limit.name === '上限' ? '' : standardAt(data, setting);
    lines.push({
      step: 'ceiling',
      name: limit.name,
      figure: yuanText(limit.fen),
      at,
      came: cut ? 'cut' : 'kept',
    });
  }
  return { lines, fen };
}

function standardAt({ atMostStandard }: AmountData, { row, event, scope }: AmountSetting): string {
  if (atMostStandard === undefined || event === undefined) return '';
  const [entry] = compileEntries({ from: 'standard', ...atMostStandard }, scope)(row, event, []) ?? [];
  return entry === undefined ? '' : lineOf(entry, atMostStandard.list, scope);
}

function enteredLine({ entered }: AmountData, { row, scope }: AmountSetting): Reckoned | undefined {
  if (entered === undefined) return undefined;
  const { index, name } = scope.column(entered.column);
  const reading = row.read(index);
  if (reading.state !== 'value' || reading.fact.is !== 'money') return undefined;
  const { fen } = reading.fact;
  return { lines: [line('entered', name, yuanText(fen), row.cell(index))], fen };
}

/** Minimum and maximum are bounds of what is entered or published; what is computed has been cut already. */
function boundLines(
  { min, max }: AmountData,
  fen: Fen,
  kind: 'computed' | 'published' | 'entered',
): readonly AmountLine[] {
  const bound = (step: AmountStep, yuan: number, kept: (limit: Fen) => boolean): AmountLine => {
    const figure = new Decimal(yuan).toFixed(2);
    return {
      ...line(step, '', figure),
      came: kept(Math.round(yuan * 100)) ? 'kept' : 'broken',
    };
  };
  return [
    ...(min === undefined ? [] : [bound('minimum', min, (limit) => fen >= limit)]),
    ...(max === undefined || kind === 'computed' ? [] : [bound('maximum', max, (limit) => fen <= limit)]),
  ];
}

function baseKind({ base, entered }: AmountData): 'computed' | 'published' {
  return base?.from === 'standard' && entered?.mode === 'otherwise' ? 'published' : 'computed';
}

function line(step: AmountStep, name: string, figure: string, at = ''): AmountLine {
  return { step, name, figure, at, came: '' };
}
