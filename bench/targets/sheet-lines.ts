import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { openPromise } from 'yauzl';

const ROW = Buffer.from('<row ');

/** Lines in all sheets of the workbooks of a run. */
export async function sheetLines(run: string): Promise<number> {
  let lines = 0;
  for (const name of (await readdir(run)).filter((each) => each.endsWith('.xlsx'))) {
    const zip = await openPromise(path.join(run, name));
    for await (const entry of zip.eachEntry()) {
      if (!entry.fileName.startsWith('xl/worksheets/sheet')) continue;
      const part: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
      let rest: Buffer = Buffer.alloc(0);
      for await (const chunk of part) {
        const bytes = Buffer.concat([rest, chunk]);
        for (let at = bytes.indexOf(ROW); at >= 0; at = bytes.indexOf(ROW, at + ROW.length)) lines += 1;
        // What may be the beginning of one more.
        rest = bytes.subarray(-(ROW.length - 1));
      }
    }
  }
  return lines;
}
