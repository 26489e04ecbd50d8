import { maskIdsIn } from '../../model/mask-ids.js';
import { maskNumber } from '../../model/mask-number.js';
import type { OwnLine } from '../own-csv.js';
import { pair } from '../pair.js';
import { PAYOUT_IDENTITIES, type PayoutLine } from '../payout-lines.js';
import type { PayoutDifference } from './audit-result.js';

/** Columns that hold a number of a person, a unit or an account. */
const NUMBERS: ReadonlySet<string> = new Set(['收款人证件号码', '银行账号', '受益人证件号码']);
const AMOUNT = '金额';

/** They are counted through the batch: one payout more changes those of all that come after it. */
export const COUNTED: ReadonlySet<string> = new Set(['序号', '拨付编号']);

export interface PayoutDifferences {
  readonly payouts: readonly PayoutDifference[];
  /** Payouts of which nothing differs but their number. */
  readonly renumbered: number;
}

/** The payouts of a run's folder that are not those that come out when it is computed again. */
export function payoutDifferences(
  found: readonly PayoutLine[],
  computed: readonly PayoutLine[],
): PayoutDifferences {
  const { pairs, onlyOld, onlyNow } = pair(found, computed, PAYOUT_IDENTITIES);
  const differing = pairs.filter(({ old, now }) => differingColumns(old.cells, now.cells).length > 0);
  const changed = differing
    .map(({ old, now }) => lineOf('changed', old.cells, now.cells))
    .filter(({ amount, recomputed, columns }) => amount !== recomputed || columns.length > 0);
  const extra = onlyOld.map(({ cells }) => lineOf('extra', cells, undefined));
  const missing = onlyNow.map(({ cells }) => lineOf('missing', undefined, cells));
  return { payouts: [...changed, ...extra, ...missing], renumbered: differing.length - changed.length };
}

function lineOf(
  is: PayoutDifference['is'],
  found: OwnLine | undefined,
  computed: OwnLine | undefined,
): PayoutDifference {
  const cells = found ?? computed;
  const text = (column: string): string => shown(column, cells?.get(column) ?? '');
  const both = found !== undefined && computed !== undefined;
  return {
    is,
    payout: text('拨付编号'),
    rule: text('规则'),
    payee: text('收款人'),
    payeeNumber: text('收款人证件号码'),
    beneficiary: text('受益人'),
    file: text('名册'),
    sheet: text('工作表'),
    row: text('行号'),
    amount: found?.get(AMOUNT) ?? '',
    recomputed: computed?.get(AMOUNT) ?? '',
    columns: (both ? differingColumns(found, computed) : [])
      .filter((name) => name !== AMOUNT && !COUNTED.has(name))
      .map((name) => ({
        name,
        found: shown(name, found?.get(name) ?? ''),
        recomputed: shown(name, computed?.get(name) ?? ''),
      })),
  };
}

export function differingColumns(one: OwnLine, other: OwnLine): readonly string[] {
  return [...new Set([...one.columns, ...other.columns])].filter((name) => one.get(name) !== other.get(name));
}

/** A cell as it may be shown. */
function shown(column: string, text: string): string {
  return NUMBERS.has(column) ? maskNumber(text) : maskIdsIn(text);
}
