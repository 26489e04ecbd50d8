import type { Found } from '../finding.js';
import type { DatedRule, LintBook } from '../lint-book.js';
import { thresholdsOfAge } from '../threshold/ages.js';
import { thresholdsOfAmount } from '../threshold/amounts.js';
import { thresholdsOfChecks } from '../threshold/checks.js';
import { thresholdsOfLimits } from '../threshold/limits.js';
import { missingSides, type ThresholdsOf } from '../threshold/threshold.js';
import { thresholdsOfTime } from '../threshold/times.js';

const PARTS: readonly ThresholdsOf[] = [
  thresholdsOfTime,
  thresholdsOfChecks,
  thresholdsOfAge,
  thresholdsOfAmount,
  thresholdsOfLimits,
];

/** Thresholds of a rule that its examples do not show at, below and above. */
export function untriedThresholds(book: LintBook): readonly Found[] {
  return book.rules.flatMap((dated) => {
    const rows = book.rows.filter(
      ({ kind, expected }) => kind === dated.roster.kind && Object.hasOwn(expected, dated.id),
    );
    return PARTS.flatMap((part) => part(dated, book)).flatMap((threshold): readonly Found[] => {
      const missing = missingSides(threshold, rows);
      if (missing.length === 0) return [];
      const at = `${threshold.what} ${threshold.text(threshold.bound)}`;
      return [
        {
          place: dated.place(threshold.path),
          subject: `${dated.id}:${at}`,
          problem: `规则 ${dated.id} 的界限（${at}）没有这样的例子：${missing.join('；')}`,
          remedy: `在 ${exampleFile(dated)} 中补上：${threshold.what} ${missing.join('、')}`,
        },
      ];
    });
  });
}

function exampleFile({ provision }: DatedRule): string {
  return `examples/${String(provision.provision).padStart(2, '0')}.yaml`;
}
