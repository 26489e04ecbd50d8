import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Database from 'libsql';
import { beforeEach, describe, expect, it } from 'vitest';
import { openHistory } from '../../src/run/open-history.js';
import { openOrMakeLedger } from '../../src/ledger/sqlite/make-ledger.js';
import { openLedger, type LedgerPlace } from '../../src/ledger/sqlite/open-ledger.js';
import { APPLICATION_ID } from '../../src/ledger/sqlite/schema.js';
import {
  DISTRICT,
  draft,
  enter,
  faultsOf,
  filledPlace,
  freshPlace,
  PERSON,
  tamper,
  UNIT,
  withLedger,
} from './sample-ledger.js';

let place: LedgerPlace;
beforeEach(async () => {
  place = await freshPlace();
});

/** A file that is no ledger is refused by whoever opens it, and left as it is. */
async function expectRefused(problem: string | RegExp): Promise<void> {
  const before = await readFile(place.file).catch(() => undefined);
  const expected = { code: 'LEDGER_INVALID', place: place.file, problem: expect.stringMatching(problem) };
  await expect(openLedger(place)).rejects.toMatchObject(expected);
  await expect(openOrMakeLedger(place, DISTRICT)).rejects.toMatchObject(expected);
  expect(await readFile(place.file).catch(() => undefined)).toEqual(before);
  expect(existsSync(place.keyFile)).toBe(false);
}

describe('what is no ledger', () => {
  it.each([
    ['a short text', 'x'],
    ['a long text', '姓名,证件号码\n'.repeat(1000)],
    ['NUL bytes', '\0'.repeat(4096)],
    ['one NUL byte', '\0'],
    ['the head of a SQLite file and no more', 'SQLite format 3\0'],
  ])('%s', async (_name, text) => {
    await writeFile(place.file, text);
    await expectRefused(/不是 butie 的台账|台账文件已损坏/);
  });

  it('another program’s SQLite file', async () => {
    const database = new Database(place.file);
    database.exec('CREATE TABLE pupils (name TEXT)');
    database.close();
    await expectRefused('别的程序的数据库');
  });

  it('a folder', async () => {
    await mkdir(place.file);
    await expectRefused('不是文件');
  });

  it('a ledger of a later version', async () => {
    place = await filledPlace();
    tamper(place, 'PRAGMA user_version = 99');
    const expected = { code: 'LEDGER_INVALID', problem: expect.stringContaining('格式 99，本程序只认到 ') };
    await expect(openLedger(place)).rejects.toMatchObject(expected);
    await expect(openOrMakeLedger(place, DISTRICT)).rejects.toMatchObject(expected);
  });

  it.each([
    ['its version', 'PRAGMA user_version = 0'],
    ['what marks it as ours', 'PRAGMA application_id = 0'],
    ['both', 'PRAGMA application_id = 0; PRAGMA user_version = 0'],
  ])('a ledger whose head has lost %s: it is none that nothing was entered in', async (_name, statement) => {
    place = await filledPlace();
    tamper(place, statement);
    const expected = { code: 'LEDGER_INVALID', place: place.file, problem: '台账的文件头已不是原样' };
    await expect(openLedger(place)).rejects.toMatchObject(expected);
    await expect(openOrMakeLedger(place, DISTRICT)).rejects.toMatchObject(expected);
    await expect(openHistory({ ...place, at: undefined }, DISTRICT)).rejects.toMatchObject(expected);
  });

  it('a file of a ledger’s head without its tables', async () => {
    place = await filledPlace();
    await rm(place.file);
    tamper(place, `PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = 1`);
    const expected = { code: 'LEDGER_INVALID', problem: '台账缺少应有的表' };
    await expect(openLedger(place)).rejects.toMatchObject(expected);
    await expect(openHistory({ ...place, at: undefined }, DISTRICT)).rejects.toMatchObject(expected);
  });

  it('a ledger without one of its tables', async () => {
    place = await filledPlace();
    tamper(place, 'DROP TABLE keys');
    await expect(openLedger(place)).rejects.toMatchObject({ problem: '台账缺少应有的表' });
  });

  it.each([100, 5_000, 20_000])('a ledger cut off after %i bytes', async (bytes) => {
    place = await filledPlace();
    const whole = await readFile(place.file);
    await writeFile(place.file, whole.subarray(0, bytes));
    const found = await faultsOf(place).catch((error: unknown) => error);
    if (Array.isArray(found)) expect(found.length).toBeGreaterThan(0);
    else expect(found).toMatchObject({ code: 'LEDGER_INVALID' });
  });
});

