import { comparable, compactSpelling } from '../../../../model/compact-spelling.js';
import { columnsOf } from '../../../../policy/columns.js';
import type { EnumData, PolicyData, RosterData } from '../../../../policy/data.js';
import type { PolicyPlace, PolicyPlaces } from '../../../../policy/places.js';
import type { Found } from '../../finding.js';
import { grouped } from '../../grouped.js';
import type { LintBook } from '../../lint-book.js';

const COMMON = 'rosters/common.yaml';
const REMEDY = '一种写法只留给一个，另一个改名或删去';

/** Spellings that stand for two columns of one roster kind, or for two values of one enum. */
export function ambiguousSpellings({ policy, places }: LintBook): readonly Found[] {
  const own = policy.rosters.flatMap((roster) => [
    ...columnSpellings(roster, columnsOf(roster, policy.common), places.roster(roster.kind)),
    ...roster.columns.flatMap((column, index) =>
      typeof column.enum === 'object'
        ? enumSpellings(
            `${roster.kind}:${column.name}`,
            column.enum,
            places.roster(roster.kind, ['columns', index]),
          )
        : [],
    ),
  ]);
  const common = Object.entries(policy.common.enums).flatMap(([name, each]) =>
    enumSpellings(name, each, places.file(COMMON, ['enums', name])),
  );
  return [...own, ...common, ...ignoredSpellings(policy, places)];
}

/** Headers that are passed over although a roster kind has a column of that name. */
function ignoredSpellings({ rosters, common }: PolicyData, places: PolicyPlaces): readonly Found[] {
  const ignored = new Set(common.header.ignored.map(compactSpelling));
  return rosters.flatMap((roster) =>
    columnsOf(roster, common).flatMap(({ name, synonyms = [] }) =>
      [name, ...synonyms]
        .filter((spelling) => ignored.has(compactSpelling(spelling)))
        .map((spelling) => ({
          place: places.file(COMMON, ['header', 'ignored']),
          subject: `${roster.kind}:${spelling}`,
          problem: `${spelling} 写在不计的表头（ignored）中，又是${roster.title}的栏目 ${name}`,
          remedy: REMEDY,
        })),
    ),
  );
}

function columnSpellings(
  { kind, title }: RosterData,
  columns: ReturnType<typeof columnsOf>,
  place: PolicyPlace,
): readonly Found[] {
  const spellings = columns.flatMap(({ name, synonyms = [] }) =>
    [name, ...synonyms].map((spelling) => ({ name, spelling })),
  );
  return twice(spellings, ({ spelling }) => compactSpelling(spelling)).map(([spelling, names]) => ({
    place,
    subject: `${kind}:${spelling}`,
    problem: `${title}的表头 ${spelling} 可指 ${names}`,
    remedy: REMEDY,
  }));
}

function enumSpellings(
  subject: string,
  { values, doubtful = {} }: EnumData,
  place: PolicyPlace,
): readonly Found[] {
  const spellings = [
    ...Object.entries(values).flatMap(([name, others]) =>
      [name, ...others].map((spelling) => ({ name, spelling })),
    ),
    ...Object.entries(doubtful).map(([spelling, name]) => ({ name, spelling })),
  ];
  const stray = Object.entries(doubtful).filter(([, name]) => !Object.hasOwn(values, name));
  return [
    ...twice(spellings, ({ spelling }) => comparable(spelling)).map(([spelling, names]) => ({
      place,
      subject: `${subject}:${spelling}`,
      problem: `${subject} 的写法 ${spelling} 可指 ${names}`,
      remedy: REMEDY,
    })),
    ...stray.map(([spelling, name]) => ({
      place,
      subject: `${subject}:${spelling}`,
      problem: `${subject} 的 doubtful 把 ${spelling} 当作 ${name}，但没有这个取值`,
      remedy: '改为 values 中的取值',
    })),
  ];
}

interface Spelled {
  readonly name: string;
  readonly spelling: string;
}

/** A name written twice for one thing does no harm; for two it decides between them by accident. */
function twice(
  spellings: readonly Spelled[],
  formOf: (spelled: Spelled) => string,
): readonly (readonly [spelling: string, names: string])[] {
  return grouped(spellings, formOf).flatMap((same) => {
    const names = [...new Set(same.map(({ name }) => name))];
    return names.length < 2 ? [] : [[same[0]?.spelling ?? '', names.join('、')] as const];
  });
}
