import { pipeline } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { openPromise } from 'yauzl';

/** The floor for an xlsx roster: its parts inflated as a stream and thrown away. */
const zip = await openPromise(process.argv[2] ?? '');
let bytes = 0;
for await (const entry of zip.eachEntry()) {
  const deflated = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  const filter = createInflateRaw({ chunkSize: 256 * 1024 });
  pipeline(deflated, filter, () => {});
  const chunks: AsyncIterable<Buffer> = filter;
  for await (const chunk of chunks) bytes += chunk.length;
}
if (bytes === 0) throw new Error('nothing inflated');
