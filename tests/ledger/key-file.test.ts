import { chmod, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { keyForNew, readKey } from '../../src/ledger/key-file.js';
import { openOrMakeLedger } from '../../src/ledger/sqlite/make-ledger.js';
import { openLedger, type LedgerPlace } from '../../src/ledger/sqlite/open-ledger.js';
import { DISTRICT, filledPlace, freshPlace } from './sample-ledger.js';

let place: LedgerPlace;
beforeEach(async () => {
  place = await freshPlace();
});

describe('the key of a new ledger', () => {
  it('is made where there is none, for its owner only, and nothing else is left', async () => {
    const key = await keyForNew(place.keyFile);
    expect(key.length).toBe(32);
    expect(await readKey(place.keyFile)).toEqual(key);
    expect((await stat(place.keyFile)).mode & 0o777).toBe(0o600);
    expect((await stat(path.dirname(place.keyFile))).mode & 0o777).toBe(0o700);
    expect(await readdir(path.dirname(place.keyFile))).toEqual(['ledger.key']);
  });

  it('is the one that is there already', async () => {
    const key = await keyForNew(place.keyFile);
    expect(await keyForNew(place.keyFile)).toEqual(key);
  });

  it.each(['', 'butie-ledger-key ', 'butie-ledger-key 0123', 'password'])(
    'is not made over a file with “%s” in it',
    async (text) => {
      await mkdir(path.dirname(place.keyFile));
      await writeFile(place.keyFile, text);
      await expect(openOrMakeLedger(place, DISTRICT)).rejects.toMatchObject({ code: 'LEDGER_KEY' });
      expect(await readFile(place.keyFile, 'utf8')).toBe(text);
      expect(await readdir(path.dirname(place.file))).toEqual([]);
    },
  );

  it('is never put beside its ledger, by whatever way its folder is named', async () => {
    const books = path.dirname(place.file);
    await symlink(books, path.join(books, '..', 'link'));
    for (const keyFile of [path.join(books, 'k'), path.join(books, '..', 'link', 'k')])
      await expect(openOrMakeLedger({ ...place, keyFile }, DISTRICT)).rejects.toMatchObject({
        code: 'LEDGER_KEY',
        problem: '密钥文件与台账在同一文件夹',
      });
    expect(await readdir(books)).toEqual([]);
  });
});

describe('a ledger is not opened', () => {
  beforeEach(async () => {
    place = await filledPlace();
  });

  it.each([
    ['without its key', () => rm(place.keyFile), '台账的密钥文件不存在'],
    ['with a file that is no key', () => writeFile(place.keyFile, 'x'), '不是台账的密钥文件'],
    [
      'with the key of another ledger',
      async () => {
        await rm(place.keyFile);
        await keyForNew(place.keyFile);
      },
      '密钥与台账对不上（密钥的指纹 ',
    ],
  ])('%s', async (_name, change, problem) => {
    await change();
    await expect(openLedger(place)).rejects.toMatchObject({
      code: 'LEDGER_KEY',
      place: place.keyFile,
      problem: expect.stringContaining(problem),
    });
  });

  it('with its key beside it, also where it is reached by a link', async () => {
    const beside = path.join(path.dirname(place.file), 'ledger.key');
    await writeFile(beside, await readFile(place.keyFile));
    await chmod(beside, 0o600);
    const link = path.join(path.dirname(place.keyFile), 'link.db');
    await symlink(place.file, link);
    for (const file of [place.file, link])
      await expect(openLedger({ file, keyFile: beside })).rejects.toMatchObject({
        code: 'LEDGER_KEY',
        problem: '密钥文件与台账在同一文件夹',
      });
  });
});
