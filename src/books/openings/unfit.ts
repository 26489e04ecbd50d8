import { maskIdsIn } from '../../model/mask-ids.js';
import type { OpeningFault } from './opening-fault.js';
import type { Opening } from './opening-line.js';

/** What the ledger keeps as it is written, and compares with what is asked later: masked, it would not be found again. */
const KEPT = [
  { column: '拨付编号', of: ({ payout }: Opening) => payout, remedy: '另编一个号' },
  { column: '资金来源', of: ({ fund }: Opening) => fund, remedy: '写资金的名称' },
] as const;

/** Why a payment cannot be kept under its number or fund; undefined: it can. */
export function unfitFault(opening: Opening): OpeningFault | undefined {
  for (const { column, of, remedy } of KEPT) {
    const text = of(opening);
    const found = maskIdsIn(text);
    if (found !== text) return { line: opening.line, column, found, problem: '含有像证件号码的数字', remedy };
  }
  return undefined;
}
