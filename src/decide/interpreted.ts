import type { Finding } from '../model/finding.js';
import type { RowFacts } from '../model/row-facts.js';
import type { Scope } from './scope.js';

/** VALUE_INTERPRETED for the cells that rules have read so far: a cell that nobody used need not be looked at. */
export function interpretedNotices(row: RowFacts, scope: Scope): readonly Finding[] {
  return row.interpreted
    .toSorted((a, b) => a - b)
    .flatMap((index): readonly Finding[] => {
      const reading = row.read(index);
      if (reading.state !== 'value') return [];
      const column = scope.columns[index]?.name ?? '';
      return [
        {
          code: 'VALUE_INTERPRETED',
          rule: '',
          column,
          cell: row.cell(index),
          found: reading.shown,
          required: '核对换算结果',
          message: `${column}：${reading.note}`,
          item: '',
        },
      ];
    });
}
