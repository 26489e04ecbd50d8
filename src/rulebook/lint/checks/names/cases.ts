import type { CheckData } from '../../../../policy/data.js';
import type { PolicyPlace } from '../../../../policy/places.js';
import type { Found } from '../../finding.js';
import { grouped } from '../../grouped.js';
import type { DatedRule, LintBook } from '../../lint-book.js';
import { checksIn } from '../../../../policy/written-checks.js';
import { unconditional } from '../../read-columns.js';
import { allowed } from '../../value-space.js';

type ByValue = Extract<CheckData, { check: 'by-value' }>;

/** A by-value test: under the name of its shared check or of its rule, with the rules that come to it. */
interface Placed {
  readonly name: string;
  readonly check: ByValue;
  readonly place: PolicyPlace;
  readonly users: readonly DatedRule[];
}

/** Cases of a by-value that no row comes to: a value that stood in an earlier case, or that the conditions of every rule exclude. */
export function idleCases(book: LintBook): readonly Found[] {
  return byValues(book).flatMap((placed) => [...repeated(placed), ...unreached(placed)]);
}

function repeated({ name, check, place }: Placed): readonly Found[] {
  const values = check.cases.flatMap(({ is }) => is);
  return grouped(values, String).flatMap(([value, ...again]) =>
    value === undefined || again.length === 0
      ? []
      : [
          {
            place,
            subject: `${name}:${check.column}=${value}`,
            problem: `${name} 按${check.column}分情形，${value} 写在两处，后一处从不起作用`,
            remedy: '每个取值只写在一种情形中',
          },
        ],
  );
}

function unreached({ name, check, place, users }: Placed): readonly Found[] {
  const left = users.map(({ rule }) => allowed(rule.when).get(check.column));
  const comes = (value: string): boolean =>
    left.some((values) => values === undefined || values === 'given' || values.has(value));
  return check.cases
    .filter(({ is }) => users.length > 0 && !is.some(comes))
    .map(({ is }) => ({
      place,
      subject: `${name}:${check.column}=${is.join('、')}`,
      problem: `${name} 的情形 ${is.join('、')} 没有行会走到：when 已排除`,
      remedy: '改 when，或在不需要的情形下写 require: []',
    }));
}

function byValues({ policy, places, rules }: LintBook): readonly Placed[] {
  const shared = Object.entries(policy.shared).flatMap(([name, checks]) => {
    const users = rules.filter(({ rule }) =>
      checks.some((check) => checksIn(rule.require, policy).includes(check)),
    );
    return checks.flatMap((check) =>
      check.check === 'by-value' ? [{ name, check, place: places.shared(name), users }] : [],
    );
  });
  const own = rules.flatMap((dated) =>
    unconditional(dated.rule.require, policy).flatMap(({ check, path }) =>
      check.check === 'by-value' && dated.rule.require.includes(check)
        ? [{ name: dated.id, check, place: dated.place(path), users: [dated] }]
        : [],
    ),
  );
  return [...shared, ...own];
}
