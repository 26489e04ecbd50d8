import type { CommonData } from '../../policy/data.js';

/** `note`: lines of it may follow; `signature`: of signatures, of pages, of blank space, all without meaning for the rows. */
export type FooterKind = 'sum' | 'subtotal' | 'signature' | 'note';

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
    ['note', formOf(footer.notes)],
    ['signature', formOf([...footer.signatures, ...footer.closings])],
  ];
  return (text) => forms.find(([, form]) => form.test(text))?.[0];
}

/** Words may be spaced out to fill a cell: 合 计. */
function formOf(words: readonly string[]): RegExp {
  const spaced = words.toSorted((a, b) => b.length - a.length).map((word) => Array.from(word).join('\\s*'));
  return new RegExp(`^(?:${spaced.join('|')})${TAIL}${END}`, 'u');
}
