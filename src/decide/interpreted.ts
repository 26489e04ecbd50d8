import type { Finding } from '../model/finding.js';
import type { RowFacts } from '../model/row-facts.js';
import type { Scope } from './scope.js';

/** A row that remembers which interpreted values were used, so that only those are noticed. */
export interface WatchedRow {
  readonly row: RowFacts;
  notices(): readonly Finding[];
}

export function watch(row: RowFacts, scope: Scope): WatchedRow {
  const noted = new Map<number, Finding>();
  return {
    row: {
      kind: row.kind,
      place: row.place,
      hidden: row.hidden,
      beyondHeader: row.beyondHeader,
      since: row.since,
      cell: (column) => row.cell(column),
      carryText: (column) => row.carryText(column),
      read(column) {
        const reading = row.read(column);
        if (reading.state === 'value' && reading.note !== '' && !noted.has(column)) {
          const name = scope.columns[column]?.name ?? '';
          const message = `${name}：${reading.note}`;
          noted.set(column, {
            code: 'VALUE_INTERPRETED',
            rule: '',
            column: name,
            cell: row.cell(column),
            found: reading.shown,
            required: '核对换算结果',
            message,
            item: '',
          });
        }
        return reading;
      },
    },
    notices: () => [...noted.entries()].sort(([a], [b]) => a - b).map(([, finding]) => finding),
  };
}
