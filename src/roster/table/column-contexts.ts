import { compactSpelling } from '../../model/compact-spelling.js';
import type { ValueType } from '../../model/fact.js';
import { enumOf } from '../../policy/columns.js';
import type { ColumnData, CommonData, PolicyData } from '../../policy/data.js';
import type { ColumnContext } from '../values/column-context.js';

/** A value merged over several rows of these is a group's, not each row's. */
const NEVER_SHARED: ReadonlySet<ValueType> = new Set(['person-id', 'money', 'ratio', 'hours', 'count']);

/** What a sheet says of a column beyond its rule data. */
export type Stated = Pick<ColumnContext, 'csv' | 'dates' | 'scale' | 'asksWhether'>;

/** A column as a carry roster holds it: text cells under the bare name. */
export const BARE: Stated = { csv: false, dates: 1900, scale: 'none', asksWhether: false };

/** What the reader of a column must know, from the rule data and from the sheet. Only name, type, enum and merging of the column are looked at. */
export function columnContext(
  column: Pick<ColumnData, 'type'> & Partial<Pick<ColumnData, 'enum' | 'mergeRefused'>>,
  policy: Pick<PolicyData, 'head' | 'common'>,
  stated: Stated,
): ColumnContext {
  const refused = column.mergeRefused === true || NEVER_SHARED.has(column.type);
  return {
    ...stated,
    type: column.type,
    merge: refused ? 'refuse' : 'copy',
    dittos: policy.common.dittos,
    district: policy.head.district,
    ...spellingsOf(column, policy.common),
  };
}

function spellingsOf(
  column: { readonly enum?: ColumnData['enum'] },
  common: CommonData,
): Pick<ColumnContext, 'spellings' | 'interpretedSpellings' | 'values'> {
  const { values = {}, doubtful = {} } = enumOf(column, common) ?? {};
  const certain = Object.entries(values).flatMap(([value, synonyms]) =>
    [value, ...synonyms].map((spelling): [string, string] => [compactSpelling(spelling), value]),
  );
  const guessed = Object.entries(doubtful).map(([spelling, value]): [string, string] => [
    compactSpelling(spelling),
    value,
  ]);
  return {
    spellings: new Map([...guessed, ...certain]),
    interpretedSpellings: new Set(guessed.map(([spelling]) => spelling)),
    values: Object.keys(values),
  };
}
