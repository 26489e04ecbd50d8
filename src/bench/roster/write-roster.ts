import { BYTE_ORDER_MARK, csvLine } from '../../output/csv-text.js';
import { TextFile } from '../../output/text-file.js';
import type { RosterSource, RowOrder } from './roster-source.js';
import { writeRosterWorkbook } from './roster-workbook.js';

export type RosterFormat = 'xlsx' | 'csv';

type Writer = (file: string, source: RosterSource, order: RowOrder) => Promise<void>;

/** Writes a roster of any length in memory that does not grow with it; no file there is replaced. @throws Refusal OUTPUT_UNWRITABLE */
export const WRITE_ROSTER: Readonly<Record<RosterFormat, Writer>> = {
  csv: writeCsv,
  xlsx: writeRosterWorkbook,
};

/** UTF-8 with BOM and CRLF, as a spreadsheet program saves it. */
async function writeCsv(file: string, { headers, rows }: RosterSource, order: RowOrder): Promise<void> {
  const out = new TextFile(file);
  out.append(BYTE_ORDER_MARK + csvLine(headers));
  for (const row of rows(order)) out.append(csvLine(row));
  out.close();
}
