import type { ExplainedClaim } from '../../../past/explain/explained-claim.js';
import type { ExplainedLimits, KeyPart } from '../../../past/explain/explained-limits.js';
import type { ExplainedRun } from '../../../past/explain/explanation.js';
import type { Code } from '../../../model/code.js';
import { groupedYuan } from '../../../model/money.js';
import type { ExplainWords } from './explain-words.js';

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
    [`${words.once}${words.colon}${keyText(limits.once)}`, ...weighed].join(words.semicolon),
    historyText(limits, run, words),
    ...limits.corrections.map(({ payout, amount }) => words.correction(payout, groupedYuan(amount))),
    ...sums(limits, words),
    ...limits.spent.map(({ fund, year, fen, most }) =>
      words.spent(fund, year, groupedYuan(fen), groupedYuan(most)),
    ),
  ];
}

/** What is said of a key that another claim has taken. */
const OF_THE_KEY: ReadonlySet<Code> = new Set(['DUPLICATE_IN_BATCH', 'KEY_CONFLICT', 'ALREADY_PAID']);

function historyText({ paidBefore }: ExplainedLimits, { ledger }: ExplainedRun, words: ExplainWords): string {
  if (ledger === undefined) return words.unchecked;
  const checked = words.checkedAt(ledger.entry, ledger.head.slice(0, 12));
  const said =
    paidBefore === undefined
      ? words.notPaidBefore
      : words.paidBefore(paidBefore.payout, groupedYuan(paidBefore.amount));
  return `${checked}${words.colon}${said}`;
}

function sums({ cap, times, quota }: ExplainedLimits, words: ExplainWords): readonly string[] {
  return [
    ...(cap === undefined
      ? []
      : [
          `${keyText(cap.per)}${words.semicolon}${words.cap(groupedYuan(cap.most), groupedYuan(cap.before), groupedYuan(cap.inBatch))}`,
        ]),
    ...(times === undefined ? [] : [words.times(times.most, times.before, times.inBatch)]),
    ...(quota === undefined ? [] : [words.quota(quota.persons, quota.before, quota.inBatch)]),
  ];
}

function keyText(parts: readonly KeyPart[]): string {
  return parts.map(({ name, value }) => (name === '' ? value : `${name} ${value}`)).join('、');
}
