import type { CommonData } from '../../policy/data.js';
import { escaped } from '../header/any-of.js';

/** `running`: a sum from other pages; `note`: lines of it may follow; `signature`: of signatures, of pages, of blank space, all without meaning for the rows. */
export type FooterKind = 'sum' | 'subtotal' | 'running' | 'signature' | 'note';

/**
 * What may follow a footer word without a space or sign: 制表人, 合计人数, 审核单位盖章, 经办人员. No word of them is made of others:
 * to read a long cell in two ways at each of them would take forever.
 */
const TAIL = '(?:\\s*(?:人数|金额|费用|大写|人|员|单位|部门|日期|时间|电话|盖章|签字|签名))*';
const END = '(?=$|[\\s\\d:;,、，。：；()（）[\\]【】_/-])';

/** Tells a cell that begins a footer row from any other; a name that merely begins alike (合计物流公司) is none. */
export function footerWords(footer: CommonData['footer']): (text: string) => FooterKind | undefined {
  const forms: readonly (readonly [FooterKind, RegExp])[] = [
    ['subtotal', formOf(footer.subtotals)],
    ['sum', formOf(footer.sums)],
    ['running', formOf(footer.running)],
    ['note', formOf(footer.notes)],
    ['signature', formOf([...footer.signatures, ...footer.closings])],
  ];
  return (text) => forms.find(([, form]) => form.test(text))?.[0];
}

/** Tells a cell that ends as sum rows do, with what they sum before it: 二班小计, 某公司 汇总. A name may end so, too. */
export function footerEnds(footer: CommonData['footer']): (text: string) => 'sum' | 'subtotal' | undefined {
  const endsIn = (text: string, words: readonly string[]): boolean =>
    words.some((word) => text.endsWith(word));
  return (text) => {
    const compact = text.replace(/\s/g, '').replace(/[:：]$/, '');
    if (endsIn(compact, footer.subtotalEnds)) return 'subtotal';
    return endsIn(compact, footer.sumEnds) ? 'sum' : undefined;
  };
}

/** Tells a line's part that says what the rows below are of: 班级：二班. */
export function sectionLabels(footer: CommonData['footer']): (text: string) => boolean {
  const labels = new Set(footer.sections);
  return (text) => {
    const end = text.search(/[:：]/);
    return end > 0 && labels.has(text.slice(0, end).replace(/\s/g, ''));
  };
}

/** Words may be spaced out to fill a cell: 合 计. */
function formOf(words: readonly string[]): RegExp {
  const spaced = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => Array.from(word, escaped).join('\\s*'));
  return new RegExp(`^[(（]?(?:${spaced.join('|')})${TAIL}${END}`, 'u');
}
