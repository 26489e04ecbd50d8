import type { Treatment } from '../model/code.js';
import type { Check, Claim, RowDecision } from '../model/decision.js';
import type { ExceptionLine, Finding } from '../model/finding.js';
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
  const mask = masker(decision);
  return findings.map((finding) => {
    const treatment = treatmentOf(finding);
    const claim = decision.claims.find(({ rule }) => rule === finding.rule);
    const stakes = treatment !== 'notice' && !staked.has(finding.rule);
    if (stakes) staked.add(finding.rule);
    const words = rules.get(finding.rule);
    return {
      code: finding.code,
      rule: finding.rule,
      column: finding.column,
      cell: finding.cell,
      found: mask(finding.found),
      required: finding.required,
      message: mask(finding.message),
      treatment,
      item: words?.item ?? finding.item,
      title: words?.title ?? '',
      place: decision.place,
      subject: mask(decision.subject.name),
      subjectNumber: maskNumber(decision.subject.number),
      stake: stakes ? claim?.amount?.fen : undefined,
      unit: decision.unit,
      ...(finding.mark && { mark: finding.mark }),
      ...(finding.outward && {
        outward: {
          found: mask(finding.outward.found),
          required: finding.outward.required,
          message: mask(finding.outward.message),
          ...(finding.outward.rows && { rows: finding.outward.rows }),
        },
      }),
    };
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

/** Masks ids of every form, and the row's own numbers (a passport's looks like any word) wherever they stand. */
function masker({ persons, beneficiary }: RowDecision): (text: string) => string {
  const own = [...persons.map(({ number }) => number), beneficiary.number].filter(
    (number) => number.length > 5,
  );
  return (text) => {
    const masked = maskIdsIn(text);
    return own.reduce(
      (left, number) => (left.includes(number) ? left.replaceAll(number, maskNumber(number)) : left),
      masked,
    );
  };
}
