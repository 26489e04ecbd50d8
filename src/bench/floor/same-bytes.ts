import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';
import { zipBytes } from '../../output/workbook/zip-bytes.js';

/**
 * `node same-bytes.js RUN SCRATCH`, the floor of writing: the files of a run written once more, one after another over the same scratch
 * file; those of workbooks are unpacked, and packed again as a run packs them.
 */
const [run = '', scratch = ''] = process.argv.slice(2);
const files = await readdir(run, { withFileTypes: true });
for (const file of files.filter((entry) => entry.isFile())) {
  const from = path.join(run, file.name);
  if (file.name.endsWith('.xlsx')) await pipeline(packedAgain(from), createWriteStream(scratch));
  else await pipeline(createReadStream(from), createWriteStream(scratch));
}
await rm(scratch, { force: true });

async function* packedAgain(workbook: string): AsyncGenerator<Buffer> {
  const zip = await openPromise(workbook, { autoClose: false });
  const parts = [];
  for await (const entry of zip.eachEntry()) {
    parts.push({
      name: entry.fileName,
      async *bytes(): AsyncGenerator<Buffer> {
        const part: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
        yield* part;
      },
    });
  }
  yield* zipBytes(parts);
  zip.close();
}
