import type { Fen } from '../../model/money.js';
import type { Check } from '../../model/decision.js';
import type { RowFacts } from '../../model/row-facts.js';
import type { AmountData } from '../../policy/data.js';
import type { EventSpan } from '../event.js';
import { compileStandard } from './standard.js';
import type { Scope } from '../scope.js';

/** What a computed base is cut to; undefined where nothing limits this row. */
export type Ceiling = (
  row: RowFacts,
  event: EventSpan | undefined,
  out: Check[],
) => { readonly fen: Fen; readonly name: string } | undefined;

/** The rule's own maximum, and the published standard where one is given. */
export function compileCeiling(data: AmountData, scope: Scope): readonly Ceiling[] {
  const ceilings: Ceiling[] = [];
  if (data.atMostStandard !== undefined) {
    const standard = compileStandard({ from: 'standard', ...data.atMostStandard }, scope);
    ceilings.push((row, event, out) => {
      const base = standard(row, event, out);
      return base === undefined || base === 'absent' ? undefined : { fen: base.fen, name: '补贴标准' };
    });
  }
  if (data.max !== undefined) {
    const most = { fen: Math.round(data.max * 100), name: '上限' };
    ceilings.push(() => most);
  }
  return ceilings;
}
