import { openRosterFile } from '../roster/file/open.js';
import { ownText } from '../roster/cell-content.js';

/** A line of a list by the names in the list's first line; a column that the list lacks is undefined. */
export type CsvRecord = ReadonlyMap<string, string>;

/** The lines of a CSV that a run wrote, in order. @throws Refusal as openRosterFile does */
export async function* csvRecords(file: string): AsyncGenerator<CsvRecord> {
  const opened = await openRosterFile(file, { sheetThread: undefined, legacyReader: undefined });
  try {
    let header: readonly string[] | undefined;
    for await (const rows of opened.sheets[0]?.rows() ?? []) {
      for (const { cells } of rows) {
        const texts = cells.map(ownText);
        if (header === undefined) header = texts;
        else yield new Map(header.map((name, index) => [name, texts[index] ?? '']));
      }
    }
  } finally {
    await opened.close();
  }
}
