import { Refusal } from '../model/refusal.js';
import type { PolicyData } from '../policy/data.js';
import { kindColumns, type KindColumns } from './header/kind-columns.js';

/** The roster kinds a header may be of: all, or the one asked for. @throws Refusal USAGE when there is none of that name */
export function chooseKinds(policy: PolicyData, wanted: string | undefined): readonly KindColumns[] {
  const rosters = policy.rosters.filter(
    ({ kind, title }) => wanted === undefined || kind === wanted || title === wanted,
  );
  if (rosters.length > 0) return rosters.map((roster) => kindColumns(roster, policy.common));
  const known = policy.rosters.map(({ kind, title }) => `${kind}（${title}）`).join('、');
  throw new Refusal('USAGE', `--kind ${wanted}`, '没有这种名册', `请用以下之一：${known}`);
}
