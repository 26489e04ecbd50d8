import type { Code } from '../model/code.js';
import type { Claim, RowDecision } from '../model/decision.js';
import type { Finding, Place } from '../model/finding.js';
import type { CounteredMoney, PaidHistory } from '../model/history.js';
import { yuanText, type Fen } from '../model/money.js';
import type { Payee, Payout } from '../model/payout.js';
import { Acquaintance } from './acquaintance.js';
import { claimantOf } from './claimant.js';
import { FirstRows } from './first-rows.js';
import type { Limits } from './limits.js';
import { ofRule } from './of-rule.js';
import { placeText, type RowPlaces } from './row-places.js';
import { isUnlike, paymentText } from './stops.js';

/** Named one by one; of more, the number. */
const NAMED = 20;

const OWED: Readonly<Partial<Record<CounteredMoney, string>>> = {
  open: '更正，待抵扣',
  demanded: '追回，未到账',
};

/** `outward`: the message to the unit that handed the row in, where it has another. */
type Say = (code: Code, required: string, message: string, outward?: string, rows?: readonly Place[]) => void;

/** What a paid claim should be looked at for: paid all the same. Remembers payees, accounts and what was paid for. */
export function openPaidNotices(
  {
    places,
    doubleNotes,
    history,
    setOff,
  }: {
    readonly places: RowPlaces;
    readonly doubleNotes: readonly string[];
    readonly history: PaidHistory;
    readonly setOff: ReadonlySet<string>;
  },
  limits: Limits,
): (ordinal: number, decision: RowDecision, claim: Claim, payout: Payout) => readonly Finding[] {
  const accountHolders = new Acquaintance();
  const accounts = new Acquaintance();
  const doubles = new FirstRows();
  const owing = new Set<string>();
  const at = (ordinal: number): string => placeText(places.at(ordinal));

  return (ordinal, decision, claim, payout) => {
    const { payee, amount } = payout;
    const notices: Finding[] = [];
    const say: Say = (code, required, message, outward, rows) =>
      notices.push(ofRule(code, claim.rule, required, message, outward, rows));
    const capped = claim.amount?.capped ?? '';
    if (capped !== '') say('AMOUNT_CAPPED', '不超过上限', capped);
    const quota = claim.keys === undefined ? undefined : limits.beyondQuota(claim.keys);
    if (quota !== undefined) say('QUOTA_EXCEEDED', '计划人数以内', quota, '同一周期内超出计划人数');
    for (const { group, key } of claim.keys?.doubles ?? []) {
      const first = doubles.before(`${group}:${key}`, ordinal);
      const before = history.double(group, key);
      const others = [
        ...(first === undefined ? [] : [at(first)]),
        ...(before === undefined ? [] : [`此前 ${paymentText(before)}`]),
      ];
      if (others.length === 0) continue;
      const note = doubleNotes[group] ?? '';
      const told = [
        ...(first === undefined ? [] : [places.outward(ordinal, [first])]),
        ...(before === undefined ? [] : ['此前的拨付']),
      ];
      say(
        'POSSIBLE_DOUBLE_BENEFIT',
        '核对是否可以同时享受',
        `${note}：${others.join('、')}`,
        `${note}：${told.join('、')}`,
        first === undefined || before !== undefined ? undefined : [places.at(first)],
      );
    }
    const alike = likePayment(decision, claim, payee.number, amount + payout.setOff);
    if (alike !== undefined)
      say('POSSIBLE_DOUBLE_BENEFIT', '核对是否为同一事项', alike, '此前有疑似同一事项的拨付');
    // What sets off its own correction is told from all others by it.
    const owed = payout.setOff === 0 ? owedBy(payee) : undefined;
    if (owed !== undefined)
      say('POSSIBLE_DOUBLE_BENEFIT', '核对本笔与其是否为同一事项', owed, '收款人此前的付款有未了结的款项');
    sayAccount(ordinal, payee, amount, say);
    return notices;
  };

  /** A payment of which nothing tells plainly that it was for something else. */
  function likePayment(decision: RowDecision, claim: Claim, payee: string, fen: Fen): string | undefined {
    const { keys } = claim;
    if (keys === undefined) return undefined;
    const { number: beneficiary } = decision.beneficiary;
    const before = history.paid(claimantOf({ claim, keys, amount: fen, payee, beneficiary }));
    return before !== undefined && isUnlike(before, fen)
      ? `此前 ${paymentText(before)}；${before.unsure}`
      : undefined;
  }

  /** What the payee has of payments that were countered, and no row before has set off; said with the first payment to them. */
  function owedBy({ name, number }: Payee): string | undefined {
    if (owing.has(number)) return undefined;
    const open = history.outstanding(number).filter(({ payout }) => !setOff.has(payout));
    if (open.length === 0) return undefined;
    owing.add(number);
    const named = open
      .slice(0, NAMED)
      .map(({ payout, amount, money }) => `${payout}（${yuanText(amount)} 元，${OWED[money]}）`)
      .join('、');
    return `${name}有已冲销、款项未了结的付款：${named}${open.length > NAMED ? ` 等 ${open.length} 笔` : ''}`;
  }

  function sayAccount(ordinal: number, { name, number, account }: Payee, fen: Fen, say: Say): void {
    if (account.number === '') {
      // Where nothing is paid out, none is needed.
      if (fen > 0) say('ACCOUNT_MISSING', '拨付前有收款账户', `${name}没有收款账户`);
      return;
    }
    if (account.holder !== name)
      say('ACCOUNT_CONFLICT', '户名与收款人一致', `户名“${account.holder}”不是收款人${name}`);
    const otherPayee = accountHolders.contradiction(account.number, number, ordinal);
    if (otherPayee !== undefined)
      say(
        'ACCOUNT_CONFLICT',
        '一个账户一个收款人',
        `与 ${at(otherPayee)} 的另一收款人同一账户`,
        `与 ${places.outward(ordinal, [otherPayee])} 的另一收款人同一账户`,
        [places.at(otherPayee)],
      );
    const otherAccount = accounts.contradiction(number, account.number, ordinal);
    if (otherAccount !== undefined)
      say(
        'ACCOUNT_CONFLICT',
        '一个收款人一个账户',
        `${name}在 ${at(otherAccount)} 用另一账户`,
        `${name}在 ${places.outward(ordinal, [otherAccount])} 用另一账户`,
        [places.at(otherAccount)],
      );
  }
}
