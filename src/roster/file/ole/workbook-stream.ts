import { Refusal } from '../../../model/refusal.js';
import { encrypted, notWorkbook } from '../refusals.js';
import type { FileSource } from '../source.js';
import { withContainer } from './container.js';
import { hasEncryptedEntry } from './encrypted-entry.js';

/** The streams of a workbook, by preference: that of Excel 97 and later, and of WPS; that of Excel 5 and 95. */
const WORKBOOKS: readonly string[] = ['workbook', 'book'];
/** An .xlsx with a password. */
const ENCRYPTED = 'encryptedpackage';

/** The workbook in an OLE file. @throws Refusal FILE_CORRUPT, FILE_ENCRYPTED, FILE_NOT_WORKBOOK, FILE_TOO_LARGE */
export async function workbookStream(source: FileSource): Promise<Buffer> {
  try {
    return await readStream(source);
  } catch (error) {
    // What the container looks like does not matter to whoever must first take the password off.
    throw error instanceof Refusal && (await hasEncryptedEntry(source)) ? encrypted(source.name) : error;
  }
}

function readStream(source: FileSource): Promise<Buffer> {
  return withContainer(source, async ({ streams, read }) => {
    const byName = new Map(streams.map((stream) => [stream.name.toLowerCase(), stream]));
    if (byName.has(ENCRYPTED)) throw encrypted(source.name);
    const [stream] = WORKBOOKS.flatMap((name) => byName.get(name) ?? []);
    if (stream === undefined) throw notWorkbook(source.name, (say) => say.oleWithoutBook());
    return read(stream);
  });
}
