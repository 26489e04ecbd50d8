import { createReadStream } from 'node:fs';
import type { RosterFile } from '../../model/sheet.js';
import { encrypted, notWorkbook, unknownFormat } from './refusals.js';
import { unreadable, type FileSource } from './source.js';

/** Directory entries of an OLE file are 128 bytes each, start at multiples of 128 and begin with the UTF-16 name. */
const ENTRY_BYTES = 128;

const VERDICTS = [
  { stream: 'EncryptedPackage', refuse: encrypted },
  { stream: 'Workbook', refuse: (name: string) => unknownFormat(name, '旧版 Excel（.xls）工作簿') },
  { stream: 'Book', refuse: (name: string) => unknownFormat(name, '旧版 Excel（.xls）工作簿') },
] as const;

/** Says why an OLE file cannot be read. @throws Refusal FILE_ENCRYPTED, FILE_FORMAT_UNKNOWN (.xls) or FILE_NOT_WORKBOOK, always */
export async function refuseOle(source: FileSource): Promise<RosterFile> {
  const streams = await streamNames(source);
  const verdict = VERDICTS.find(({ stream }) => streams.has(stream));
  throw verdict === undefined ? notWorkbook(source.name, '这是 OLE 复合文档') : verdict.refuse(source.name);
}

async function streamNames(source: FileSource): Promise<ReadonlySet<string>> {
  const patterns = VERDICTS.map(({ stream }) => ({ stream, bytes: Buffer.from(`${stream}\0`, 'utf16le') }));
  const found = new Set<string>();
  // 64 KB chunks, the last excepted, hold whole entries only.
  const chunks: AsyncIterable<Buffer> = createReadStream(source.path, { highWaterMark: ENTRY_BYTES * 512 });
  try {
    for await (const chunk of chunks) {
      for (const { stream, bytes } of patterns) if (hasEntry(chunk, bytes)) found.add(stream);
    }
  } catch (error) {
    throw unreadable(source.name, error);
  }
  return found;
}

function hasEntry(chunk: Buffer, name: Buffer): boolean {
  for (let at = chunk.indexOf(name); at >= 0; at = chunk.indexOf(name, at + 1)) {
    if (at % ENTRY_BYTES === 0) return true;
  }
  return false;
}
