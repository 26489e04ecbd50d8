import { openRosterFile } from '../roster/file/open.js';
import { ownText } from '../roster/cell-content.js';

/** A line of a list, by the names in the list's first line. */
export interface CsvRecord {
  /** Undefined where the list has no such column. */
  get(name: string): string | undefined;
}

/** The lines of a CSV that a run wrote, in order. @throws Refusal as openRosterFile does */
export async function* csvRecords(file: string): AsyncGenerator<CsvRecord> {
  const opened = await openRosterFile(file, { sheetThread: undefined, legacyReader: undefined });
  try {
    let recordOf: ((texts: readonly string[]) => CsvRecord) | undefined;
    for await (const rows of opened.sheets[0]?.rows() ?? []) {
      for (const { cells } of rows) {
        const texts = cells.map(ownText);
        if (recordOf === undefined) recordOf = under(texts);
        else yield recordOf(texts);
      }
    }
  } finally {
    await opened.close();
  }
}

function under(names: readonly string[]): (texts: readonly string[]) => CsvRecord {
  const columns = new Map(names.map((name, index) => [name, index]));
  return (texts) => ({
    get(name) {
      const column = columns.get(name);
      return column === undefined ? undefined : (texts[column] ?? '');
    },
  });
}
