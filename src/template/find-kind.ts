import { nearest } from '../model/nearest.js';
import { refused } from '../model/refusals/refused.js';
import type { PolicyData, RosterData } from '../policy/data.js';

/** The roster kind that a word names, by its key or its title. @throws Refusal USAGE, naming the nearest one and all there are */
export function findKind(asked: string, policy: Pick<PolicyData, 'rosters'>): RosterData {
  const found = policy.rosters.find(({ kind, title }) => kind === asked.toLowerCase() || title === asked);
  if (found !== undefined) return found;
  const known = policy.rosters.flatMap(({ kind, title }) => [kind, title]);
  throw refused('USAGE', `template ${asked}`, (say) =>
    say.noKind(asked, nearest(asked, known), kindNames(policy)),
  );
}

/** 证书名册（certificates）, one after another. */
export function kindNames({ rosters }: Pick<PolicyData, 'rosters'>): readonly string[] {
  return rosters.map(({ kind, title }) => `${title}（${kind}）`);
}
