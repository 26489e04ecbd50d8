import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBufferPromise, fromRandomAccessReaderPromise, RandomAccessReader, type Entry } from 'yauzl';
import { PartSums } from '../../../src/output/workbook/begun-part.js';
import { packPiece } from '../../../src/output/workbook/deflate.js';
import { zipBytes, type ZipPart } from '../../../src/output/workbook/zip-bytes.js';
import { directoryRecord, endRecords, type ZipEntry } from '../../../src/output/workbook/zip-records.js';

const part = (name: string, ...pieces: readonly string[]): ZipPart => ({
  name,
  bytes: async function* () {
    for (const piece of pieces) yield Buffer.from(piece, 'utf8');
  },
});

describe('zipBytes', () => {
  it('reads back as the parts, in their order', async () => {
    const pieces = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constant('<c/>'.repeat(90_000))));
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 5 }), async (contents) => {
        const parts = contents.map((content, index) => part(`xl/表${index}.xml`, ...content));
        const zip = await fromBufferPromise(await buffer(zipBytes(parts)));
        const read: [string, string][] = [];
        for await (const entry of zip.eachEntry()) {
          const content = await buffer(await zip.openReadStreamPromise(entry));
          expect(entry.crc32).toBe(crc32(content));
          read.push([entry.fileName, content.toString('utf8')]);
        }
        const asRead = (content: readonly string[]): string =>
          Buffer.concat(content.map((piece) => Buffer.from(piece, 'utf8'))).toString('utf8');
        expect(read).toEqual(contents.map((content, index) => [`xl/表${index}.xml`, asRead(content)]));
      }),
      { numRuns: 30 },
    );
  });

  it('gives the same bytes however the content is cut into pieces', async () => {
    const text = Array.from(
      { length: 40_000 },
      (_, row) => `<c r="A${row}"><v>${(row * 7919) % 10_007}</v></c>`,
    );
    const whole = await buffer(zipBytes([part('a.xml', text.join(''))]));
    const cut = await buffer(zipBytes([part('a.xml', ...text)]));
    expect(cut.equals(whole)).toBe(true);
  });

  it('takes the beginning of a part as it was packed, and packs what comes after it', async () => {
    const text = `<sheetData>${'<row>补贴</row>'.repeat(30_000)}`;
    const sums = new PartSums();
    sums.add(Buffer.from(text));
    const packed = await packPiece(Buffer.from(text));
    const begun: ZipPart = {
      name: 'a.xml',
      begun: {
        sums,
        packed: async function* () {
          yield packed;
        },
      },
      bytes: async function* () {
        yield Buffer.from('</sheetData>');
      },
    };
    const bytes = await buffer(zipBytes([begun]));
    expect(bytes.includes(packed)).toBe(true);
    const zip = await fromBufferPromise(bytes);
    for await (const entry of zip.eachEntry()) {
      const content = await buffer(await zip.openReadStreamPromise(entry));
      expect(content.toString('utf8') === `${text}</sheetData>`).toBe(true);
      expect(entry.crc32).toBe(crc32(content));
    }
    expect(zip.entryCount).toBe(1);
  });

  it('ends with the error of a part that cannot be read', async () => {
    const broken: ZipPart = {
      name: 'b.xml',
      bytes: async function* () {
        yield Buffer.from('<row/>');
        throw new Error('disk gone');
      },
    };
    await expect(buffer(zipBytes([part('a.xml', 'a'), broken]))).rejects.toThrow('disk gone');
  });
});

describe('the records of a zip beyond 4 GB', () => {
  const small: ZipEntry = { name: 'a.xml', crc32: 1, size: 9, packedSize: 9, offset: 0 };
  const large: ZipEntry = { name: '大.xml', crc32: 0xffff_fffe, size: 6e9, packedSize: 4.5e9, offset: 55 };
  const after: ZipEntry = { name: 'c.xml', crc32: 3, size: 7, packedSize: 8, offset: 4.6e9 };

  it('state sizes and places', async () => {
    expect(await readDirectory([small, large, after], 4.7e9)).toEqual([small, large, after]);
  });

  it('state more entries than 65,535', async () => {
    const many = Array.from({ length: 65_536 }, (_, index) => ({ ...small, name: `${index}.xml` }));
    const read = await readDirectory(many, 7e6);
    expect([read.length, read.at(-1)?.name]).toEqual([65_536, '65535.xml']);
  });

  /** Reads the directory of a zip of which only the end is there. */
  async function readDirectory(entries: readonly ZipEntry[], offset: number): Promise<readonly ZipEntry[]> {
    const directory = Buffer.concat(entries.map(directoryRecord));
    const end = Buffer.concat([directory, endRecords(entries.length, { offset, size: directory.length })]);
    class OnlyTheEnd extends RandomAccessReader {
      override _readStreamForRange(start: number, stop: number): Readable {
        const missing = Buffer.alloc(Math.max(0, offset - start));
        return Readable.from([missing, end.subarray(Math.max(0, start - offset), stop - offset)]);
      }
    }
    const zip = await fromRandomAccessReaderPromise(new OnlyTheEnd(), offset + end.length);
    const read: ZipEntry[] = [];
    for await (const entry of zip.eachEntry()) read.push(asZipEntry(entry));
    return read;
  }

  function asZipEntry(entry: Entry): ZipEntry {
    const { fileName, uncompressedSize, compressedSize, relativeOffsetOfLocalHeader } = entry;
    return {
      name: fileName,
      crc32: entry.crc32,
      size: uncompressedSize,
      packedSize: compressedSize,
      offset: relativeOffsetOfLocalHeader,
    };
  }
});
