import { createHash, type Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { FILE_MODE } from '../owner-only.js';
import { unwritable } from '../unwritable.js';
import { unpacked } from './deflate.js';
import type { PartContent } from './growing-pieces.js';
import { notesParts } from './notes-parts.js';
import { sheetPartName, workbookParts, type SheetEntry } from './workbook-parts.js';
import { zipBytes, type SmallPart, type StreamedPart } from './zip-bytes.js';

/** A sheet ready to be written: its part is made while the zip is. */
export interface WorkbookSheet extends SheetEntry {
  xml(): Iterable<PartContent> | AsyncIterable<PartContent>;
}

export interface WorkbookHashes {
  /** SHA-256 of the file's bytes, in hex. */
  readonly sha256: string;
  /** SHA-256 of the lines "<part name> <SHA-256 of the unpacked part>\n" in the order of the zip: it does not depend
   *  on how a version of zlib packs. */
  readonly partsSha256: string;
}

/**
 * Writes a workbook, sheet by sheet, in memory that does not grow with its rows.
 * @throws Refusal OUTPUT_UNWRITABLE
 */
export async function writeWorkbook(path: string, sheets: readonly WorkbookSheet[]): Promise<WorkbookHashes> {
  const whole = createHash('sha256');
  const small = [
    ...workbookParts(sheets),
    ...sheets.flatMap(({ notes }, index) =>
      notes === undefined ? [] : notesParts(index, notes.notes, notes.widths),
    ),
  ];
  const parts = [
    ...small.map(smallPart),
    ...sheets.map((sheet, index) => hashedPart(sheetPartName(index), () => sheet.xml())),
  ];
  const hashed = async function* (): AsyncGenerator<Buffer> {
    for await (const bytes of zipBytes(parts)) {
      whole.update(bytes);
      yield bytes;
    }
  };
  try {
    await pipeline(hashed, createWriteStream(path, { flags: 'wx', mode: FILE_MODE }));
  } catch (error) {
    throw unwritable(path, error);
  }
  const ofParts = createHash('sha256');
  for (const { name, hash } of parts) ofParts.update(`${name} ${hash.digest('hex')}\n`);
  return { sha256: whole.digest('hex'), partsSha256: ofParts.digest('hex') };
}

function smallPart([name, xml]: readonly [string, string]): SmallPart & { readonly hash: Hash } {
  const whole = Buffer.from(xml, 'utf8');
  return { name, whole, hash: createHash('sha256').update(whole) };
}

type SheetContent = () => ReturnType<WorkbookSheet['xml']>;

/** A part whose unpacked bytes are hashed as they pass. */
function hashedPart(name: string, xml: SheetContent): StreamedPart & { readonly hash: Hash } {
  const hash = createHash('sha256');
  return {
    name,
    hash,
    async *bytes() {
      for await (const chunk of xml()) {
        const content = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
        hash.update(unpacked(content));
        yield content;
      }
    },
  };
}
