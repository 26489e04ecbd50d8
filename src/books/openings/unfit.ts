import { maskIdsIn } from '../../model/mask-ids.js';
import { isBatchName } from '../batch-name.js';
import { personNumberIn } from '../person-number-in.js';
import { faultText, type OpeningFault, type Say } from './opening-fault.js';
import type { Opening } from './opening-line.js';

/** The ledger keeps these as they are written, and compares them with what is asked later: masked, they would not be found again. */
const REFUSED: readonly Unfit[] = [
  {
    column: '拨付编号',
    of: ({ payout }) => payout,
    is: holdsNumber,
    say: (words) => words.numberOfPerson(),
  },
  {
    column: '拨付编号',
    of: ({ payout }) => payout,
    is: isBatchName,
    say: (words) => words.numberLikeBatch(),
  },
  {
    column: '资金来源',
    of: ({ fund }) => fund,
    is: holdsNumber,
    say: (words) => words.fundWithPerson(),
  },
];

interface Unfit {
  readonly column: string;
  readonly of: (opening: Opening) => string;
  readonly is: (text: string) => boolean;
  readonly say: Say;
}

/** Why a payment cannot be kept under its number or fund; undefined: it can. */
export function unfitFault(opening: Opening): OpeningFault | undefined {
  const refused = REFUSED.find(({ of, is }) => is(of(opening)));
  if (refused === undefined) return undefined;
  const { column, of, say } = refused;
  return { line: opening.line, column, found: maskIdsIn(of(opening)), ...faultText(say) };
}

function holdsNumber(text: string): boolean {
  return personNumberIn(text) !== undefined;
}
