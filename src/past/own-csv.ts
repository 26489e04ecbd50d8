import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { unharmed } from '../output/csv-text.js';
import { Refusal } from '../model/refusal.js';

/** A line of a CSV that butie wrote: column → text, exactly as it was given to be written. */
export interface OwnLine {
  /** Physical line where the record starts. */
  readonly line: number;
  /** '' where the list has no such column. */
  get(column: string): string;
}

/** The lines of a CSV that butie wrote, in order, to the letter. @throws Refusal RUN_ALTERED where it is none any more */
export async function* ownCsv(file: string): AsyncGenerator<OwnLine> {
  const parser = createReadStream(file).pipe(parse({ bom: true, info: true }));
  let columns: ReadonlyMap<string, number> | undefined;
  let line = 1;
  try {
    for await (const { record, info } of parser) {
      const cells: readonly string[] = record;
      if (columns === undefined) columns = new Map(cells.map((name, index) => [name, index]));
      else yield lineOf(line, cells, columns);
      line = Number(info.lines) + 1;
    }
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new Refusal('RUN_ALTERED', file, `不是原样的结果文件（${error.message}）`, '请重新计算这一批');
  }
}

function lineOf(line: number, cells: readonly string[], columns: ReadonlyMap<string, number>): OwnLine {
  return {
    line,
    get(column) {
      const at = columns.get(column);
      return at === undefined ? '' : unharmed(cells[at] ?? '');
    },
  };
}
