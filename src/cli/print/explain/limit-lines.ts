import type { ExplainedClaim } from '../../../past/explain/explained-claim.js';
import type { ExplainedLimits, KeyPart } from '../../../past/explain/explained-limits.js';
import type { ExplainedRun } from '../../../past/explain/explanation.js';
import type { Code } from '../../../model/code.js';
import { groupedYuan } from '../../../model/money.js';
import type { ExplainWords } from '../../words/explain-words.js';
import { pastLines } from './past-lines.js';

/** What a claim was weighed against: other rows of the batch, earlier payments, sums and numbers of payouts. */
export function limitLines(
  { limits, outcome }: ExplainedClaim,
  run: ExplainedRun,
  words: ExplainWords,
): readonly string[] {
  if (limits === undefined) return [words.notWeighed];
  const taken = outcome.is === 'paid' ? [] : outcome.reasons.filter(({ code }) => OF_THE_KEY.has(code));
  const weighed = taken.length === 0 ? [words.free] : taken.map(({ message }) => message);
  return [
    [`${words.once}${words.colon}${keyText(limits.once, words)}`, ...weighed].join(words.semicolon),
    ...pastLines(limits, outcome, run, words),
    ...sums(limits, words),
  ];
}

/** What is said of a key that another claim has taken. */
const OF_THE_KEY: ReadonlySet<Code> = new Set(['DUPLICATE_IN_BATCH', 'KEY_CONFLICT', 'ALREADY_PAID']);

function sums({ cap, times, quota, budget }: ExplainedLimits, words: ExplainWords): readonly string[] {
  const lines: string[] = [];
  if (cap !== undefined) {
    const before = cap.before && words.last(`${groupedYuan(cap.before.fen)} ${words.yuan}`, cap.before.last);
    const of = words.cap(groupedYuan(cap.most), before, groupedYuan(cap.inBatch));
    lines.push(`${keyText(cap.per, words)}${words.semicolon}${of}`);
  }
  if (times !== undefined) {
    const before = times.before && words.last(words.count(times.before.times), times.before.last);
    lines.push(words.times(times.most, before, times.inBatch));
  }
  if (quota !== undefined) lines.push(words.quota(quota.persons, quota.before, quota.inBatch, quota.rank));
  if (budget !== undefined) {
    const before = budget.before === undefined ? undefined : groupedYuan(budget.before);
    const used = words.used(before, groupedYuan(budget.inBatch));
    lines.push(`${words.budget(budget.fund, budget.year, groupedYuan(budget.most))}${words.colon}${used}`);
  }
  return lines;
}

function keyText(parts: readonly KeyPart[], words: ExplainWords): string {
  return words.list(parts.map(({ name, value }) => (name === '' ? value : `${name} ${value}`)));
}
