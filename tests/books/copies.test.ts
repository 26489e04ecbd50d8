import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rename, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Database from 'libsql';
import { beforeAll, describe, expect, it } from 'vitest';
import { butie, place, trainee, type Said } from '../cli/session.js';
import { tamper } from '../ledger/sample-ledger.js';
import { books } from './books.js';

const own = books('copies');
const at = (name: string): string => place(path.join('copies', name));
const copy = at('copy.db');
let bytes: Buffer;

beforeAll(async () => {
  await mkdir(at(''));
  await own.post('2023-11-01', [trainee()]);
  await own.done('ledger', 'backup', copy);
  bytes = await readFile(copy);
});

const backUp = (to: string): Promise<Said> => butie('ledger', 'backup', to, ...own.asks);
const restoreTo = (to: string, ...more: readonly string[]): Promise<Said> =>
  butie('ledger', 'restore', copy, '--ledger', to, '--key-file', own.keyFile, ...more);

/** The number of a process that has ended. */
const ended = spawnSync(process.execPath, ['-e', '']).pid;

describe('a name of a copy', () => {
  it.each(['journal', 'wal', 'SHM'])(
    'that SQLite takes for part of the ledger is refused: -%s',
    async (ending) => {
      const told = { code: 2, error: expect.stringContaining(`-${ending} 结尾`) };
      expect(await backUp(`${own.file}-${ending}`)).toMatchObject(told);
      expect(await restoreTo(`${own.file}-${ending}`)).toMatchObject(told);
      expect((await butie('ledger', 'verify', ...own.asks)).code).toBe(0);
    },
  );

  it.each(['file:a', 'file:a?mode=memory', 'http:a'])('such as %s is a file’s', async (name) => {
    await mkdir(at(`names-${name}`));
    const file = path.relative(process.cwd(), at(path.join(`names-${name}`, name)));
    expect(await backUp(file)).toMatchObject({ code: 0 });
    expect(await restoreTo(`${file}-2`)).toMatchObject({ code: 0 });
    expect(await readdir(path.dirname(file))).toEqual([name, `${name}-2`]);
  });

  it('that is empty is refused', async () => {
    const told = { code: 2, error: expect.stringContaining('文件名为空') };
    expect(await backUp('')).toMatchObject(told);
    expect(await butie('ledger', 'restore', '', ...own.asks)).toMatchObject(told);
  });
});

describe('where a copy cannot be put', () => {
  it.each([
    ['a folder that is not there', 'no/x.db', '所在的文件夹不存在'],
    ['below a file', 'copy.db/x.db', /所在的文件夹不存在|ENOTDIR/],
  ])('%s: the file that was to be written is named', async (_name, name, problem) => {
    const error = expect.stringMatching(new RegExp(`^${at(name)}：.*`));
    for (const said of [await backUp(at(name)), await restoreTo(at(name))]) {
      expect(said).toMatchObject({ code: 2, error });
      expect(said.error).toMatch(problem);
      expect(said.error).not.toContain('.butie-tmp');
    }
  });

  it('beside the key: the copy is not left there', async () => {
    const beside = path.join(path.dirname(own.keyFile), 'copy.db');
    for (const said of [await backUp(beside), await restoreTo(beside)])
      expect(said).toMatchObject({ code: 2, error: expect.stringContaining('密钥文件与台账在同一文件夹') });
    expect(await readdir(path.dirname(beside))).toEqual([path.basename(own.keyFile)]);
  });
});

