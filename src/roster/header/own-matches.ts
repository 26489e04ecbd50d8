import { accountColumns } from './child-of.js';
import type { HeaderMatch } from './header-match.js';
import type { KindMatch } from './match-kind.js';

/**
 * The headers of a kind that say something of the row, without those under a parent whose they are. An account under one of several
 * parties is left only with its holder, who then tells whom it pays, and where the roster has no other account.
 */
export function ownMatches({ kind: { roster, columns }, matches }: KindMatch): readonly HeaderMatch[] {
  const accounts = accountColumns(roster);
  const nameOf = ({ column }: HeaderMatch): string | undefined => columns[column]?.name;
  const certain = matches.filter(({ standing }) => standing === 'own' || standing === 'foreign');
  const party = matches.filter(({ standing }) => standing === 'party');
  const isTold =
    party.some((match) => nameOf(match) === roster.account.holder) &&
    new Set(party.map(({ cell }) => cell.parent)).size === 1 &&
    !certain.some((match) => accounts.has(nameOf(match)));
  return isTold ? matches.filter(({ standing }) => standing !== 'others') : certain;
}
