import { consequence } from './consequence.js';
import { columnOf, type RuleSetting } from './rule-setting.js';
import type { Sentence } from './sentence.js';
import { column } from './wording.js';

/** A published list and how a row is looked up in it: 公布的评价机构名单（assessors.csv，按「评价机构代码」查找） */
export function listWords(list: string, how: Sentence, { policy: { lists } }: RuleSetting): Sentence {
  const { title, file } = lists[list] ?? { title: list, file: list };
  return { zh: `公布的${title}（${file}，${how.zh}）`, en: `published ${title} (${file}, ${how.en})` };
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

/** Which lines count where only the list has a column: no row can tell them apart by it. */
export function absentWords(
  match: Readonly<Record<string, string>>,
  setting: RuleSetting,
): readonly Sentence[] {
  const absent = Object.entries(match).filter(([, name]) => columnOf(name, setting) === undefined);
  const then = consequence('STANDARD_MISSING', setting.policy);
  return absent.map(([own]) => ({
    zh: `名册没有“${own}”一栏：只看名单中此栏空白的行；没有空白的看写明的各行，金额不一的${then.zh}。`,
    en: `The roster has no “${own}”: of the list the lines that leave it blank count; where there is none, all that state it, and if their amounts differ: ${then.en}.`,
  }));
}
