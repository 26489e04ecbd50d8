import type { BaseData } from '../../policy/data.js';
import type { CheckPlace } from '../check/check-place.js';
import { failing } from '../failures.js';
import { NoSql } from '../no-sql.js';
import { listLookup } from '../published-list.js';
import type { SqlScope } from '../scope.js';
import type { BaseSql } from './base-sql.js';

/** An amount that a department publishes. @throws NoSql for tiers */
export function standardSql(
  data: Extract<BaseData, { from: 'standard' }>,
  scope: SqlScope,
  place: CheckPlace,
): BaseSql {
  if (data.tier !== undefined) throw new NoSql('an amount by tiers', place.rule);
  const { fen, ambiguous } = listLookup(
    { list: data.list, match: data.match ?? {}, amount: data.amount },
    scope,
    place,
  );
  return {
    fen,
    failures: failing(ambiguous, 'STANDARD_MISSING'),
    absent: `${fen} IS NULL AND NOT ${ambiguous}`,
  };
}
