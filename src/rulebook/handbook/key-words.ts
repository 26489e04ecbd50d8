import type { RuleSetting } from './rule-setting.js';
import { both, type Sentence } from './sentence.js';
import { column } from './wording.js';

/** What makes two payouts the same thing: 同一「单位代码」、同一「项目名称」 */
export function keyWords(parts: readonly string[], setting: RuleSetting): Sentence {
  const words = parts.map((part) => partWords(part, setting));
  return {
    zh: words.map(({ zh }) => `同一${zh}`).join('、'),
    en: `the same ${words.map(({ en }) => en).join(', ')}`,
  };
}

/** `payee`, `year`, a party of the roster (its number), a compound key, or a column. */
function partWords(part: string, { roster }: RuleSetting): Sentence {
  if (part === 'payee') return { zh: '收款方', en: 'payee' };
  if (part === 'year') return { zh: '年度', en: 'year' };
  const party = roster.parties[part];
  if (party !== undefined) return both(() => column(party.number));
  const compound = roster.keys?.[part];
  if (compound === undefined) return both(() => column(part));
  if ('joined' in compound) {
    const columns = compound.joined.map(column);
    return {
      zh: `${columns.join('、')}（至少填一项）`,
      en: `${columns.join(', ')} (at least one filled in)`,
    };
  }
  const alternatives = compound.either.map((names) => ({
    zh: names.map((name) => (name === 'year' ? '年度' : column(name))).join('和'),
    en: names.map((name) => (name === 'year' ? 'year' : column(name))).join(' and '),
  }));
  const [first, ...others] = alternatives;
  return {
    zh: `${first?.zh ?? ''}（未填的看${others.map(({ zh }) => zh).join('，再看')}）`,
    en: `${first?.en ?? ''} (where blank: ${others.map(({ en }) => en).join(', then ')})`,
  };
}
