import type { ListEntry } from '../../model/standards.js';
import type { ListsData, PolicyData } from '../../policy/data.js';
import { factIn, validityOf } from './line-values.js';
import { filled, optional, type ListColumn, validityColumns } from './list-column.js';
import { type ListRows, readListLines } from './list-lines.js';

type PublishedList = ListsData[string];

/** Reads one published list as the rule data describes it. @throws Refusal STANDARDS_INVALID */
export function readPublishedList(
  rows: ListRows,
  list: PublishedList,
  policy: PolicyData,
): readonly ListEntry[] {
  const lines = readListLines(rows, columnsOf(list), policy);
  return lines.map((line) => ({
    line: line.number,
    ...validityOf(line, list.file),
    values: Object.fromEntries(
      Object.keys(list.columns).flatMap((name) => {
        const fact = factIn(line, name);
        return fact === undefined ? [] : [[name, fact]];
      }),
    ),
  }));
}

/** Names are only for people to read; what a list is matched or paid by must be filled. */
export function columnsOf(list: PublishedList): readonly ListColumn[] {
  const own = Object.entries(list.columns).map(([name, column]): ListColumn => {
    const mayBeBlank = column.type === 'text' || list.wildcards.includes(name);
    const base = mayBeBlank ? optional(name, column.type) : filled(name, column.type);
    return column.enum === undefined ? base : { ...base, enum: column.enum };
  });
  return [...own, ...validityColumns()];
}
