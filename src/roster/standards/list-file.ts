import type { SheetRow } from '../../model/sheet.js';
import { openRosterFile } from '../file/open.js';
import { invalid } from './invalid.js';
import type { ListRows } from './list-lines.js';

/** The rows of a list's file. @throws Refusal STANDARDS_INVALID where it is no CSV, and as openRosterFile does */
export async function readListFile(path: string, name: string): Promise<ListRows> {
  const file = await openRosterFile(path, { legacyReader: undefined });
  try {
    const [sheet] = file.sheets;
    if (file.format !== 'csv' || sheet === undefined) throw invalid(name, 0, (say) => say.listNotCsv());
    const rows: SheetRow[] = [];
    for await (const batch of sheet.rows()) rows.push(...batch);
    return { name, rows };
  } finally {
    await file.close();
  }
}
