import type { CommonData } from '../../policy/data.js';
import { headerText } from './header-text.js';

type ParentWords = CommonData['header']['parents'];
export type Owner = ParentWords['owners'][number];

/** Whose columns stand under a parent: the row's own, those of an organisation or of another person, or nobody knows whose. */
export type ParentStanding =
  { readonly is: 'neutral' | 'unknown' } | { readonly is: 'owner'; readonly owner: Owner };

/** 一、学员信息 and 1.学员信息 are numbered. */
const NUMBERING = /^[(（]?(?:[一二三四五六七八九十]+|\d+)[)）]?[、.．]?/;

/** What they hold may say whose it is: 账户（培训机构）. */
const BRACKETS = /[()（）[\]【】]/g;

/** What a parent says by the words that the rule data lists. The last word tells: 培训机构学员 are persons. */
export function standingOf(parent: string, header: CommonData['header']): ParentStanding {
  const { about, neutral, owners } = header.parents;
  const text = (headerText(parent, header).spellings.at(-1) ?? '')
    .replace(NUMBERING, '')
    .replace(BRACKETS, '');
  if (peeled(text, [...about, ...neutral]) === '') return { is: 'neutral' };
  const rest = peeled(text, about);
  const [last] = owners
    .flatMap((owner) => owner.words.map((word) => ({ owner, word })))
    .filter(({ word }) => rest.endsWith(word))
    .toSorted((a, b) => b.word.length - a.word.length);
  return last === undefined ? { is: 'unknown' } : { is: 'owner', owner: last.owner };
}

/** A text without the words it ends with, the longest first. */
function peeled(text: string, words: readonly string[]): string {
  const [longest] = words.filter((word) => text.endsWith(word)).toSorted((a, b) => b.length - a.length);
  return longest === undefined ? text : peeled(text.slice(0, -longest.length), words);
}
