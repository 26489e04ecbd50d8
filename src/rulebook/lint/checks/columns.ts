import { columnsOf } from '../../../policy/columns.js';
import type { RosterData } from '../../../policy/data.js';
import type { Found } from '../finding.js';
import type { LintBook } from '../lint-book.js';
import { columnsOfRule } from '../read-columns.js';

/** Columns that neither a rule nor the reading of a row asks for. One of a shared group is read where any roster with the group reads it. */
export function unreadColumns(book: LintBook): readonly Found[] {
  const { policy, places } = book;
  const rosters = policy.rosters.map((roster) => ({ roster, read: columnsRead(roster, book) }));
  const own = rosters.flatMap(({ roster: { kind, title, columns }, read }) =>
    columns.flatMap(({ name }, index) =>
      read.has(name)
        ? []
        : [found(places.roster(kind, ['columns', index]), `${kind}:${name}`, `${title}的栏目 ${name}`)],
    ),
  );
  const shared = Object.entries(policy.common.groups).flatMap(([group, columns]) => {
    const including = rosters.filter(({ roster }) => roster.include?.includes(group));
    return columns.flatMap(({ name }, index) => {
      if (including.some(({ read }) => read.has(name))) return [];
      const place = places.file('rosters/common.yaml', ['groups', group, index]);
      return [found(place, `${group}:${name}`, `各类名册共用的栏目 ${name}`)];
    });
  });
  return [...own, ...shared];
}

function columnsRead(roster: RosterData, { policy, rules }: LintBook): ReadonlySet<string> {
  const own = rules.filter((each) => each.roster === roster);
  const read = new Set([
    ...own.flatMap(({ rule }) => columnsOfRule(rule, roster, policy)),
    ...policy.head.doubles.flatMap((group) =>
      own.some(({ id }) => group.rules.includes(id)) ? group.per : [],
    ),
    ...columnsOfRow(roster),
  ]);
  // A range is read where a date that it fills is.
  const ranges = columnsOf(roster, policy.common).flatMap(({ name, filledBy }) =>
    read.has(name) && filledBy !== undefined ? [filledBy.column] : [],
  );
  return new Set([...read, ...ranges]);
}

function found(place: Found['place'], subject: string, what: string): Found {
  return {
    place,
    subject,
    problem: `${what} 没有规则读取`,
    remedy: '补上该用它的条件，或删去栏目；只供人查看的，在 acknowledged.yaml 写明理由',
  };
}

/** What is read of every row, whatever it claims. */
function columnsOfRow(roster: RosterData): readonly string[] {
  const { certificate } = roster;
  return [
    roster.event,
    ...roster.persons.flatMap((person) => Object.values(person).filter((name) => name !== undefined)),
    ...Object.values(roster.parties).flatMap(({ name, number }) => [name, number]),
    ...Object.values(roster.account),
    ...Object.values(roster.keys ?? {}).flatMap((key) => ('joined' in key ? key.joined : key.either.flat())),
    roster.claims,
    ...(roster.workplace === undefined ? [] : [roster.workplace]),
    roster.remark,
    ...(certificate === undefined ? [] : [certificate.number, ...certificate.about]),
    ...(certificate?.patterns ?? []).flatMap(({ says }) => says.map(({ column }) => column)),
  ];
}
