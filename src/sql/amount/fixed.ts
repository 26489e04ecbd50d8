import type { BaseData } from '../../policy/data.js';
import { MONEY_PLACES, scaled } from '../cell/figures.js';
import { NOTHING } from '../failures.js';
import type { BaseSql } from './base-sql.js';

/** The same amount for every row. */
export function fixedSql(data: Extract<BaseData, { from: 'fixed' }>): BaseSql {
  return { fen: `${scaled(data.yuan, MONEY_PLACES, 'fixed')}::BIGINT`, failures: NOTHING, absent: 'false' };
}
