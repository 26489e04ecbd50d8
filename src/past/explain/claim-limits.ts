import type { Claim, ClaimKeys } from '../../model/decision.js';
import type { PaidHistory } from '../../model/history.js';
import type { EventSpan } from '../../decide/event.js';
import { compileKey } from '../../decide/keys.js';
import type { Scope } from '../../decide/scope.js';
import type { PlainRule } from '../../policy/versions.js';
import { claimPast } from './claim-past.js';
import type { ExplainedLimits, KeyPart } from './explained-limits.js';
import type { ObservedRow } from './observe-row.js';
import type { PaidInBatch } from './paid-in-batch.js';
import { passedClaim } from '../../settle/passed-claim.js';
import type { RowMask } from './row-mask.js';

/** What a claim is weighed against; undefined where a test failed before it came to that: then nothing else was looked up. */
export function claimLimits(
  claim: Claim,
  rule: PlainRule,
  { row, decision, settled, before }: ObservedRow,
  {
    event,
    scope,
    mask,
    history,
  }: {
    readonly event: EventSpan | undefined;
    readonly scope: Scope;
    readonly mask: RowMask;
    readonly history: PaidHistory | undefined;
  },
): ExplainedLimits | undefined {
  const { payee } = claim;
  const passed = passedClaim(claim, decision);
  const here = before.get(claim.rule);
  if (passed === undefined || here === undefined) return undefined;
  const parts = (per: readonly string[]): readonly KeyPart[] =>
    per.map((part) => {
      const key = compileKey([part], scope)({ row, event, payee }, []);
      return { name: partName(part, scope), value: mask.text(keyText(key ?? '')) };
    });
  const shown = <Before extends { readonly last: string }>(known: Before): Before => ({
    ...known,
    last: mask.text(known.last),
  });
  const isPaid = settled.payouts.some((payout) => payout.rule === claim.rule);
  const { cap, times, quota } = passed.keys;
  return {
    once: parts(rule.once ?? []),
    past: history && claimPast(passed, decision, history, mask),
    cap: cap && {
      per: parts(rule.cap?.per ?? []),
      most: cap.most,
      before: history && shown(history.sum(cap.key)),
      inBatch: here.sum,
    },
    times: times && {
      per: parts(rule.times?.per ?? []),
      most: times.most,
      before: history && shown(history.times(times.key)),
      inBatch: here.times,
    },
    quota: quota && explainedQuota(quota, here, history, isPaid ? 'paid' : 'stopped'),
    budget: explainedBudget(claim, scope, here, history),
  };
}

function explainedQuota(
  { block, person, persons }: NonNullable<ClaimKeys['quota']>,
  { newcomers }: PaidInBatch,
  history: PaidHistory | undefined,
  came: 'paid' | 'stopped',
): ExplainedLimits['quota'] {
  const before = history?.persons(block);
  const at = newcomers.indexOf(person);
  const own = at < 0 && came === 'paid' ? newcomers.length : at;
  const rankHere = before === undefined || own < 0 ? undefined : before + own + 1;
  return { persons, before, inBatch: newcomers.length, rank: history?.rank(block, person) ?? rankHere };
}

/** Of the year of the batch, as settling weighs it. */
function explainedBudget(
  { fund }: Claim,
  { standards, periodEnd }: Scope,
  { spent }: PaidInBatch,
  history: PaidHistory | undefined,
): ExplainedLimits['budget'] {
  const year = periodEnd?.slice(0, 4);
  const budget = standards.budgets.find((each) => each.fund === fund && each.year === year);
  return budget && { ...budget, before: history?.spent(fund, budget.year), inBatch: spent };
}

/** `payee`, `year`, a party of the roster (its number), or what a key or column is called. */
function partName(part: string, { roster }: Scope): string {
  if (part === 'payee') return '收款人';
  if (part === 'year') return '年度';
  const compound = roster.keys?.[part];
  if (compound === undefined) return roster.parties[part]?.number ?? part;
  return 'joined' in compound ? compound.joined.join('、') : '';
}

/** Keys are joined by control characters that no cell holds. */
function keyText(key: string): string {
  return key
    .split('\u007F')
    .filter((text) => text !== '')
    .join('，')
    .replaceAll('\u0080', '、');
}
