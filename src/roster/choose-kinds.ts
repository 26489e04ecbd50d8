import { refused } from '../model/refusals/refused.js';
import type { PolicyData } from '../policy/data.js';
import { kindColumns, type KindColumns } from './header/kind-columns.js';

/** The roster kinds a header may be of: all, or the one asked for. @throws Refusal USAGE when there is none of that name */
export function chooseKinds(policy: PolicyData, wanted: string | undefined): readonly KindColumns[] {
  const rosters = policy.rosters.filter(
    ({ kind, title }) => wanted === undefined || kind === wanted || title === wanted,
  );
  if (rosters.length > 0) return rosters.map((roster) => kindColumns(roster, policy.common));
  throw refused('USAGE', `--kind ${wanted}`, (say) => say.noSuchKind(policy.rosters));
}
