import type { Check, ClaimAmount } from '../../model/decision.js';
import { yuanText, type Fen } from '../../model/money.js';
import type { RowFacts } from '../../model/row-facts.js';
import type { AmountData } from '../../policy/data.js';
import { outcome } from '../check/compiled-check.js';
import type { EventSpan } from '../event.js';
import { maybe, need } from '../need.js';
import type { ColumnRef, Scope } from '../scope.js';
import { compileBase } from './base.js';
import type { Base, CompiledBase } from './compiled-base.js';
import { compileCeiling, type Ceiling } from './ceiling.js';
import { compileRange, type RangeCheck } from './in-range.js';

export type CompiledAmount = (
  row: RowFacts,
  event: EventSpan | undefined,
  out: Check[],
) => ClaimAmount | undefined;

/** What the closures of one amount share. */
interface Parts {
  readonly base: CompiledBase;
  readonly ceilings: readonly Ceiling[];
  readonly inRange: RangeCheck;
  readonly entered: ColumnRef | undefined;
  readonly basis: ColumnRef | undefined;
  /** The published list that the base is of; '' for any other. */
  readonly file: string;
}

/**
 * One shape serves every amount: a base, an entered amount, a minimum and a maximum (contract §3). A maximum cuts a computed
 * base; an entered or published amount outside the range is never altered. Rounded half up to the fen, once.
 */
export function compileAmount(data: AmountData, scope: Scope): CompiledAmount {
  const { entered } = data;
  const list = data.base?.from === 'standard' ? data.base.list : '';
  const parts: Parts = {
    base: data.base === undefined ? () => 'absent' : compileBase(data.base, scope),
    ceilings: compileCeiling(data, scope),
    inRange: compileRange(data),
    entered: entered === undefined ? undefined : scope.column(entered.column),
    basis: entered?.basis === undefined ? undefined : scope.column(entered.basis),
    file: scope.policy.lists[list]?.file ?? list,
  };
  return SHAPES[entered?.mode ?? 'computed'](parts);
}

type Shape = (parts: Parts) => CompiledAmount;

const SHAPES: Readonly<Record<'computed' | NonNullable<AmountData['entered']>['mode'], Shape>> = {
  computed: (parts) => (row, event, out) => computed(parts, row, event, out),
  required: enteredOnly,
  within: enteredWithin(need),
  instead: enteredWithin(maybe),
  otherwise: enteredOtherwise,
};

function computed(
  parts: Parts,
  row: RowFacts,
  event: EventSpan | undefined,
  out: Check[],
): ClaimAmount | undefined {
  const base = parts.base(row, event, out);
  if (base === 'absent' && event !== undefined) out.push(unpublished(parts.file));
  if (base === undefined || base === 'absent') return undefined;
  let amount: Base = base;
  for (const ceiling of parts.ceilings) {
    const limit = ceiling(row, event, out);
    if (limit === undefined || !exceeds(amount, limit.fen)) continue;
    const { name, fen } = limit;
    const basis = `${base.basis} = ${yuanText(base.fen)}，按${name} ${yuanText(fen)} 计发`;
    amount = { fen, above: false, basis, standard: base.standard, capped: basis };
  }
  parts.inRange(row, undefined, amount.fen, out);
  return amount;
}

function exceeds({ fen, above }: Base, limit: Fen): boolean {
  return fen > limit || (fen === limit && above);
}

/** Nothing but a published standard says the amount, and it says none. */
function unpublished(file: string): Check {
  const required = `${file} 中的标准`;
  const message = `没有公布的标准（${file}）`;
  return { passed: false, code: 'STANDARD_MISSING', column: '', cell: '', found: '', required, message };
}

/** No base: a department enters the amount. */
function enteredOnly({ inRange, entered }: Parts): CompiledAmount {
  return (row, _event, out) => {
    const fen = entered === undefined ? undefined : need(row, entered, 'money', out)?.fen;
    if (fen === undefined || entered === undefined) return undefined;
    inRange(row, entered, fen, out);
    return enteredAmount(entered, fen);
  };
}

/** The entered amount, which must be there or may be, replaces the computed one and must not exceed it. */
function enteredWithin(ask: typeof need): Shape {
  return (parts) => (row, event, out) => {
    const amount = computed(parts, row, event, out);
    const { entered } = parts;
    const fen = entered === undefined ? undefined : ask(row, entered, 'money', out)?.fen;
    if (entered === undefined || fen === undefined || amount === undefined) return amount;
    const required = `大于 0 且不超过计算金额 ${yuanText(amount.fen)}`;
    out.push(outcome(row, entered, 'AMOUNT_OUT_OF_RANGE', required, fen > 0 && fen <= amount.fen));
    return {
      ...enteredAmount(entered, fen),
      basis: `${entered.name} ${yuanText(fen)}（${amount.basis}，计算 ${yuanText(amount.fen)}）`,
    };
  };
}

/** A published standard wins; the entered amount serves where there is none, with its document. */
function enteredOtherwise(parts: Parts): CompiledAmount {
  const { inRange, entered, basis, file } = parts;
  return (row, event, out) => {
    if (entered === undefined) return undefined;
    const base = parts.base(row, event, out);
    const before = out.length;
    const fen = maybe(row, entered, 'money', out)?.fen;
    const unreadable = out.length > before;
    if (base !== undefined && base !== 'absent') return published(base, fen);
    if (basis !== undefined && (unreadable || fen !== undefined)) need(row, basis, 'text', out);
    if (unreadable || (base === undefined && fen === undefined)) return undefined;
    if (fen === undefined) {
      const check = outcome(row, entered, 'STANDARD_MISSING', `${file} 中的标准，或${entered.name}`, false);
      out.push({ ...check, message: `既无公布的标准（${file}），也无${entered.name}` });
      return undefined;
    }
    inRange(row, entered, fen, out);
    return enteredAmount(entered, fen);

    function published(standard: Base, given: Fen | undefined): ClaimAmount {
      const { fen: amount } = standard;
      if (given !== undefined && entered !== undefined) {
        out.push(
          outcome(
            row,
            entered,
            'AMOUNT_OUT_OF_RANGE',
            `与公布标准 ${yuanText(amount)} 一致`,
            given === amount,
          ),
        );
      }
      inRange(row, undefined, amount, out);
      return standard;
    }
  };
}

function enteredAmount(column: ColumnRef, fen: Fen): ClaimAmount {
  return { fen, basis: `${column.name} ${yuanText(fen)}`, standard: yuanText(fen), capped: '' };
}
