import { text } from 'node:stream/consumers';
import { openPromise } from 'yauzl';

/** The parts of a workbook, by name, as texts. */
export async function partsOf(file: string): Promise<ReadonlyMap<string, string>> {
  const zip = await openPromise(file);
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry())
    parts.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)));
  return parts;
}
