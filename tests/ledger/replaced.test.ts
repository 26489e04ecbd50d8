import { readFile, rename } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../src/ledger/sqlite/connection.js';
import { openLedger, type LedgerPlace } from '../../src/ledger/sqlite/open-ledger.js';
import { replaceNothing } from '../../src/ledger/sqlite/replace-file.js';
import { draft, enter, faultsOf, filledPlace, freshPlace, withLedger } from './sample-ledger.js';

let place: LedgerPlace;
let copy = '';
let copied: Buffer;
beforeEach(async () => {
  place = await filledPlace();
  copy = `${place.file}-copy`;
  await withLedger(place, (ledger) => ledger.copyTo(copy));
  copied = await readFile(copy);
});

const BUSY = { code: 'LEDGER_BUSY', place: expect.stringContaining('ledger.db') };
const next = draft({ payout: 'next' });

describe('a posting whose ledger another file takes the place of', () => {
  it('before it begins: it is refused, and neither file has it', async () => {
    const ledger = await openLedger(place);
    await rename(copy, place.file);
    await expect(ledger.write((book) => book.append(next))).rejects.toMatchObject(BUSY);
    await ledger.close();
    expect(await readFile(place.file)).toEqual(copied);
  });

  it('while it adds: the same', async () => {
    const ledger = await openLedger(place);
    const posting = ledger.write(async (book) => {
      await rename(copy, place.file);
      return book.append(next);
    });
    await expect(posting).rejects.toMatchObject(BUSY);
    await ledger.close();
    expect(await readFile(place.file)).toEqual(copied);
    expect(await faultsOf(place)).toEqual([]);
  });

  it('once it has added, before it commits: the same', async () => {
    const ledger = await openLedger(place);
    const posting = ledger.write(async (book) => {
      await book.append(next);
      await rename(copy, place.file);
    });
    await expect(posting).rejects.toMatchObject(BUSY);
    await ledger.close();
    expect(await readFile(place.file)).toEqual(copied);
    expect(await faultsOf(place)).toEqual([]);
  });
});

describe('a copy that takes the place of a ledger', () => {
  it('keeps others from adding from before it is allowed', async () => {
    const ledger = await openLedger(place);
    await ledger.replaceBy(copy, async () => {
      const other = connect(place.file, 50);
      expect(() => other.run('BEGIN IMMEDIATE')).toThrow('台账正被另一个程序使用');
      other.close();
    });
    expect(await readFile(place.file)).toEqual(copied);
    await enter(place, [next]);
    expect(await faultsOf(place)).toEqual([]);
  });

  it('leaves it where it may not, and others can add again', async () => {
    const ledger = await openLedger(place);
    const refused = ledger.replaceBy(copy, async () => {
      throw new Error('no');
    });
    await expect(refused).rejects.toThrow('no');
    await enter(place, [next]);
    expect(await withLedger(place, (each) => each.head())).toMatchObject({ entry: 5 });
    expect(await readFile(copy)).toEqual(copied);
  });

  it('does not take that of one that was made just now', async () => {
    const other = await freshPlace();
    await enter(other, [draft()]);
    await expect(replaceNothing(other.file, copy)).rejects.toMatchObject({ code: 'OUTPUT_EXISTS' });
    expect(await withLedger(other, (ledger) => ledger.head())).toMatchObject({ entry: 1 });
  });
});
