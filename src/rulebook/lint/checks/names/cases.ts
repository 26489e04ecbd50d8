import type { Found } from '../../finding.js';
import { grouped } from '../../grouped.js';
import type { LintBook } from '../../lint-book.js';
import { checksIn } from '../../read-columns.js';

/** Values that stand in two cases of one by-value: the second is never reached. */
export function overlappingCases({ policy, places, rules }: LintBook): readonly Found[] {
  const shared = Object.entries(policy.shared).map(
    ([name, checks]) => ({ name, checks, place: places.shared(name) }) as const,
  );
  const own = rules.map((dated) => ({
    name: dated.id,
    checks: checksIn(
      dated.rule.require.filter((each) => typeof each !== 'string'),
      policy,
    ),
    place: dated.place(['require']),
  }));
  return [...shared, ...own].flatMap(({ name, checks, place }) =>
    checks.flatMap((check): readonly Found[] => {
      if (check.check !== 'by-value') return [];
      const twice = grouped(
        check.cases.flatMap(({ is }) => is),
        String,
      ).flatMap(([value, ...again]) => (value === undefined || again.length === 0 ? [] : [value]));
      return twice.map((value) => ({
        place,
        subject: `${name}:${check.column}=${value}`,
        problem: `${name} 按${check.column}分情形，${value} 写在两处，后一处从不起作用`,
        remedy: '每个取值只写在一种情形中',
      }));
    }),
  );
}
