import type { Cell, TextMark } from '../../model/cell.js';
import type { ValueType } from '../../model/fact.js';

type MarkedText = Extract<Cell, { kind: 'marked' }>;

/** What is asked for where a part of a cell's text is marked. */
export const UNMARKED: Readonly<Record<TextMark, string>> = {
  strike: '没有删除线的内容（请删去已划掉的文字）',
  superscript: '没有上标的内容（脚注请写入备注）',
  subscript: '没有下标的内容',
};

/** Below the line stand the figures of a formula, as in the course CO₂气体保护焊; above it a footnote's mark, which is no part of a name. */
export function mayStand({ mark }: MarkedText, type: ValueType): boolean {
  return mark === 'subscript' && type === 'text';
}
