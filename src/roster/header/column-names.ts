import type { CommonData } from '../../policy/data.js';
import { headerText } from './header-text.js';
import { type KindColumns, mayBeOneOf } from './kind-columns.js';

/** Whether a text names a column of any roster kind. */
export type ColumnNames = (text: string) => boolean;

/** @param kinds all kinds, not only those asked for: a header of another kind is a header all the same */
export function columnNames(kinds: readonly KindColumns[], header: CommonData['header']): ColumnNames {
  const named = new Set(kinds.flatMap((kind) => [...kind.named.keys()]));
  const begins = new Set(kinds.flatMap((kind) => [...kind.begins]));
  return (text) =>
    mayBeOneOf(begins, text) && headerText(text, header).spellings.some((each) => named.has(each));
}
