import { createHash } from 'node:crypto';
import { openPromise, type Entry, type ZipFile } from 'yauzl';

/**
 * SHA-256 over the unpacked parts of a workbook, as the manifest states it (`write-workbook.ts`): it does not depend on
 * how a version of zlib packs. Undefined where the file cannot be unpacked.
 */
export async function partsSha256Of(file: string): Promise<string | undefined> {
  try {
    const zip = await openPromise(file, { autoClose: false });
    // Without a listener, a late error (such as one on closing) would end the process.
    zip.on('error', () => {});
    try {
      return await hashParts(zip);
    } finally {
      zip.close();
    }
  } catch {
    return undefined;
  }
}

async function hashParts(zip: ZipFile): Promise<string> {
  const whole = createHash('sha256');
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  for (const entry of entries) {
    const part = createHash('sha256');
    for await (const chunk of await zip.openReadStreamPromise(entry)) part.update(chunk);
    whole.update(`${entry.fileName} ${part.digest('hex')}\n`);
  }
  return whole.digest('hex');
}
