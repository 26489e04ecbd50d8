import { columnsOf } from '../../../policy/columns.js';
import type { RosterData } from '../../../policy/data.js';
import type { Found } from '../finding.js';
import type { LintBook } from '../lint-book.js';
import { columnsOfRule } from '../read-columns.js';

/** Columns of a roster kind that neither a rule nor the reading of a row asks for. */
export function unreadColumns({ policy, places, rules }: LintBook): readonly Found[] {
  return policy.rosters.flatMap((roster) => {
    const own = rules.filter((each) => each.roster === roster);
    const read = new Set([
      ...own.flatMap(({ rule }) => columnsOfRule(rule, roster, policy)),
      ...policy.head.doubles.flatMap(({ per }) => per),
      ...columnsOfRow(roster),
    ]);
    const columns = columnsOf(roster, policy.common);
    const sources = columns.flatMap(({ name, filledBy }) =>
      read.has(name) && filledBy !== undefined ? [filledBy.column] : [],
    );
    for (const source of sources) read.add(source);
    return columns
      .filter(({ name }) => !read.has(name))
      .map(({ name }) => ({
        place: places.roster(roster.kind, placeIn(roster, name)),
        subject: `${roster.kind}:${name}`,
        problem: `${roster.title}的栏目 ${name} 没有规则读取`,
        remedy: '补上该用它的条件，或删去栏目；只供人查看的，在 acknowledged.yaml 写明理由',
      }));
  });
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
    roster.remark,
    ...(certificate === undefined ? [] : [certificate.number, ...certificate.about]),
    ...(certificate?.patterns ?? []).flatMap(({ says }) => says.map(({ column }) => column)),
  ];
}

/** A column of a shared group stands in common.yaml: the roster's line that takes the group in is the one to look at. */
function placeIn(roster: RosterData, column: string): readonly (string | number)[] {
  const index = roster.columns.findIndex(({ name }) => name === column);
  return index < 0 ? ['include'] : ['columns', index];
}
