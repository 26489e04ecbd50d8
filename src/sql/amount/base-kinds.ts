import type { BaseData } from '../../policy/data.js';
import type { CheckPlace } from '../check/check-place.js';
import type { SqlScope } from '../scope.js';
import type { BaseSql } from './base-sql.js';
import { fixedSql } from './fixed.js';
import { levelSql } from './level.js';
import { shareSql } from './share.js';
import { standardSql } from './standard.js';

type Kinds = {
  readonly [K in BaseData['from']]: (
    data: Extract<BaseData, { from: K }>,
    scope: SqlScope,
    place: CheckPlace,
  ) => BaseSql;
};

/** Every kind of base that rule data may use. */
const KINDS: Kinds = { fixed: fixedSql, level: levelSql, share: shareSql, standard: standardSql };

export function baseSql<K extends BaseData['from']>(
  data: Extract<BaseData, { from: K }>,
  scope: SqlScope,
  place: CheckPlace,
): BaseSql {
  const kind: K = data.from;
  return KINDS[kind](data, scope, place);
}
