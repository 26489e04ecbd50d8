import path from 'node:path';
import { CsvList, type CsvColumn } from '../csv-list.js';
import type { FolderFiles } from '../folder-files.js';
import { unitTitle } from './unit-file-names.js';
import type { UnitOfLines } from './unit-lines.js';

/** The folder of a run, or of a check, with a workbook for each unit. */
export const UNITS_FOLDER = 'units';

/** Which workbook is whose: to send them by, and to know the folder's own files by. */
export const UNIT_INDEX = `${UNITS_FOLDER}/单位目录.csv`;

interface IndexLine extends UnitOfLines {
  readonly file: string;
}

const COLUMNS: readonly CsvColumn<IndexLine>[] = [
  { header: '文件', cell: ({ file }) => file },
  { header: '单位', cell: ({ unit }) => unitTitle(unit) },
  { header: '统一社会信用代码', cell: ({ unit }) => unit.code },
  { header: '条数', cell: ({ lines }) => ({ number: String(lines) }) },
];

/** Its header. */
export const INDEX_HEADER = COLUMNS.map(({ header }) => header).join(',');

/** @param files of the units' folder */
export function unitIndex(files: FolderFiles): CsvList<IndexLine> {
  return new CsvList(files, path.basename(UNIT_INDEX), COLUMNS);
}
