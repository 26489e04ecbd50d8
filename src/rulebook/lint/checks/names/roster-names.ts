import { columnsOf, enumOf } from '../../../../policy/columns.js';
import type { PolicyData, RosterData } from '../../../../policy/data.js';
import type { Found } from '../../finding.js';
import type { LintBook } from '../../lint-book.js';

/** Names in roster kinds and in policy.yaml that loading does not look up: of persons, certificates, owners of headers, keys. */
export function unknownNames({ policy, places, rules }: LintBook): readonly Found[] {
  const own = policy.rosters.flatMap((roster) =>
    namesUsed(roster, policy)
      .filter(({ known }) => !known)
      .map(({ name, part }) =>
        found(
          places.roster(roster.kind, [part]),
          `${roster.kind}:${part}:${name}`,
          `${roster.title}的 ${part} 用了 ${name}，但没有这一栏或取值`,
        ),
      ),
  );
  const columns = new Set(policy.rosters.flatMap((roster) => columnNames(roster, policy)));
  const owners = policy.common.header.parents.owners.flatMap((owner, index) =>
    owner.columns
      .filter((name) => !columns.has(name))
      .map((name) =>
        found(
          places.file('rosters/common.yaml', ['header', 'parents', 'owners', index]),
          `owners:${name}`,
          `表头的 owners 用了 ${name}，各类名册都没有这一栏`,
        ),
      ),
  );
  const doubles = policy.head.doubles.flatMap((group, index) =>
    rules
      .filter(({ id }) => group.rules.includes(id))
      .flatMap(({ id, roster }) =>
        group.per
          .filter((part) => !keyParts(roster, policy).has(part))
          .map((part) =>
            found(
              places.head(['doubles', index]),
              `doubles:${id}:${part}`,
              `doubles 以 ${part} 比对，规则 ${id} 的${roster.title}没有`,
            ),
          ),
      ),
  );
  const quotas = rules.flatMap((dated) => {
    const per = dated.rule.quota?.per;
    return per === undefined || keyParts(dated.roster, policy).has(per)
      ? []
      : [
          found(
            dated.place(['quota']),
            `${dated.id}:quota:${per}`,
            `规则 ${dated.id} 的名额以 ${per} 计，${dated.roster.title}没有`,
          ),
        ];
  });
  return [...own, ...owners, ...doubles, ...quotas];
}

interface Used {
  readonly part: string;
  readonly name: string;
  readonly known: boolean;
}

function namesUsed(roster: RosterData, policy: PolicyData): readonly Used[] {
  const columns = columnsOf(roster, policy.common);
  const known = new Set(columnNames(roster, policy));
  const use = (part: string, names: readonly (string | undefined)[]): readonly Used[] =>
    names.flatMap((name) => (name === undefined ? [] : [{ part, name, known: known.has(name) }]));
  const { certificate } = roster;
  const says = (certificate?.patterns ?? []).flatMap((pattern) => pattern.says);
  const values = says.flatMap(({ column, means }) => {
    const definition = columns.find(({ name }) => name === column);
    const allowed = definition && enumOf(definition, policy.common)?.values;
    return Object.values(means)
      .flat()
      .map((name) => ({
        part: 'certificate',
        name,
        known: allowed === undefined || Object.hasOwn(allowed, name),
      }));
  });
  return [
    ...use(
      'persons',
      roster.persons.flatMap((person) => Object.values(person)),
    ),
    ...use('nearest', [roster.nearest]),
    ...use(
      'columns',
      columns.map(({ filledBy }) => filledBy?.column),
    ),
    ...use('certificate', [
      certificate?.number,
      ...(certificate?.about ?? []),
      ...says.map(({ column }) => column),
    ]),
    ...values,
  ];
}

function columnNames(roster: RosterData, policy: PolicyData): readonly string[] {
  return columnsOf(roster, policy.common).map(({ name }) => name);
}

function keyParts(roster: RosterData, policy: PolicyData): ReadonlySet<string> {
  return new Set([
    'payee',
    'year',
    ...Object.keys(roster.parties),
    ...Object.keys(roster.keys ?? {}),
    ...columnNames(roster, policy),
  ]);
}

function found(place: Found['place'], subject: string, problem: string): Found {
  return { place, subject, problem, remedy: '改正名称，或补上这一栏' };
}
