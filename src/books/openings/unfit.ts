import { maskIdsIn } from '../../model/mask-ids.js';
import { isBatchName } from '../batch-name.js';
import { personNumberIn } from '../person-number-in.js';
import type { OpeningFault } from './opening-fault.js';
import type { Opening } from './opening-line.js';

/** The ledger keeps these as they are written, and compares them with what is asked later: masked, they would not be found again. */
const REFUSED = [
  {
    column: '拨付编号',
    of: ({ payout }: Opening) => payout,
    is: holdsNumber,
    problem: '含有个人证件号码',
    remedy: '另编一个号',
  },
  {
    column: '拨付编号',
    of: ({ payout }: Opening) => payout,
    is: isBatchName,
    problem: '与期间-批次分不清，那一批入账后就无法单独办理这一笔',
    remedy: '另编一个号，如前面加“QC-”',
  },
  {
    column: '资金来源',
    of: ({ fund }: Opening) => fund,
    is: holdsNumber,
    problem: '含有个人证件号码',
    remedy: '写资金的名称',
  },
] as const;

/** Why a payment cannot be kept under its number or fund; undefined: it can. */
export function unfitFault(opening: Opening): OpeningFault | undefined {
  const refused = REFUSED.find(({ of, is }) => is(of(opening)));
  if (refused === undefined) return undefined;
  const { column, of, problem, remedy } = refused;
  return { line: opening.line, column, found: maskIdsIn(of(opening)), problem, remedy };
}

function holdsNumber(text: string): boolean {
  return personNumberIn(text) !== undefined;
}
