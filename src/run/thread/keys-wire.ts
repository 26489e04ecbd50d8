import type { ClaimKeys } from '../../model/decision.js';
import type { WireReader, WireWriter } from './wire.js';

/** @param rule of which they are, as the reader knows it by then */
export function writeKeys(
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

export function readKeys(from: WireReader, rule: string): ClaimKeys {
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
