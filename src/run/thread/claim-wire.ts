import type { Claim, ClaimAmount, ClaimKeys, RowDecision } from '../../model/decision.js';
import { readPayee, writePayee } from './payee-wire.js';
import type { WireReader, WireWriter } from './wire.js';

/** Who is helped is often paid. */
type Beneficiary = RowDecision['beneficiary'];

/** Writes a claim but for its checks. */
export function writeClaim(
  to: WireWriter,
  { rule, fund, amount, payee, keys }: Claim,
  beneficiary: Beneficiary,
): void {
  to.text(rule);
  to.text(fund);
  to.flag(amount !== undefined);
  if (amount !== undefined) writeAmount(to, amount);
  to.flag(payee !== undefined);
  if (payee !== undefined) writePayee(to, payee, beneficiary);
  to.flag(keys !== undefined);
  if (keys !== undefined) writeKeys(to, keys, rule);
}

/** @param readChecks reads what was written behind the claim */
export function readClaim(
  from: WireReader,
  beneficiary: Beneficiary,
  readChecks: () => Claim['checks'],
): Claim {
  const rule = from.text();
  return {
    rule,
    fund: from.text(),
    amount: from.flag() ? readAmount(from) : undefined,
    payee: from.flag() ? readPayee(from, beneficiary) : undefined,
    keys: from.flag() ? readKeys(from, rule) : undefined,
    checks: readChecks(),
  };
}

function writeAmount(to: WireWriter, { fen, basis, standard, capped }: ClaimAmount): void {
  to.fen(fen);
  to.own(basis);
  to.own(standard);
  to.text(capped);
}

function readAmount(from: WireReader): ClaimAmount {
  return { fen: from.fen(), basis: from.text(), standard: from.text(), capped: from.text() };
}

function writeKeys(
  to: WireWriter,
  { once, by, otherwise, cap, times, quota, doubles }: ClaimKeys,
  rule: string,
): void {
  to.own(once);
  to.text(by);
  to.list(otherwise, (other) => {
    to.own(other.key);
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
    const isOfOnce = once.length === rule.length + 1 + key.length && once.endsWith(key);
    to.flag(isOfOnce);
    if (!isOfOnce) to.own(key);
  });
}

function readKeys(from: WireReader, rule: string): ClaimKeys {
  const once = from.text();
  const by = from.text();
  const otherwise = from.list(() => ({ key: from.text(), by: from.text() }));
  const capKey = from.maybe();
  const cap = capKey === undefined ? undefined : { key: capKey, most: from.fen() };
  const timesKey = from.maybe();
  const times = timesKey === undefined ? undefined : { key: timesKey, most: from.int() };
  const block = from.maybe();
  const quota = block === undefined ? undefined : { block, person: from.text(), persons: from.int() };
  const doubles = from.list(() => ({
    group: from.int(),
    key: from.flag() ? once.slice(rule.length + 1) : from.text(),
  }));
  return { once, by, otherwise, cap, times, quota, doubles };
}
