import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/model/refusal.js';
import { TextFile } from '../../src/output/text-file.js';
import { freshFolder } from './sample-run.js';

describe('TextFile', () => {
  it('holds the UTF-8 of what was appended, and hashes it', async () => {
    const folder = await freshFolder();
    let number = 0;
    const long = fc.constantFrom('a'.repeat(40_000), '补'.repeat(70_000), '𠮷'.repeat(40_000));
    const texts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), long), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(texts, async (appended) => {
        const place = path.join(folder, `${(number += 1)}.txt`);
        const hash = createHash('sha256');
        const file = new TextFile(place, hash);
        for (const text of appended) file.append(text);
        file.close();
        const bytes = await readFile(place);
        expect(bytes.equals(Buffer.from(appended.join(''), 'utf8'))).toBe(true);
        expect(hash.digest('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
      { numRuns: 50 },
    );
  });

  it('mixes nothing when two files grow at once', async () => {
    const folder = await freshFolder();
    const [one, two] = ['one.txt', 'two.txt'].map((name) => new TextFile(path.join(folder, name)));
    for (let line = 0; line < 5_000; line++) {
      one?.append('甲'.repeat(20));
      two?.append('b'.repeat(30));
    }
    one?.close();
    two?.close();
    expect(await readFile(path.join(folder, 'one.txt'), 'utf8')).toBe('甲'.repeat(100_000));
    expect(await readFile(path.join(folder, 'two.txt'), 'utf8')).toBe('b'.repeat(150_000));
  });

  it('refuses a path at which a file stands', async () => {
    const place = path.join(await freshFolder(), 'payouts.csv');
    new TextFile(place).close();
    expect(() => new TextFile(place)).toThrow(Refusal);
  });
});
