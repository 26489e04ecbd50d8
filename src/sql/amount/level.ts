import { enumOf } from '../../policy/columns.js';
import type { BaseData } from '../../policy/data.js';
import { MONEY_PLACES, scaled } from '../cell/figures.js';
import { firstOf, isOneOf, textLiteral } from '../expression.js';
import { failure, NOTHING } from '../failures.js';
import type { SqlScope } from '../scope.js';
import type { BaseSql } from './base-sql.js';

/** An amount per level: a level below the table is not subsidised, one above it is not priced. */
export function levelSql(data: Extract<BaseData, { from: 'level' }>, scope: SqlScope): BaseSql {
  const column = scope.column(data.column);
  const definition = scope.columns.find(({ name }) => name === data.column);
  const ranks = Object.keys((definition && enumOf(definition, scope.policy.common))?.values ?? {});
  const lowest = ranks.findIndex((level) => Object.hasOwn(data.table, level));
  const prices = Object.entries(data.table).map(
    ([level, yuan]) =>
      [
        `${column.value} = ${textLiteral(level)}`,
        `${scaled(yuan, MONEY_PLACES, column.name)}::BIGINT`,
      ] as const,
  );
  const below = ranks.filter((_, rank) => rank < lowest);
  return {
    fen: firstOf(prices, 'NULL::BIGINT'),
    failures: firstOf(
      [
        [`${column.defect} <> 0`, column.defect],
        [isOneOf(column.value, Object.keys(data.table)), NOTHING],
        [isOneOf(column.value, below), failure('LEVEL_NOT_SUBSIDISED')],
      ],
      failure('STANDARD_MISSING'),
    ),
    absent: 'false',
  };
}
