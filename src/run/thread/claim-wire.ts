import type { Claim, ClaimAmount, ClaimKeys } from '../../model/decision.js';
import type { Payee, PayeeType } from '../../model/payee.js';
import type { WireReader, WireWriter } from './wire.js';

/** A claim but for its checks. */
export type ClaimParts = Omit<Claim, 'checks'>;

export function writeClaim(to: WireWriter, { rule, fund, amount, payee, keys }: ClaimParts): void {
  to.text(rule);
  to.text(fund);
  to.flag(amount !== undefined);
  if (amount !== undefined) writeAmount(to, amount);
  to.flag(payee !== undefined);
  if (payee !== undefined) writePayee(to, payee);
  to.flag(keys !== undefined);
  if (keys !== undefined) writeKeys(to, keys);
}

export function readClaim(from: WireReader): ClaimParts {
  return {
    rule: from.text(),
    fund: from.text(),
    amount: from.flag() ? readAmount(from) : undefined,
    payee: from.flag() ? readPayee(from) : undefined,
    keys: from.flag() ? readKeys(from) : undefined,
  };
}

function writeAmount(to: WireWriter, { fen, basis, standard, capped }: ClaimAmount): void {
  to.fen(fen);
  for (const text of [basis, standard, capped]) to.text(text);
}

function readAmount(from: WireReader): ClaimAmount {
  return { fen: from.fen(), basis: from.text(), standard: from.text(), capped: from.text() };
}

const PAYEE_TYPES: readonly [PayeeType, PayeeType] = ['个人', '单位'];

function writePayee(to: WireWriter, { type, name, number, account }: Payee): void {
  to.flag(type === PAYEE_TYPES[1]);
  for (const text of [name, number, account.holder, account.bank, account.branch, account.number])
    to.text(text);
}

function readPayee(from: WireReader): Payee {
  const type = from.flag() ? PAYEE_TYPES[1] : PAYEE_TYPES[0];
  const [name, number] = [from.text(), from.text()];
  const account = { holder: from.text(), bank: from.text(), branch: from.text(), number: from.text() };
  return { type, name, number, account };
}

function writeKeys(to: WireWriter, { once, by, otherwise, cap, times, quota, doubles }: ClaimKeys): void {
  to.text(once);
  to.text(by);
  to.list(otherwise, (other) => {
    to.text(other.key);
    to.text(other.by);
  });
  to.maybe(cap?.key);
  if (cap !== undefined) to.fen(cap.most);
  to.maybe(times?.key);
  if (times !== undefined) to.int(times.most);
  to.maybe(quota?.block);
  if (quota !== undefined) {
    to.text(quota.person);
    to.int(quota.persons);
  }
  to.list(doubles, ({ group, key }) => {
    to.int(group);
    to.text(key);
  });
}

function readKeys(from: WireReader): ClaimKeys {
  const [once, by] = [from.text(), from.text()];
  const otherwise = from.list(() => ({ key: from.text(), by: from.text() }));
  const capKey = from.maybe();
  const cap = capKey === undefined ? undefined : { key: capKey, most: from.fen() };
  const timesKey = from.maybe();
  const times = timesKey === undefined ? undefined : { key: timesKey, most: from.int() };
  const block = from.maybe();
  const quota = block === undefined ? undefined : { block, person: from.text(), persons: from.int() };
  const doubles = from.list(() => ({ group: from.int(), key: from.text() }));
  return { once, by, otherwise, cap, times, quota, doubles };
}
