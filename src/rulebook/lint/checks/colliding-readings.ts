import { allRules } from '../../../policy/all-rules.js';
import { applyReadings } from '../../../policy/apply-readings.js';
import type { PolicyData, ReadingData } from '../../../policy/data.js';
import type { Found } from '../finding.js';
import type { LintBook } from '../lint-book.js';

/** One option of a reading, to be chosen beside one of another reading. */
interface Choice {
  readonly reading: ReadingData;
  readonly option: string;
}

/** Options of two readings that change one part, so that what they come to together depends on which stands first: mostly the later undoes the other. */
export function collidingReadings({ written: policy, places }: LintBook): readonly Found[] {
  const choices = policy.readings.flatMap((reading) =>
    Object.entries(reading.options).flatMap(([option, { changes }]): readonly Choice[] =>
      changes === undefined ? [] : [{ reading, option }],
    ),
  );
  return choices.flatMap((later, at) =>
    choices
      .slice(0, at)
      .filter((earlier) => earlier.reading !== later.reading)
      .flatMap((earlier) => {
        const [first, second] = [earlier, later].map(({ reading, option }) => `${reading.id}=${option}`);
        return partsAtOdds(earlier, later, policy).map((part) => ({
          place: places.reading(later.reading.id),
          subject: `${first}+${second}:${part}`,
          problem: `解释 ${first} 与 ${second} 都改动 ${part}，同时选用时算出什么取决于两条的先后`,
          remedy: '并成一条解释的几种取法，或各改不同的部分；不会同时选用的，在 acknowledged.yaml 写明',
        }));
      }),
  );
}

/** The parts that come out otherwise where the two readings stand the other way round. */
function partsAtOdds(one: Choice, other: Choice, policy: PolicyData): readonly string[] {
  const choices = new Map([one, other].map(({ reading, option }) => [reading.id, option]));
  const inOrder = (readings: ReadingData[]): ReadonlyMap<string, string> =>
    partsOf(applyReadings({ ...policy, readings }, choices));
  const there = inOrder([one.reading, other.reading]);
  const back = inOrder([other.reading, one.reading]);
  return [...new Set([...there.keys(), ...back.keys()])].filter((part) => there.get(part) !== back.get(part));
}

/** Whatever a reading may change, by the name under which it is told: “5a.once”, “head.from”, a shared check. */
function partsOf(policy: PolicyData): ReadonlyMap<string, string> {
  return new Map([
    ...allRules(policy).flatMap((rule) =>
      // In which order requirements stand makes no difference.
      entriesOf(rule.id, { ...rule, require: rule.require.map((each) => JSON.stringify(each)).toSorted() }),
    ),
    ...Object.entries(policy.shared).map(([name, checks]) => [name, JSON.stringify(checks)] as const),
    ...entriesOf('head', policy.head),
  ]);
}

function entriesOf(of: string, whole: object): readonly (readonly [string, string])[] {
  return Object.entries(whole).map(([part, value]) => [`${of}.${part}`, JSON.stringify(value)] as const);
}
