import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { crc32, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/model/refusal.js';
import { FolderFiles } from '../../../src/output/folder-files.js';
import { PartSums } from '../../../src/output/workbook/begun-part.js';
import { LAST_PIECE } from '../../../src/output/workbook/deflate.js';
import { GrowingPieces } from '../../../src/output/workbook/growing-pieces.js';
import { PieceSpool } from '../../../src/output/workbook/piece-spool.js';
import { freshFolder } from '../sample-run.js';

/** About 13 MB: more pieces than may wait at once. */
const ROWS = Array.from({ length: 60_000 }, (_, row) => `<row r="${row}">${`${row}补贴`.repeat(20)}</row>`);

describe('GrowingPieces', () => {
  it('hold what was appended, and say of what is packed what it comes to', async () => {
    const pieces = new GrowingPieces(await newSpool(), new PartSums());
    for (const row of ROWS) pieces.append(row);
    const begun = pieces.begun();
    const bytes = Buffer.from(ROWS.join(''));
    const first = bytes.subarray(0, begun?.sums.size);
    expect((await buffer(pieces.content())).equals(bytes)).toBe(true);
    expect(pieces.rest().equals(bytes.subarray(first.length))).toBe(true);
    expect(begun?.sums.sha256.digest('hex')).toBe(createHash('sha256').update(first).digest('hex'));
    expect(begun?.sums.crc32).toBe(crc32(first));
    const packed = Buffer.concat([await packedOf(pieces), LAST_PIECE]);
    expect(inflateRawSync(packed).equals(first)).toBe(true);
  });

  it('end no piece within what is appended at once', async () => {
    const pieces = new GrowingPieces(await newSpool());
    for (const row of ROWS) pieces.append(row);
    const all: Buffer[] = [];
    for await (const content of pieces.content()) all.push(content);
    expect(all.length).toBeGreaterThan(16);
    for (const content of all) expect(content.subarray(-6).toString()).toBe('</row>');
  });

  it('are packed to the same bytes by this thread and by others', async () => {
    const [atOnce, inTurns] = await Promise.all([newPart(), newPart()]);
    for (const row of ROWS) atOnce.append(row);
    for (const [index, row] of ROWS.entries()) {
      inTurns.append(row);
      if (index % 1000 === 0) await setImmediate();
    }
    expect((await packedOf(inTurns)).equals(await packedOf(atOnce))).toBe(true);
  });

  it('grow side by side in one spool', async () => {
    const spool = await newSpool();
    const [one, two] = [new GrowingPieces(spool), new GrowingPieces(spool)];
    for (const row of ROWS) {
      one.append(row);
      two.append(row.toUpperCase());
    }
    const [first, second] = [await textOf(one), await textOf(two)];
    expect(first === ROWS.join('') && second === ROWS.join('').toUpperCase()).toBe(true);
  });

  it('of few rows are not spooled at all', async () => {
    const pieces = new GrowingPieces(new PieceSpool(new FolderFiles('nowhere')));
    pieces.append('<row r="5"/>');
    expect(await textOf(pieces)).toBe('<row r="5"/>');
    expect(pieces.begun()).toBeUndefined();
  });
});

describe('PieceSpool', () => {
  it('refuses where the disk does, then and ever after', async () => {
    const spool = new PieceSpool(new FolderFiles(path.join(await freshFolder(), 'gone')));
    spool.add(Buffer.from('a'));
    await expect(spool.settled()).rejects.toThrow(Refusal);
    expect(() => spool.add(Buffer.from('b'))).toThrow(Refusal);
  });

  it('is given up with the files of its folder, whatever is still being packed', async () => {
    const folder = path.join(await freshFolder(), 'parts');
    await mkdir(folder);
    const files = new FolderFiles(folder);
    const spool = new PieceSpool(files);
    spool.add(Buffer.alloc(300_000, 'x'));
    await files.remove();
    await expect(spool.settled()).rejects.toThrow('gone');
  });
});

async function newSpool(): Promise<PieceSpool> {
  return new PieceSpool(new FolderFiles(await freshFolder()));
}

async function newPart(): Promise<GrowingPieces> {
  return new GrowingPieces(await newSpool(), new PartSums());
}

async function textOf(pieces: GrowingPieces): Promise<string> {
  return (await buffer(pieces.content())).toString('utf8');
}

async function packedOf(pieces: GrowingPieces): Promise<Buffer> {
  const begun = pieces.begun();
  if (begun === undefined) throw new Error('nothing of it is packed');
  return buffer(begun.packed());
}
