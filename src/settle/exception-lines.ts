import type { Treatment } from '../model/code.js';
import type { Check, Claim, RowDecision } from '../model/decision.js';
import type { ExceptionLine, Finding, OutwardWords } from '../model/finding.js';
import { maskIdsIn } from '../model/mask-ids.js';
import { maskNumber } from '../model/mask-number.js';

/** What the lines of one row need to know of a rule. */
export interface RuleWords {
  readonly title: string;
  readonly item: string;
}

/**
 * Turns findings on one row into lines of exceptions.csv. A number in the wrong column is a number all the same: every text that
 * comes from a roster is masked here.
 */
export function exceptionLines(
  decision: RowDecision,
  findings: readonly Finding[],
  rules: ReadonlyMap<string, RuleWords>,
  treatmentOf: (finding: Finding) => Treatment,
): readonly ExceptionLine[] {
  const staked = new Set<string>();
  const own = ownNumbers(decision);
  const subject = maskedText(decision.subject.name, own);
  return findings.map((finding) => {
    const { rule, mark, outward } = finding;
    const treatment = treatmentOf(finding);
    const stakes = treatment !== 'notice' && !staked.has(rule);
    if (stakes) staked.add(rule);
    const words = rules.get(rule);
    const line: ExceptionLine = {
      code: finding.code,
      rule,
      column: finding.column,
      cell: finding.cell,
      found: maskedText(finding.found, own),
      required: finding.required,
      message: maskedText(finding.message, own),
      treatment,
      item: words?.item ?? finding.item,
      title: words?.title ?? '',
      place: decision.place,
      subject,
      subjectNumber: maskNumber(decision.subject.number),
      stake: stakes ? decision.claims.find((claim) => claim.rule === rule)?.amount?.fen : undefined,
      unit: decision.unit,
    };
    if (mark === undefined && outward === undefined) return line;
    return { ...line, ...(mark && { mark }), ...(outward && { outward: maskedWords(outward, own) }) };
  });
}

/** The failed checks of a claim as findings. */
export function failures(claim: Pick<Claim, 'rule' | 'checks'>): readonly Finding[] {
  return claim.checks.filter((check) => !check.passed).map((check) => toFinding(check, claim.rule));
}

export function toFinding(check: Check, rule: string): Finding {
  const { code, column, cell, found, required, message, outward } = check;
  const finding = { code, rule, column, cell, found, required, message, item: '' };
  return outward === undefined ? finding : { ...finding, outward };
}

function maskedWords({ found, required, message, rows }: OutwardWords, own: readonly string[]): OutwardWords {
  const words = { found: maskedText(found, own), required, message: maskedText(message, own) };
  return rows === undefined ? words : { ...words, rows };
}

/** The row's own numbers: a passport's looks like any word. */
function ownNumbers({ persons, beneficiary }: RowDecision): readonly string[] {
  const numbers = persons.map(({ number }) => number);
  return [...numbers, beneficiary.number].filter((number) => number.length > 5);
}

/** Masks ids of every form, and the row's own numbers wherever they stand. */
function maskedText(text: string, own: readonly string[]): string {
  let masked = maskIdsIn(text);
  for (const number of own)
    if (masked.includes(number)) masked = masked.replaceAll(number, maskNumber(number));
  return masked;
}
