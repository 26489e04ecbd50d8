import type { Finding } from '../../model/finding.js';
import { fileReadAs } from '../file-finding.js';
import type { Block } from './block.js';

const MOST_NAMED = 50;

/** Headers that no column takes, each named once for all blocks of a sheet. */
export class UnknownColumns {
  readonly #named = new Set<string>();

  /** The notice of those that no block before had. @param title of the roster kind */
  of({ unknown }: Block, title: string): readonly Finding[] {
    const fresh = unknown.filter(({ words }) => !this.#named.has(words));
    for (const { words } of fresh) this.#named.add(words);
    if (fresh.length === 0) return [];
    const named = fresh.slice(0, MOST_NAMED).map(({ words, address }) => `${words}（${address}）`);
    const rest = fresh.length > MOST_NAMED ? ` 等 ${fresh.length} 栏` : '';
    return [fileReadAs(`按${title}读取，以下栏目不认识，未使用：${named.join('、')}${rest}`, '')];
  }
}
