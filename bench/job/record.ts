/** A roster's line by its headers, as a script has it after reading: texts, with nothing known of them. */
export type RosterRecord = Readonly<Record<string, string>>;

/** Lines of a roster with their rows, the header's aside. */
export interface RecordRow {
  readonly row: number;
  readonly record: RosterRecord;
}

/** Puts the cells of lines under those of the first. */
export async function* records(
  lines: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
): AsyncGenerator<RecordRow> {
  let headers: readonly string[] | undefined;
  let row = 0;
  for await (const cells of lines) {
    row += 1;
    if (headers === undefined) {
      headers = cells;
      continue;
    }
    const record: Record<string, string> = {};
    for (const [column, header] of headers.entries()) record[header] = cells[column] ?? '';
    yield { row, record };
  }
}