it('what killed copies left is removed, and nothing else', async () => {
  await mkdir(at('left'));
  const of = (name: string): string => at(path.join('left', name));
  const others = [
    `x.db.butie-tmp-${process.ppid}`,
    'x.db.butie-tmp-1x',
    `x.db.butie-tmp-${ended}-wal`,
    `y.db.butie-tmp-${ended}`,
    `ax.db.butie-tmp-${ended}`,
  ];
  const left = [`x.db.butie-tmp-${ended}`, `x.db.butie-tmp-${ended}-journal`];
  for (const name of [...others, ...left]) await writeFile(of(name), 'x');
  await backUp(of('x.db'));
  expect((await readdir(at('left'))).toSorted()).toEqual([...others, 'x.db'].toSorted());
  await rename(of('x.db'), of('z.db'));
  for (const name of left) await writeFile(of(name), 'x');
  await restoreTo(of('x.db'));
  expect((await readdir(at('left'))).toSorted()).toEqual([...others, 'x.db', 'z.db'].toSorted());
  expect((await stat(of('x.db'))).mode & 0o077).toBe(0);
});

describe('a restored copy', () => {
  it('takes the place of an empty file, if that is asked for', async () => {
    const empty = at('empty.db');
    await writeFile(empty, '');
    expect(await restoreTo(empty)).toMatchObject({ code: 2, error: expect.stringContaining('--force') });
    expect(await restoreTo(empty, '--force')).toMatchObject({ code: 0 });
    expect(await butie('ledger', 'verify', '--ledger', empty, '--key-file', own.keyFile)).toMatchObject({
      code: 0,
    });
  });

  it('takes the place of what a link leads to', async () => {
    await mkdir(at('far'));
    await writeFile(at('far/ledger.db'), bytes);
    await symlink('far/ledger.db', at('link.db'));
    const { ino } = await stat(at('far/ledger.db'));
    expect(await restoreTo(at('link.db'), '--force')).toMatchObject({ code: 0 });
    expect(await readdir(at('far'))).toEqual(['ledger.db']);
    expect((await stat(at('far/ledger.db'))).ino).not.toBe(ino);
    expect((await stat(at('link.db'))).ino).toBe((await stat(at('far/ledger.db'))).ino);
  });

  it.each([
    ['no ledger', '姓名,证件号码\n'.repeat(100), '不是 butie 的台账'],
    ['damaged', 'SQLite format 3\0', '不是 butie 的台账'],
  ])('does not take that of a file that is %s: it is said what to do', async (name, text, problem) => {
    await writeFile(at(name), text);
    const said = await restoreTo(at(name), '--force');
    expect(said).toMatchObject({ code: 2, error: expect.stringContaining(problem) });
    expect(said.error).toContain('请先把它改名保留');
    expect(await readFile(at(name), 'utf8')).toBe(text);
  });
});

describe('where the ledger that stands can no longer be compared, it is to be kept aside', () => {
  const kept = expect.stringMatching(/：现有的文件：.*\n请先把它改名保留/);

  it('since it lost what it says of itself', async () => {
    const file = at('about.db');
    await writeFile(file, bytes);
    tamper({ file, keyFile: own.keyFile }, 'DELETE FROM about');
    expect(await restoreTo(file, '--force')).toMatchObject({ code: 2, error: kept });
  });

  it('since its entries are zeros', async () => {
    const database = new Database(copy);
    const pages = database.prepare(`SELECT rootpage FROM sqlite_schema WHERE name = 'entries'`).pluck().all();
    database.close();
    const before = (Number(pages[0]) - 1) * 4096;
    await writeFile(
      at('zeros.db'),
      Buffer.concat([bytes.subarray(0, before), Buffer.alloc(bytes.length - before)]),
    );
    expect(await restoreTo(at('zeros.db'), '--force')).toMatchObject({ code: 2, error: kept });
  });
});

it.each([
  ['that is not there', 'gone.db', '备份文件不存在'],
  ['that is empty', 'nothing.db', '台账文件是空的'],
])('a backup %s is what is named', async (_name, name, problem) => {
  await writeFile(at('nothing.db'), '');
  const said = await butie(
    'ledger',
    'restore',
    at(name),
    '--ledger',
    at('new.db'),
    '--key-file',
    own.keyFile,
  );
  expect(said).toMatchObject({ code: 2, error: expect.stringMatching(`^${at(name)}：${problem}`) });
  expect(said.error).toMatch(/备份/);
});
