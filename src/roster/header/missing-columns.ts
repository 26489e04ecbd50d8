import type { ColumnData } from '../../policy/data.js';

/** Bold columns that a header lacks; one that a range column fills is not missing. @param has whether the header has the column of that index */
export function missingColumns(
  columns: readonly ColumnData[],
  has: (column: number) => boolean,
): readonly ColumnData[] {
  const hasNamed = (name: string): boolean => has(columns.findIndex((column) => column.name === name));
  return columns.filter(
    ({ bold, filledBy }, index) =>
      bold === true && !has(index) && (filledBy === undefined || !hasNamed(filledBy.column)),
  );
}
