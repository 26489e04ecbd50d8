import type { Claim } from '../../model/decision.js';
import type { Fen } from '../../model/money.js';
import type { RowFacts } from '../../model/row-facts.js';
import type { EventSpan } from '../../decide/event.js';
import { compileKey } from '../../decide/keys.js';
import type { Scope } from '../../decide/scope.js';
import type { PlainRule } from '../../policy/versions.js';
import type { ExplainedLimits, KeyPart } from './explained-limits.js';
import type { PaidInBatch } from './paid-in-batch.js';
import type { HistoryAnswer } from './recorded-history.js';
import type { RowMask } from './row-mask.js';

/** What a claim was weighed against; undefined where a test failed before it came to that. */
export function claimLimits(
  claim: Claim,
  rule: PlainRule,
  {
    row,
    event,
    scope,
    mask,
    answers,
    before,
  }: {
    readonly row: RowFacts;
    readonly event: EventSpan | undefined;
    readonly scope: Scope;
    readonly mask: RowMask;
    readonly answers: readonly HistoryAnswer[];
    readonly before: PaidInBatch | undefined;
  },
): ExplainedLimits | undefined {
  const { keys, payee } = claim;
  if (keys === undefined || before === undefined) return undefined;
  const parts = (per: readonly string[]): readonly KeyPart[] =>
    per.map((part) => {
      const key = compileKey([part], scope)({ row, event, payee }, []);
      return { name: partName(part, scope), value: mask.text(keyText(key ?? '')) };
    });
  const said = <Asked extends HistoryAnswer['asked']>(asked: Asked, key: string) =>
    answers.find(
      (each): each is Extract<HistoryAnswer, { asked: Asked }> => each.asked === asked && keyOf(each) === key,
    );
  const { cap, times, quota } = keys;
  return {
    once: parts(rule.once ?? []),
    paidBefore: said('paid', keys.once)?.answer,
    corrections: said('corrections', keys.once)?.answer ?? [],
    cap: cap && {
      per: parts(rule.cap?.per ?? []),
      most: cap.most,
      before: said('sum', cap.key)?.answer ?? 0,
      inBatch: before.sum,
    },
    times: times && {
      per: parts(rule.times?.per ?? []),
      most: times.most,
      before: said('times', times.key)?.answer ?? 0,
      inBatch: before.times,
    },
    quota: quota && {
      persons: quota.persons,
      before: said('persons', quota.block)?.answer ?? 0,
      inBatch: before.persons,
    },
    spent: answers.flatMap((each) =>
      each.asked === 'spent' && each.fund === claim.fund
        ? [{ fund: each.fund, year: each.year, fen: each.answer, most: budgetOf(each, scope) }]
        : [],
    ),
  };
}

function budgetOf(
  { fund, year }: { readonly fund: string; readonly year: string },
  { standards }: Scope,
): Fen {
  return standards.budgets.find((budget) => budget.fund === fund && budget.year === year)?.most ?? 0;
}

function keyOf(answer: HistoryAnswer): string {
  if ('once' in answer) return answer.once;
  if ('key' in answer) return answer.key;
  return 'block' in answer ? answer.block : answer.fund;
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
