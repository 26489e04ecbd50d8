import type { Awaits } from '../../../model/code.js';
import type { ExplainedClaim } from '../../../past/explain/explained-claim.js';
import type { ExplainedRow } from '../../../past/explain/explanation.js';
import type { ExplainWords } from '../../words/explain-words.js';
import { paymentText } from './payment-text.js';
import { reasonName } from './reason-name.js';

/** What became of a row, or of the payout that was asked about, in one sentence. */
export function resultSentence(row: ExplainedRow, words: ExplainWords): string {
  const { place, subject, disposition, about, run } = row;
  const at = words.place(place, subject.name);
  const claims = row.claims.filter(({ rule }) => about === undefined || rule === about);
  const come = about === undefined ? disposition : (dispositionOf(claims) ?? disposition);
  const parts = [
    ...claims.flatMap((claim) => paymentOf(claim, words)),
    ...claims.flatMap((claim) => unpaidOf(claim, words)),
    ...wholeRow(row, words),
    ...(come === 'unclaimed' && run.only.length > 0 ? [words.only(run.only)] : []),
    ...(come === 'held' ? awaited(claims, row).map((each) => words.awaits[each]) : []),
    ...(come === 'unclaimed' ? [words.checkNames] : []),
  ];
  const isOut = claims.some(({ outcome }) => outcome.is === 'paid' && outcome.amount > 0);
  const came = (isOut ? undefined : words.nothingOut[come]) ?? words.dispositions[come];
  const gap = /[a-z]$/i.test(came) ? ' ' : '';
  const rest = parts.length === 0 ? '' : words.colon + parts.join(words.semicolon);
  return `${at}${gap}${came}${rest}${words.stop}`;
}

function dispositionOf([claim]: readonly ExplainedClaim[]): ExplainedRow['disposition'] | undefined {
  return claim?.outcome.is;
}

function paymentOf(claim: ExplainedClaim, words: ExplainWords): readonly string[] {
  return claim.outcome.is === 'paid' ? [paymentText(claim, claim.outcome, words)] : [];
}

function unpaidOf({ outcome, title }: ExplainedClaim, words: ExplainWords): readonly string[] {
  if (outcome.is === 'paid') return [];
  return [words.unpaid(title, [...new Set(outcome.reasons.map((reason) => reasonName(reason, words)))])];
}

/** What the claims that are held wait for, and what is held of the row as a whole. */
function awaited(claims: readonly ExplainedClaim[], { checks, notices }: ExplainedRow): readonly Awaits[] {
  const reasons = [
    ...claims.flatMap(({ outcome }) => (outcome.is === 'paid' ? [] : outcome.reasons)),
    ...checks.filter(({ passed }) => !passed),
    ...notices,
  ];
  const held = reasons.filter(({ treatment }) => treatment === 'hold');
  return [...new Set(held.flatMap(({ awaits }) => awaits ?? []))];
}

/** Why no rule was looked at. */
function wholeRow({ checks }: ExplainedRow, words: ExplainWords): readonly string[] {
  const failed = checks
    .filter(({ passed }) => !passed)
    .map(({ name, column }) => words.unpaid(column, [name]));
  return [...new Set(failed)];
}
