import type { PolicyData } from '../../policy/data.js';
import { columnOf, type RuleSetting } from './rule-setting.js';
import type { Sentence } from './sentence.js';
import { column } from './wording.js';

/** The file that a published list is kept in. */
export function listFile(list: string, { lists }: PolicyData): string {
  return lists[list]?.file ?? list;
}

/** By which columns a row is looked up: those that the roster has. The list's own name of a column only where it differs. */
export function matchWords(
  match: Readonly<Record<string, string>>,
  list: string,
  setting: RuleSetting,
): Sentence {
  const wildcards = setting.policy.lists[list]?.wildcards ?? [];
  const known = Object.entries(match).filter(([, name]) => columnOf(name, setting) !== undefined);
  const parts = known.map(([own, name]): Sentence => {
    const open = wildcards.includes(own);
    const there = own === name ? { zh: '', en: '' } : { zh: `对其“${own}”`, en: ` against its “${own}”` };
    return {
      zh: `${column(name)}${there.zh}${open ? '（名单空白的不限）' : ''}`,
      en: `${column(name)}${there.en}${open ? ' (blank in the list: any)' : ''}`,
    };
  });
  return {
    zh: `按${parts.map(({ zh }) => zh).join('、')}查找`,
    en: `looked up by ${parts.map(({ en }) => en).join(' and ')}`,
  };
}
