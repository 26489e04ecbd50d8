import { NO_STANDARDS, type Standards } from '../../model/standards.js';
import type { PolicyData } from '../../policy/data.js';
import { readerOf } from '../../roster/standards/list-readers.js';
import type { Example } from './example-file.js';

/** The example's lists, read as those of the standards folder are. @throws Refusal STANDARDS_INVALID as those are refused */
export function standardsOf(lists: Example['standards'], policy: PolicyData): Standards {
  return Object.entries(lists).reduce<Standards>((before, [key, lines]) => {
    const name = `${key}.csv`;
    const columns = [...new Set(lines.flatMap((line) => Object.keys(line)))];
    const records = [columns, ...lines.map((line) => columns.map((column) => line[column] ?? ''))];
    const rows = records.map((cells, index) => ({ number: index + 1, hidden: false, cells }));
    return { ...before, ...readerOf(name, policy)({ name, rows }, before) };
  }, NO_STANDARDS);
}
