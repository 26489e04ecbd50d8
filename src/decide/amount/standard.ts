import { Decimal } from 'decimal.js';
import { yuanText, type Fen } from '../../model/money.js';
import type { Check } from '../../model/decision.js';
import type { RowFacts } from '../../model/row-facts.js';
import { inForce, type ListEntry } from '../../model/standards.js';
import type { BaseData } from '../../policy/data.js';
import { outcome } from '../check/compiled-check.js';
import type { EventSpan } from '../event.js';
import { compileLookup } from '../lookup.js';
import { factOf, need } from '../need.js';
import type { Scope } from '../scope.js';
import type { Base, CompiledBase } from './compiled-base.js';

/** An amount that a department publishes: by code and level, or by tier. */
export function compileStandard(data: Extract<BaseData, { from: 'standard' }>, scope: Scope): CompiledBase {
  const find = compileEntries(data, scope);
  const file = scope.policy.lists[data.list]?.file ?? data.list;
  const bases = new Map<Fen | undefined, Base | 'absent'>(
    (scope.standards.lists[data.list] ?? []).map((entry) => {
      const fen = amountOf(entry, data.amount);
      return [fen, fen === undefined ? 'absent' : publishedBase(fen, file)];
    }),
  );
  return (row, event, out) => {
    if (event === undefined) return 'absent';
    const entries = find(row, event, out);
    if (entries === undefined) return undefined;
    const [first] = entries;
    if (first === undefined) return 'absent';
    const fen = amountOf(first, data.amount);
    if (entries.every((entry) => amountOf(entry, data.amount) === fen)) return bases.get(fen);
    const amounts = new Set(entries.map((entry) => amountOf(entry, data.amount)));
    // A blank amount that comes first has always meant that the list names none.
    if (fen === undefined) return 'absent';
    const texts = [...amounts].map((each) => (each === undefined ? '空白' : yuanText(each)));
    out.push(ambiguous(file, texts));
    return undefined;
  };
}

function publishedBase(fen: Fen, file: string): Base {
  const figures = yuanText(fen);
  return { fen, above: false, basis: `公布标准 ${figures}（${file}）`, standard: figures, capped: '' };
}

/** Entries that disagree name no amount: the department must say which holds. */
function ambiguous(file: string, amounts: readonly string[]): Check {
  const found = amounts.join('、');
  const message = `${file} 中与本行相符的标准不止一个（${found}），无法确定`;
  return {
    passed: false,
    code: 'STANDARD_MISSING',
    column: '',
    cell: '',
    found,
    required: `${file} 中只有一个相符的标准`,
    message,
  };
}

/** The lines of a list among which a row's standard is: those that match it, or those of the tier that it reaches. */
export function compileEntries(data: Extract<BaseData, { from: 'standard' }>, scope: Scope): FindEntries {
  return data.tier === undefined ? byMatch(data, scope) : byTier(data.list, data.tier, scope);
}

/** Undefined: the row does not say what to look up, and that was reported. */
type FindEntries = (row: RowFacts, event: EventSpan, out: Check[]) => readonly ListEntry[] | undefined;

function byMatch(data: Extract<BaseData, { from: 'standard' }>, scope: Scope): FindEntries {
  const lookup = compileLookup(data.list, data.match ?? {}, scope);
  return (row, event) => lookup.find(row, event.last);
}

function byTier(
  list: string,
  tier: { readonly bound: string; readonly column: string },
  scope: Scope,
): FindEntries {
  const column = scope.column(tier.column);
  const bound = (entry: ListEntry): Decimal => {
    const fact = entry.values[tier.bound];
    return fact === undefined ? new Decimal(0) : factOf(fact, 'number').value;
  };
  const tiers = [...(scope.standards.lists[list] ?? [])].sort((a, b) => bound(b).cmp(bound(a)));
  return (row, event, out) => {
    const value = need(row, column, 'number', out)?.value;
    // Without a list no number would have found an amount.
    if (value === undefined) return tiers.length === 0 ? [] : undefined;
    if (value.isZero()) {
      out.push(outcome(row, column, 'AMOUNT_OUT_OF_RANGE', `${column.name}大于 0`, false));
      return undefined;
    }
    const reached = tiers.find((entry) => inForce(entry, event.last) && bound(entry).lte(value));
    return reached === undefined ? [] : tiers.filter((entry) => bound(entry).eq(bound(reached)));
  };
}

function amountOf(entry: ListEntry, column: string): Fen | undefined {
  const fact = entry.values[column];
  return fact === undefined ? undefined : factOf(fact, 'money').fen;
}
