import { createReadStream } from 'node:fs';
import { unreadable, type FileSource } from '../source.js';

/** Directory entries are 128 bytes each, start at multiples of 128 and begin with the UTF-16 name. */
const ENTRY_BYTES = 128;
const NAME = Buffer.from('EncryptedPackage\0', 'utf16le');

/** Whether an entry of that name is anywhere in the file: true of a locked workbook that is damaged or larger than is read, too. */
export async function hasEncryptedEntry(source: FileSource): Promise<boolean> {
  // Whole entries in each chunk but the last.
  const chunks: AsyncIterable<Buffer> = createReadStream(source.path, { highWaterMark: ENTRY_BYTES * 512 });
  try {
    for await (const chunk of chunks) {
      for (let at = chunk.indexOf(NAME); at >= 0; at = chunk.indexOf(NAME, at + 1))
        if (at % ENTRY_BYTES === 0) return true;
    }
    return false;
  } catch (error) {
    throw unreadable(source.name, error);
  }
}
