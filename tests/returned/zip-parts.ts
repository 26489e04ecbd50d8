import { openPromise } from 'yauzl';

/** The unpacked parts of a zip, in its order. */
export async function partsOf(file: string): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await openPromise(file, { autoClose: false });
  const parts = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    const pieces: Buffer[] = [];
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece);
    parts.set(entry.fileName, Buffer.concat(pieces));
  }
  zip.close();
  return parts;
}

/** Names of the parts that are not the same in both. */
export async function changedParts(before: string, after: string): Promise<readonly string[]> {
  const [old, now] = [await partsOf(before), await partsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter(
    (name) => old.get(name)?.equals(now.get(name) ?? Buffer.from('none')) !== true,
  );
}
