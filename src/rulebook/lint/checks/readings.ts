import { allRules } from '../../../policy/all-rules.js';
import { applyReadings } from '../../../policy/apply-readings.js';
import type { PolicyData, ReadingData } from '../../../policy/data.js';
import { versionsOf } from '../../../policy/versions.js';
import type { Found } from '../finding.js';
import type { LintBook } from '../lint-book.js';
import { reachedChecks } from '../reached-checks.js';

/** Readings that leave nothing to choose, and those that name other rules than they change. */
export function readingsWithoutChoice({ written: policy, places }: LintBook): readonly Found[] {
  return policy.readings.flatMap((reading) => {
    const place = places.reading(reading.id);
    const options = Object.keys(reading.options);
    if (options.length < 2) {
      return [
        {
          place,
          subject: reading.id,
          problem: `解释 ${reading.id} 只有一种取法`,
          remedy: '写明另一种取法；没有另一种的，删去这一条',
        },
      ];
    }
    return [...sameEffect(reading, policy, options), ...otherRules(reading, policy, options)].map(
      ([subject, problem, remedy]): Found => ({
        place,
        subject: `${reading.id}:${subject}`,
        problem: `解释 ${reading.id}：${problem}`,
        remedy,
      }),
    );
  });
}

type Said = readonly [subject: string, problem: string, remedy: string];

function sameEffect(reading: ReadingData, policy: PolicyData, options: readonly string[]): readonly Said[] {
  const effects = options.map((option) => {
    const { readings: _, ...rules } = under(policy, reading, option);
    return JSON.stringify(rules);
  });
  return options.flatMap((option, index): readonly Said[] => {
    const same = options[effects.indexOf(effects[index] ?? '')];
    if (same === undefined || same === option) return [];
    return [
      [
        option,
        `${option} 与 ${same} 算出的结果一样`,
        '用 changes 写明换这种解释时规则怎样改，或删去这种取法',
      ],
    ];
  });
}

/** Rules that a reading names and no option changes, or that an option changes unnamed. The time in force concerns every rule. */
function otherRules(reading: ReadingData, policy: PolicyData, options: readonly string[]): readonly Said[] {
  const changes = options.flatMap((option) => reading.options[option]?.changes ?? []);
  if (changes.some((change) => 'head' in change)) return [];
  const versions = options.map((option) => effectOnRules(under(policy, reading, option)));
  const touched = new Set(
    [...(versions[0]?.keys() ?? [])].filter((id) => new Set(versions.map((each) => each.get(id))).size > 1),
  );
  const idle = reading.rules.filter((id) => !touched.has(id));
  const unnamed = [...touched].filter((id) => !reading.rules.includes(id));
  return [
    ...idle.map((id): Said => [
      id,
      `列了规则 ${id}，但没有一种取法改动它`,
      `在 changes 中写明 ${id} 怎样改，或从 rules 中删去`,
    ]),
    ...unnamed.map((id): Said => [id, `改动了规则 ${id}，但没有列出`, `在 rules 中加上 ${id}`]),
  ];
}

function under(policy: PolicyData, { id }: ReadingData, option: string): PolicyData {
  return applyReadings(policy, new Map([[id, option]]));
}

/** Rule → all that it comes to, shared checks written out. */
function effectOnRules(policy: PolicyData): ReadonlyMap<string, string> {
  return new Map(
    allRules(policy).map((each) => {
      const versions = versionsOf(each, policy.head).map(({ from, to, rule }) => {
        const { require: _, ...parts } = rule;
        return [from, to, parts, reachedChecks(rule, policy)];
      });
      return [each.id, JSON.stringify(versions)];
    }),
  );
}
