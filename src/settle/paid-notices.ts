import type { Finding, Place } from '../model/finding.js';
import type { CounteredMoney, PaidBefore, PaidHistory } from '../model/history.js';
import type { KeyTable } from '../model/key-table.js';
import { yuanText } from '../model/money.js';
import type { Payee } from '../model/payee.js';
import type { Payout } from '../model/payout.js';
import { openAccountNotices } from './account-notices.js';
import { FirstRows } from './first-rows.js';
import type { Limits } from './limits.js';
import { ofRule } from './of-rule.js';
import { placeText, type RowPlaces } from './row-places.js';
import type { PassedClaim } from './passed-claim.js';
import { isUnlike, paymentText } from './stops.js';

/** Named one by one; of more, the number. */
const NAMED = 20;

const OWED: Readonly<Partial<Record<CounteredMoney, string>>> = {
  open: '更正，待抵扣',
  demanded: '追回，未到账',
};

/** What another rule of a group pays for the same thing: the first row in this batch, the payment before it. */
interface Doubled {
  readonly group: number;
  readonly first: number | undefined;
  readonly before: PaidBefore | undefined;
}

/** What a paid claim should be looked at for: paid all the same. Remembers what was paid for. A finding of each is added to `out`. */
export function openPaidNotices(
  {
    places,
    parties,
    doubleNotes,
    history,
    setOff,
  }: {
    readonly places: RowPlaces;
    readonly parties: KeyTable;
    readonly doubleNotes: readonly string[];
    readonly history: PaidHistory;
    readonly setOff: ReadonlySet<string>;
  },
  limits: Limits,
): (ordinal: number, passed: PassedClaim, payout: Payout, out: Finding[]) => void {
  const accountNotices = openAccountNotices(places, parties);
  const doubles = doubleNotes.map(() => new FirstRows());
  const owing = new Set<string>();
  const at = (ordinal: number): string => placeText(places.at(ordinal));

  return (ordinal, passed, payout, out) => {
    const { claim, keys } = passed;
    const { payee } = payout;
    const capped = claim.amount?.capped ?? '';
    if (capped !== '') out.push(ofRule('AMOUNT_CAPPED', claim.rule, '不超过上限', capped));
    const quota = limits.beyondQuota(keys);
    if (quota !== undefined)
      out.push(ofRule('QUOTA_EXCEEDED', claim.rule, '计划人数以内', quota, '同一周期内超出计划人数'));
    for (const { group, key } of keys.doubles) {
      const first = doubles[group]?.before(key, ordinal);
      const before = history.double(group, key);
      if (first !== undefined || before !== undefined)
        out.push(doubled(ordinal, claim.rule, { group, first, before }));
    }
    const before = history.paid(passed);
    if (before !== undefined && isUnlike(before, passed.amount))
      out.push(
        perhapsDouble(
          claim.rule,
          '核对是否为同一事项',
          `此前 ${paymentText(before)}；${before.unsure}`,
          '此前有疑似同一事项的拨付',
        ),
      );
    // What sets off its own correction is told from all others by it.
    const owed = payout.setOff === 0 ? owedBy(payee) : undefined;
    if (owed !== undefined)
      out.push(
        perhapsDouble(claim.rule, '核对本笔与其是否为同一事项', owed, '收款人此前的付款有未了结的款项'),
      );
    accountNotices(ordinal, payout, out);
  };

  /** Another rule of the group pays, or has paid, for the same thing. */
  function doubled(ordinal: number, rule: string, { group, first, before }: Doubled): Finding {
    const note = doubleNotes[group] ?? '';
    const others = [
      ...(first === undefined ? [] : [at(first)]),
      ...(before === undefined ? [] : [`此前 ${paymentText(before)}`]),
    ];
    const told = [
      ...(first === undefined ? [] : [places.outward(ordinal, [first])]),
      ...(before === undefined ? [] : ['此前的拨付']),
    ];
    return perhapsDouble(
      rule,
      '核对是否可以同时享受',
      `${note}：${others.join('、')}`,
      `${note}：${told.join('、')}`,
      first === undefined || before !== undefined ? undefined : [places.at(first)],
    );
  }

  /** What the payee has of payments that were countered, and no row before has set off; said with the first payment to them. */
  function owedBy({ name, number }: Payee): string | undefined {
    const outstanding = history.outstanding(number);
    if (outstanding.length === 0 || owing.has(number)) return undefined;
    const open = outstanding.filter(({ payout }) => !setOff.has(payout));
    if (open.length === 0) return undefined;
    owing.add(number);
    const named = open
      .slice(0, NAMED)
      .map(({ payout, amount, money }) => `${payout}（${yuanText(amount)} 元，${OWED[money]}）`)
      .join('、');
    return `${name}有已冲销、款项未了结的付款：${named}${open.length > NAMED ? ` 等 ${open.length} 笔` : ''}`;
  }
}

function perhapsDouble(
  rule: string,
  required: string,
  message: string,
  outward: string,
  rows?: readonly Place[],
): Finding {
  return ofRule('POSSIBLE_DOUBLE_BENEFIT', rule, required, message, outward, rows);
}
