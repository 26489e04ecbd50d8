import { compactSpelling } from '../../model/compact-spelling.js';
import type { CommonData, RosterData } from '../../policy/data.js';
import type { KindColumns } from './kind-columns.js';
import type { HeaderMatch, Standing } from './header-match.js';
import { type Owner, standingOf } from './parent-standing.js';

/** A header that names a column alone, as what stands over it has it. @param related whether the parent names a column itself */
export function childOf(
  own: HeaderMatch,
  related: boolean,
  kind: KindColumns,
  header: CommonData['header'],
): HeaderMatch {
  const parent = standingOf(own.cell.parent, header);
  // 账户 under 培训机构 is the institution's.
  const owning = [parent, standingOf(own.cell.over, header)].find((each) => each.is === 'owner');
  if (owning?.is === 'owner') return ownedBy(owning.owner, own, kind, header.parents.attributes);
  return { ...own, standing: parent.is === 'neutral' || related ? 'own' : 'foreign' };
}

function ownedBy(
  owner: Owner,
  own: HeaderMatch,
  kind: KindColumns,
  attributes: readonly string[],
): HeaderMatch {
  const { roster, columns } = kind;
  const name = owner.columns.find((each) => columns.some((column) => column.name === each));
  const column = columns[own.column];
  if (accountColumns(roster).has(column?.name))
    return { ...own, standing: accountStanding(name, owner.is, roster) };
  const isAttribute = attributes.some((each) => compactSpelling(each) === own.spelling);
  if (owner.is === 'person') {
    const others = name === undefined && (isAttribute || partyColumns(roster).has(column?.name));
    return { ...own, standing: others ? 'others' : 'own' };
  }
  // Its own name says whose it is: 用人单位代码 is the employer's anywhere.
  if (!isAttribute || own.rank === 0) return own;
  const root = name?.replace(/名称$/, '');
  const at = columns.findIndex((each) =>
    column?.type === 'text'
      ? each.name === name
      : root !== undefined && each.name.startsWith(root) && each.type === column?.type,
  );
  return at < 0 ? { ...own, standing: 'others' } : { ...own, column: at };
}

/**
 * The account under a person who is paid, or under the only party that is, is the row's; under another party it depends on what
 * stands beside it.
 */
function accountStanding(name: string | undefined, is: Owner['is'], { parties }: RosterData): Standing {
  const all = Object.values(parties);
  const [party] = all.filter((each) => each.name === name);
  if (party === undefined) return 'others';
  const paid = all.filter(({ account }) => account === 'always');
  return paid.includes(party) && (is === 'person' || paid.length === 1) ? 'own' : 'party';
}

export function accountColumns({ account }: RosterData): ReadonlySet<string | undefined> {
  return new Set(Object.values(account));
}

function partyColumns({ persons, parties }: RosterData): ReadonlySet<string | undefined> {
  const all = Object.values(parties).flatMap(({ name, number }) => [name, number]);
  return new Set([...persons.flatMap((person) => Object.values(person)), ...all]);
}
