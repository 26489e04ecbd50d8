import { createHash, type Hash } from 'node:crypto';
import { GrowingFile } from '../growing-file.js';
import { unwritable } from '../unwritable.js';
import type { BegunPart } from './begun-part.js';
import { gathered } from './gathered.js';
import { notesParts } from './notes-parts.js';
import type { SheetEntry } from './sheet-entry.js';
import { sheetPartName, workbookParts } from './workbook-parts.js';
import { smallPart } from './small-part.js';
import { zipBytes, type StreamedPart } from './zip-bytes.js';

/** A sheet ready to be written. */
export interface WorkbookSheet extends SheetEntry {
  /** The beginning of its part, where that is packed already. */
  readonly begun?: BegunPart | undefined;
  /** What comes then: made while the zip is. */
  xml(): Iterable<string | Buffer> | AsyncIterable<string | Buffer>;
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
  const small = [
    ...workbookParts(sheets),
    ...sheets.flatMap(({ notes }, index) =>
      notes === undefined ? [] : notesParts(index, notes.notes, notes.widths),
    ),
  ].map(([name, xml]) => smallPart(name, xml));
  const streamed = sheets.map((sheet, index) => hashedPart(sheetPartName(index), sheet));
  const whole = createHash('sha256');
  const file = new GrowingFile(path, whole);
  try {
    for await (const bytes of gathered(zipBytes([...small, ...streamed]))) file.write(bytes);
  } catch (error) {
    throw unwritable(path, error);
  } finally {
    file.close();
  }
  const parts = createHash('sha256');
  for (const { name, sha256 } of small) parts.update(`${name} ${sha256}\n`);
  for (const { name, hash } of streamed) parts.update(`${name} ${hash.digest('hex')}\n`);
  return { sha256: whole.digest('hex'), partsSha256: parts.digest('hex') };
}

/** A part whose unpacked bytes are hashed as they pass. */
function hashedPart(name: string, { begun, xml }: WorkbookSheet): StreamedPart & { readonly hash: Hash } {
  const hash = begun?.sums.sha256 ?? createHash('sha256');
  return {
    name,
    hash,
    begun,
    async *bytes() {
      for await (const chunk of xml()) {
        const content = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
        hash.update(content);
        yield content;
      }
    },
  };
}