describe('where there is no ledger yet', () => {
  it.each([
    ['nothing', async () => undefined, 'LEDGER_NOT_FOUND'],
    ['an empty file', () => writeFile(place.file, ''), 'LEDGER_INVALID'],
  ])(
    '%s: none is opened, one is made when something is entered, for its owner only',
    async (_name, prepare, code) => {
      await prepare();
      await expect(openLedger(place)).rejects.toMatchObject({ code });
      await enter(place, [draft()]);
      expect((await stat(place.file)).mode & 0o077).toBe(_name === 'nothing' ? 0 : 0o044);
      expect(await readdir(path.dirname(place.file))).toEqual(['ledger.db']);
      expect(await faultsOf(place)).toEqual([]);
    },
  );

  it('a folder that is not there is a mistyped path; no key is made', async () => {
    const file = path.join(path.dirname(place.file), 'no', 'ledger.db');
    await expect(openOrMakeLedger({ ...place, file }, DISTRICT)).rejects.toMatchObject({
      code: 'LEDGER_NOT_FOUND',
      problem: '台账所在的文件夹不存在',
    });
    expect(existsSync(place.keyFile)).toBe(false);
  });

  it('none is made by a name that is another ledger’s journal’s', async () => {
    const file = `${place.file}-journal`;
    await expect(openOrMakeLedger({ ...place, file }, DISTRICT)).rejects.toMatchObject({ code: 'USAGE' });
    expect(existsSync(file)).toBe(false);
  });

  it.each(['file:ledger?mode=memory', ':memory:', 'http:ledger'])(
    'a name such as %s is a file’s',
    async (name) => {
      const file = path.join(path.dirname(place.file), name);
      await enter({ ...place, file }, [draft()]);
      expect(await readdir(path.dirname(place.file))).toEqual([name]);
    },
  );
});

describe('a run', () => {
  const asked = () => openHistory({ ...place, at: undefined }, DISTRICT);

  it('of the first month goes on where there is nothing yet', async () => {
    expect(await asked()).toMatchObject({ state: 'no-ledger-yet' });
  });

  it.each([
    ['an empty file', () => writeFile(place.file, ''), 'LEDGER_INVALID', '台账文件是空的'],
    [
      'a link that leads nowhere',
      () => symlink('gone.db', place.file),
      'LEDGER_NOT_FOUND',
      '是一个链接，所指的文件不存在',
    ],
  ])('does not where there is %s', async (_name, prepare, code, problem) => {
    await prepare();
    await expect(asked()).rejects.toMatchObject({ code, place: place.file, problem });
  });
});

it('a ledger is of one district', async () => {
  await enter(place, [draft()]);
  await expect(openHistory({ ...place, at: undefined }, '闵行区')).rejects.toMatchObject({
    code: 'LEDGER_OTHER',
    problem: '台账记的是松江区的拨付，这些规则是闵行区的',
  });
});

it('a head that the ledger never had is another ledger’s', async () => {
  await enter(place, [draft()]);
  const at = { entry: 1, head: 'a'.repeat(64) };
  await expect(openHistory({ ...place, at }, DISTRICT)).rejects.toMatchObject({ code: 'LEDGER_OTHER' });
});

describe('a ledger that cannot be written to', () => {
  it('is read all the same', async () => {
    place = await filledPlace();
    await chmod(place.file, 0o400);
    expect(await faultsOf(place)).toEqual([]);
  });
});

it('of what is appended nothing stays where the work fails', async () => {
  await enter(place, [draft()]);
  const failing = withLedger(place, (ledger) =>
    ledger.write(async (book) => {
      await book.append(draft({ payout: 'second' }));
      throw new Error('no more');
    }),
  );
  await expect(failing).rejects.toThrow('no more');
  expect(await withLedger(place, (ledger) => ledger.head())).toMatchObject({ entry: 1 });
  expect(await faultsOf(place)).toEqual([]);
});

it('nobody finds a number of a person or unit in the file, nor a key of one', async () => {
  await enter(place, [draft(), draft({ kind: 'opening', payout: 'x' })]);
  const bytes = await readFile(place.file);
  for (const text of [PERSON, PERSON.slice(0, 17), UNIT, `13a:${PERSON}`])
    for (const encoding of ['utf8', 'utf16le', 'hex'] as const)
      expect(
        bytes.includes(
          Buffer.from(text).toString(encoding === 'hex' ? 'hex' : 'utf8'),
          0,
          encoding === 'hex' ? 'utf8' : encoding,
        ),
      ).toBe(false);
  expect(bytes.includes('示例公司')).toBe(true);
  const key = (await readFile(place.keyFile, 'utf8')).trim().split(' ')[1] ?? '';
  expect(bytes.includes(key)).toBe(false);
  expect(bytes.includes(Buffer.from(key, 'hex'))).toBe(false);
  await rm(place.keyFile);
});
