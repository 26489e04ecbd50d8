import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/model/refusal.js';
import { FolderFiles } from '../../../src/output/folder-files.js';
import { unpacked, type PackedPiece } from '../../../src/output/workbook/deflate.js';
import { GrowingPieces } from '../../../src/output/workbook/growing-pieces.js';
import { PieceSpool } from '../../../src/output/workbook/piece-spool.js';
import { freshFolder } from '../sample-run.js';

/** About 13 MB: more pieces than may wait at once. */
const ROWS = Array.from({ length: 60_000 }, (_, row) => `<row r="${row}">${`${row}补贴`.repeat(20)}</row>`);

describe('GrowingPieces', () => {
  it('hold what was appended, as it was and packed', async () => {
    const pieces = new GrowingPieces(await newSpool());
    for (const row of ROWS) pieces.append(row);
    const content = await contentOf(pieces);
    expect(Buffer.concat(content.map(unpacked)).toString('utf8') === ROWS.join('')).toBe(true);
    expect(content.filter(isPacked).length).toBeGreaterThan(16);
    expect(content.filter((each) => !isPacked(each))).toHaveLength(1);
  });

  it('end no piece within what is appended at once', async () => {
    const pieces = new GrowingPieces(await newSpool());
    for (const row of ROWS) pieces.append(row);
    for await (const content of pieces.content())
      expect(unpacked(content).subarray(-6).toString()).toBe('</row>');
  });

  it('are packed to the same bytes by this thread and by others', async () => {
    const [atOnce, inTurns] = [new GrowingPieces(await newSpool()), new GrowingPieces(await newSpool())];
    for (const row of ROWS) atOnce.append(row);
    for (const [index, row] of ROWS.entries()) {
      inTurns.append(row);
      if (index % 1000 === 0) await setImmediate();
    }
    expect(await packedOf(inTurns)).toEqual(await packedOf(atOnce));
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

async function contentOf(pieces: GrowingPieces): Promise<readonly (Buffer | PackedPiece)[]> {
  const all: (Buffer | PackedPiece)[] = [];
  for await (const content of pieces.content()) all.push(content);
  return all;
}

async function textOf(pieces: GrowingPieces): Promise<string> {
  return Buffer.concat((await contentOf(pieces)).map(unpacked)).toString('utf8');
}

async function packedOf(pieces: GrowingPieces): Promise<readonly string[]> {
  const content = await contentOf(pieces);
  return content.filter(isPacked).map(({ packed }) => packed.toString('base64'));
}

function isPacked(content: Buffer | PackedPiece): content is PackedPiece {
  return 'packed' in content;
}
