import type { RowFacts } from '../../model/row-facts.js';

/** A row that tells which of its columns are read. */
export function watching(row: RowFacts, onRead: (column: number) => void): RowFacts {
  return {
    kind: row.kind,
    place: row.place,
    hidden: row.hidden,
    beyondHeader: row.beyondHeader,
    since: row.since,
    interpreted: row.interpreted,
    read(column) {
      onRead(column);
      return row.read(column);
    },
    cell: (column) => row.cell(column),
    carryTexts: () => row.carryTexts(),
  };
}
