import type { Check, ClaimKeys } from '../model/decision.js';
import type { PlainRule } from '../policy/versions.js';
import { compileKey, compileWay, monthNumber, type CompiledKey, type KeySource } from './keys.js';
import type { Scope } from './scope.js';

/** The keys by which a claim is weighed against other rows. Missing parts are reported, and undefined comes back. */
export function compileClaimKeys(
  rule: PlainRule,
  scope: Scope,
): (source: KeySource, out: Check[]) => ClaimKeys | undefined {
  if (rule.once === undefined) return () => undefined;
  const once = compileKey(rule.once, scope);
  const cap = rule.cap && { key: compileKey(rule.cap.per, scope), most: Math.round(rule.cap.yuan * 100) };
  const times = rule.times && { key: compileKey(rule.times.per, scope), most: rule.times.most };
  const quota = compileQuota(rule, scope);
  const by = compileWay(rule.once, scope);
  const inForce = rule.once.join('+');
  const otherwise = (scope.onceOtherwise.get(rule.id) ?? [])
    .filter((way) => way.join('+') !== inForce)
    .map((way) => ({ by: compileWay(way, scope), key: compileKey(way, scope) }));
  const doubles = scope.policy.head.doubles.flatMap((group, index) =>
    group.rules.includes(rule.id) ? [{ ...doubleKey(group.per, rule.once ?? [], scope), group: index }] : [],
  );
  const doublesOf = (source: KeySource, key: string): ClaimKeys['doubles'] => {
    const found: ClaimKeys['doubles'][number][] = [];
    for (const { sameAsOnce, key: double, group } of doubles) {
      const text = sameAsOnce ? key : double(source, []);
      if (text !== undefined) found.push({ group, key: text });
    }
    return found;
  };
  return (source, out) => {
    const key = once(source, out);
    const capKey = cap?.key(source, out);
    const timesKey = times?.key(source, out);
    const block = quota?.(source, out);
    if (key === undefined) return undefined;
    return {
      once: `${rule.id}:${key}`,
      by: by(source.row),
      otherwise: otherwise.flatMap((way) => {
        const text = way.key(source, []);
        return text === undefined ? [] : [{ key: `${rule.id}:${text}`, by: way.by(source.row) }];
      }),
      cap:
        cap === undefined || capKey === undefined
          ? undefined
          : { key: `${rule.id}:${capKey}`, most: cap.most },
      times:
        times === undefined || timesKey === undefined
          ? undefined
          : { key: `${rule.id}:${timesKey}`, most: times.most },
      quota: block,
      doubles: doublesOf(source, key),
    };
  };
}

/** What must not be paid twice under two rules is mostly what one rule pays for once. */
function doubleKey(
  per: readonly string[],
  once: readonly string[],
  scope: Scope,
): { readonly sameAsOnce: boolean; readonly key: CompiledKey } {
  return { sameAsOnce: per.join() === once.join(), key: compileKey(per, scope) };
}

function compileQuota(rule: PlainRule, scope: Scope) {
  const { quota } = rule;
  if (quota === undefined) return undefined;
  const start = scope.column(quota.start);
  const person = compileKey([quota.per], scope);
  const origin = Number(quota.countedFrom.slice(0, 4)) * 12 + Number(quota.countedFrom.slice(5, 7));
  return (source: KeySource, out: Check[]): ClaimKeys['quota'] => {
    const month = monthNumber(source.row, start, out);
    const who = person(source, out);
    if (month === undefined || who === undefined) return undefined;
    return {
      block: `${rule.id}:${Math.floor((month - origin) / quota.blockMonths)}`,
      person: who,
      persons: quota.persons,
    };
  };
}
