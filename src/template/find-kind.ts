import { nearestOf } from '../model/nearest-text.js';
import { Refusal } from '../model/refusal.js';
import type { PolicyData, RosterData } from '../policy/data.js';

/** The roster kind that a word names, by its key or its title. @throws Refusal USAGE, naming the nearest one and all there are */
export function findKind(asked: string, { rosters }: Pick<PolicyData, 'rosters'>): RosterData {
  const found = rosters.find(({ kind, title }) => kind === asked.toLowerCase() || title === asked);
  if (found !== undefined) return found;
  const nearest = nearestOf(
    asked,
    rosters.flatMap(({ kind, title }) => [kind, title]),
  );
  throw new Refusal(
    'USAGE',
    `template ${asked}`,
    `没有名册种类“${asked}”${nearest === undefined ? '' : `，最接近的是“${nearest}”`}`,
    `可用：${kindsListed({ rosters })}`,
  );
}

/** 证书名册（certificates）、… */
export function kindsListed({ rosters }: Pick<PolicyData, 'rosters'>): string {
  return rosters.map(({ kind, title }) => `${title}（${kind}）`).join('、');
}
