import type { Fen } from '../../model/money.js';
import type { OwnLine } from '../own-csv.js';
import { PAYOUT_IDENTITIES, type PayoutLine } from '../payout-lines.js';
import { fenOf } from '../yuan-fen.js';
import type { CauseSum, PayoutChange, Share } from './diff-result.js';
import { follow, type Thread } from './follow.js';
import { knownAlike } from './known-alike.js';
import type { Step } from './steps.js';
import type { World } from './stored-run.js';
import { changedColumns, changeKind, ends, shownCell, shownPlace } from './tracked.js';

const AMOUNT = '金额';
/** Whom and how it is paid. Numbers, rows and the text of the calculation follow from other things. */
const HOW =
  '主管部门 收款人类型 收款人 收款人证件号码 户名 开户银行 银行账号 受益人 受益人证件号码 计算依据 政策条款 资金来源 备注'.split(
    ' ',
  );
const TRACKED = [AMOUNT, ...HOW];

export interface PayoutChanges {
  readonly causes: readonly CauseSum[];
  readonly payouts: readonly PayoutChange[];
}

/** Every payout that differs, each yuan of it given to the step in which it changes. */
export function payoutChanges(from: World, steps: readonly Step[]): PayoutChanges {
  const worlds = knownAlike([from, ...steps.map(({ after }) => after)].map(({ payouts }) => payouts));
  const threads = follow(worlds, PAYOUT_IDENTITIES);
  const causes = steps.map((step, at) => causeSum(step, at, threads));
  const sum = causes.reduce((total, { amount }) => total + amount, 0);
  const [before = 0, after = 0] = [worlds[0], worlds.at(-1)].map((lines) => totalOf(lines ?? []));
  if (sum !== after - before)
    throw new Error(`causes come to ${sum} fen, the difference is ${after - before}`);
  return { causes, payouts: threads.flatMap((thread) => changeOf(thread, steps)) };
}

function causeSum({ cause, details }: Step, at: number, threads: readonly Thread<PayoutLine>[]): CauseSum {
  const kinds = threads.map((thread) => changeKind(thread[at]?.cells, thread[at + 1]?.cells, TRACKED));
  const times = (kind: string): number => kinds.filter((each) => each === kind).length;
  return {
    cause,
    details,
    amount: threads.reduce((sum, thread) => sum + fenAt(thread, at + 1) - fenAt(thread, at), 0),
    added: times('added'),
    removed: times('removed'),
    changed: times('changed'),
  };
}

function changeOf(thread: Thread<PayoutLine>, steps: readonly Step[]): readonly PayoutChange[] {
  const shares = steps.flatMap(({ cause }, at): Share[] =>
    changeKind(thread[at]?.cells, thread[at + 1]?.cells, TRACKED) === undefined
      ? []
      : [{ cause, amount: fenAt(thread, at + 1) - fenAt(thread, at) }],
  );
  if (shares.length === 0) return [];
  const { first, last } = ends(thread);
  const [before, after] = [first?.cells, last?.cells];
  // What only stood in between is shown as it stood there.
  const line = after ?? before ?? thread.find((each) => each !== undefined)?.cells;
  return [
    {
      is: changeKind(before, after, TRACKED) ?? 'changed',
      rule: shownCell(line, '规则'),
      payee: shownCell(line, '收款人'),
      payeeNumber: shownCell(line, '收款人证件号码'),
      beneficiary: shownCell(line, '受益人'),
      before: before && amountOf(before),
      after: after && amountOf(after),
      shares,
      placeBefore: shownPlace(before),
      placeAfter: shownPlace(after),
      payoutBefore: shownCell(before, '拨付编号'),
      payoutAfter: shownCell(after, '拨付编号'),
      columns: changedColumns(before, after, HOW),
    },
  ];
}

function fenAt(thread: Thread<PayoutLine>, at: number): Fen {
  const line = thread[at];
  return line === undefined ? 0 : amountOf(line.cells);
}

export function totalOf(lines: readonly PayoutLine[]): Fen {
  return lines.reduce((sum, { cells }) => sum + amountOf(cells), 0);
}

function amountOf(cells: OwnLine): Fen {
  return fenOf(cells.get(AMOUNT));
}
