import type { BaseData } from '../../policy/data.js';
import { RATIO_PLACES, scaled } from '../cell/figures.js';
import { failure, NOTHING, together } from '../failures.js';
import { maybe } from '../need.js';
import type { SqlScope } from '../scope.js';
import type { BaseSql } from './base-sql.js';

const ONE = 10 ** RATIO_PLACES;

/** A column's amount times a ratio, exact, and half up to the fen: whole numbers below 2^127. An amount of 0 is no base. */
export function shareSql(data: Extract<BaseData, { from: 'share' }>, scope: SqlScope): BaseSql {
  const amount = scope.column(data.column);
  const column = typeof data.times === 'string' ? undefined : scope.column(data.times.column);
  const ratio =
    typeof data.times === 'string' ? String(scaled(data.times, RATIO_PLACES, data.column)) : column?.value;
  const none = `CASE WHEN ${amount.defect} <> 0 THEN ${amount.defect} WHEN ${amount.value} = 0 THEN ${failure('AMOUNT_OUT_OF_RANGE')} ELSE ${NOTHING} END`;
  const exact = `${amount.value}::HUGEINT * ${ratio}`;
  return {
    fen: `CASE WHEN ${amount.value} > 0 THEN CAST((${exact} + ${ONE / 2}) // ${ONE} AS BIGINT) END`,
    failures: together([none, ...(column === undefined ? [] : [maybe(column)])]),
    absent: 'false',
  };
}
