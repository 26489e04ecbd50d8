import type { Found } from './finding.js';
import type { DatedRule } from './lint-book.js';

/** A finding about two parts of one rule that do not go together. */
export function ofRule(
  dated: DatedRule,
  path: readonly (string | number)[],
  subject: string,
  problem: string,
): Found {
  return {
    place: dated.place(path),
    subject: `${dated.id}:${subject}`,
    problem: `规则 ${dated.id}：${problem}`,
    remedy: '改正或删去其中之一；有意这样写的，在 acknowledged.yaml 写明',
  };
}
