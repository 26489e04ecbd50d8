import type { Expression } from './expression.js';
import { MISSING } from './failures.js';
import { defectName, type SqlScope, valueName } from './scope.js';
import { select } from './select.js';
import type { SqlSource } from './source.js';

/** A date that is blank is the end of the range that the roster has for it; so is its defect. */
export function rangeFilled(read: Expression, scope: SqlScope, { columns }: SqlSource): Expression {
  const filled = scope.used.flatMap((index) => {
    const by = scope.columns[index]?.filledBy;
    if (by === undefined || !columns.has(by.column)) return [];
    const range = scope.columns.findIndex(({ name }) => name === by.column);
    return [{ index, range, end: by.end }];
  });
  if (filled.length === 0) return read;
  const names = filled.flatMap(({ index }) => [valueName(index), defectName(index)]);
  return select(
    [
      `* EXCLUDE (${names.join(', ')})`,
      ...filled.flatMap(({ index, range, end }) => {
        const [own, from] = [defectName(index), defectName(range)];
        const isFilled = `${own} = ${MISSING}`;
        return [
          `CASE WHEN ${isFilled} THEN ${valueName(range)}['${end}'] ELSE ${valueName(index)} END AS ${valueName(index)}`,
          `CASE WHEN ${isFilled} THEN ${from} ELSE ${own} END AS ${own}`,
        ];
      }),
    ],
    read,
  );
}
