import type { ListColumn } from '../../../../roster/standards/list-column.js';
import { COLUMN_TYPES } from '../../column-types.js';

/** The columns of a list as a table names them: 号码（证件号码）、事由（文本，可空） */
export function columnsText(columns: readonly ListColumn[]): string {
  return columns
    .map(({ name, type, blank }) => `${name}（${COLUMN_TYPES[type]}${blank === 'allow' ? '，可空' : ''}）`)
    .join('、');
}
