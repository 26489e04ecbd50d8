import type { ExplainedAmount } from '../../../past/explain/explained-amount.js';
import type {
  ExplainedClaim,
  ExplainedLookup,
  ExplainedReading,
  ExplainedVersion,
} from '../../../past/explain/explained-claim.js';
import type { ExplainedRun } from '../../../past/explain/explanation.js';
import type { Language } from '../../language.js';
import { aligned, type Block } from './block.js';
import { checkLines, failureText } from './check-lines.js';
import type { ExplainWords } from '../../words/explain-words.js';
import { limitLines } from './limit-lines.js';
import { paymentText, shortText } from './payment-text.js';
import { reasonName } from './reason-name.js';
import { textColumns } from '../text-columns.js';

/** A claimed rule: its text, its version, its tests, its amount, its limits, and what came of it. */
export function claimBlock(
  claim: ExplainedClaim,
  run: ExplainedRun,
  words: ExplainWords,
  language: Language,
): Block {
  const block = (title: string, lines: Block['lines']): readonly Block[] =>
    lines.length === 0 ? [] : [{ title, lines }];
  const { amount, outcome } = claim;
  return {
    title: `${claim.rule}  ${claim.title}`,
    lines: [
      ...block(words.source, [sourceText(claim, run, words)]),
      ...block(words.time, [timeText(claim.version, words)]),
      ...block(
        words.readings,
        claim.readings.map((reading) => readingText(reading, words)),
      ),
      ...block(
        words.checks,
        claim.checks.flatMap((check) => checkLines(check, words, language)),
      ),
      ...block(
        words.lists,
        claim.lookups.map((lookup) => lookupText(lookup, words)),
      ),
      ...(amount === undefined
        ? []
        : block(outcome.is === 'paid' ? words.amount : words.wouldBe, amountTexts(amount, words))),
      ...block(words.payee, payeeTexts(claim, words)),
      ...block(words.limits, limitLines(claim, run, words)),
      ...block(words.outcome, outcomeTexts(claim, words, language)),
      ...block(
        words.notices,
        claim.notices.map((notice) => failureText(notice, words, language)),
      ),
    ],
  };
}

/** Of a rule that was not asked about, in one line. */
export function claimLine({ rule, title, outcome }: ExplainedClaim, words: ExplainWords): string {
  const came =
    outcome.is === 'paid'
      ? `${shortText(outcome.amount, words)}${words.brackets(outcome.payout)}`
      : `${words.dispositions[outcome.is]}${words.brackets(words.list(outcome.reasons.map((reason) => reasonName(reason, words))))}`;
  return `${rule}  ${title}${words.colon}${came}`;
}

function sourceText(
  { item, provision, cites }: ExplainedClaim,
  { policy }: ExplainedRun,
  words: ExplainWords,
): string {
  const quoted = words.list(cites.map((cite) => `“${cite}”`));
  return `${policy.number} ${item} ${provision.title}${words.colon}${quoted}`;
}

function timeText(
  { event, from, to, inForce, number, of, amendedBy }: ExplainedVersion,
  words: ExplainWords,
): string {
  const { column, cell, days } = event;
  const at = column + (cell === '' ? '' : words.brackets(cell));
  if (days === undefined) return words.undated(at);
  const span = words.span(from, to);
  const on = days.first === days.last ? days.first : words.span(days.first, days.last);
  const standing = inForce ? words.inForce(at, on, span) : words.notInForce(at, on, span);
  return `${standing}${words.semicolon}${words.version(number, of, amendedBy)}`;
}

export function readingText(
  { id, question, option, means, departs }: ExplainedReading,
  words: ExplainWords,
): string {
  return words.reading(question, means, `${id}=${option}`) + (departs ? words.departs : '');
}

function lookupText({ list, file, by, on, published, found }: ExplainedLookup, words: ExplainWords): string {
  const asked = words.list(by.map(({ column, value }) => `${column} ${value}`));
  const lines = found.map(({ line, values, from, to }) => {
    const texts = values.map(({ column, value }) => `${column} ${value}`);
    const time = from === undefined && to === undefined ? [] : [words.span(from ?? '', to)];
    return `${words.line(line)}${words.brackets([...texts, ...time].join(words.comma))}`;
  });
  const came = !published ? words.unpublished : lines.length === 0 ? words.noLine : words.list(lines);
  return `${list} ${file}${words.colon}${asked}${words.comma}${words.validOn(on)}${words.colon}${came}`;
}

function amountTexts({ lines, basis }: ExplainedAmount, words: ExplainWords): readonly string[] {
  const rows = lines.map(({ step, name, figure, at, came }) => [
    words.steps[step],
    figure,
    [name, at].filter((text) => text !== '').join(' '),
    words.came[came],
  ]);
  return [...aligned(rows, textColumns), `${words.basis}${words.colon}${basis}`];
}

function payeeTexts({ payee, fund }: ExplainedClaim, words: ExplainWords): readonly string[] {
  const inFund = fund === '' ? [] : [`${words.fund}${words.colon}${fund}`];
  if (payee === undefined) return inFund;
  const { account } = payee;
  const to =
    account.maskedNumber === ''
      ? words.noAccount
      : [account.holder, account.bank, account.maskedNumber].filter((text) => text !== '').join(' ') +
        (account.listed ? words.brackets(words.listedAccount) : '');
  return [`${payee.type} ${payee.name} ${payee.maskedNumber}${words.semicolon}${to}`, ...inFund];
}

function outcomeTexts(claim: ExplainedClaim, words: ExplainWords, language: Language): readonly string[] {
  const { outcome } = claim;
  if (outcome.is === 'paid') return [paymentText(claim, outcome, words)];
  return outcome.reasons.map((reason) => failureText(reason, words, language));
}
