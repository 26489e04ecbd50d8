import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Database from 'libsql';
import { beforeEach, describe, expect, it } from 'vitest';
import { butie, type Said } from '../../cli/session.js';
import { change, runAgain, smallRun, type SmallRun } from '../small-run.js';

let made: SmallRun;
let count = 0;
beforeEach(async () => {
  made = await smallRun(`posting${(count += 1)}`);
  await mkdir(within('books'));
  await mkdir(within('keys'));
  await post(made.run);
});

const within = (name: string): string => path.join(made.folder, name);
const ledger = (name = 'a'): readonly string[] => [
  '--ledger',
  within(`books/${name}.db`),
  '--key-file',
  within(`keys/${name}.key`),
];

async function post(run: string, name = 'a'): Promise<void> {
  const said = await butie('post', run, ...ledger(name), '--prepared-by', '甲', '--approved-by', '乙');
  if (said.code !== 0) throw new Error(said.error);
}

const audit = (run: string, ...more: readonly string[]): Promise<Said> =>
  butie('audit', run, '--inputs', made.folder, '--no-color', ...more);

/** Puts another run, that agrees with itself, in the place of the posted one. */
async function replaceBy(other: string): Promise<void> {
  const receipt = await readFile(path.join(made.run, 'receipt.json'));
  await rm(made.run, { recursive: true });
  await cp(other, made.run, { recursive: true });
  await writeFile(path.join(made.run, 'receipt.json'), receipt);
}

describe('a run that was posted', () => {
  it('is what the ledger has', async () => {
    const { code, out } = await audit(made.run, ...ledger());
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^复算一致.*；已入账且与台账一致：台账第 1 条，.*\n$/),
    ]);
  });

  it('says that the ledger was not asked', async () => {
    const { code, out } = await audit(made.run);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^复算一致.*；.*没有给 --ledger，未与台账核对 .*\n$/),
    ]);
  });

  it('and was replaced by one of other rules is found, payment by payment', async () => {
    await change(within('rules/provisions/01.yaml'), 'yuan: 80', 'yuan: 90');
    await replaceBy(await runAgain(made.folder, 'forged'));
    const { code, out } = await audit(made.run, ...ledger());
    expect(code).toBe(1);
    expect(out).toMatch(/^复算一致，但与台账或回执不符 /);
    expect(out).toMatch(/已入账但与台账不一致（台账第 1 条，/);
    expect(out).toMatch(/整批 +清单 +结果中 +[0-9a-f]{12} +台账 +[0-9a-f]{12}\n/);
    expect(out).toMatch(/整批 +合计 +结果中 +1355\.00 +台账 +1335\.00\n/);
    expect(out).toMatch(/2024-12-01-000001 +金额 +结果中 +90\.00 +台账 +80\.00\n/);
    expect(out).toMatch(/2024-12-01-000002 +金额 +结果中 +90\.00 +台账 +80\.00\n/);
    expect(out).not.toContain('000003');
    expect(out).toContain('回执是另一次计算的');
    const json = JSON.parse((await audit(made.run, ...ledger(), '--json')).out);
    expect(json).toMatchObject({ same: false, causes: [], posting: { is: 'posted', entry: 1 } });
  });

  it('and was replaced by one that pays others, and fewer, is found', async () => {
    await change(made.roster, '癸五,310199198811120054', '癸六,310199199909090062');
    await replaceBy(await runAgain(made.folder, 'forged'));
    const { code, out } = await audit(made.run, ...ledger());
    expect(code).toBe(1);
    expect(out).toMatch(/000004 +收款人 +结果中 +癸二 +台账 +癸五\n/);
    expect(out).toMatch(/000004 +收款人证件号码 +结果中 +310\*{11}0025 +台账 +310\*{11}0054\n/);
    expect(out).toMatch(/000007 +金额 +结果中 +（无） +台账 +350\.00\n/);
    expect(out).not.toMatch(/\d{15}/);
  });

  it('and was replaced is found by its receipt alone', async () => {
    await replaceBy(await runAgain(made.folder, 'forged', '--only', '1'));
    const { code, out } = await audit(made.run);
    expect(code).toBe(1);
    expect(out).toContain('回执是另一次计算的');
  });

  it('is found where the ledger was made to fit', async () => {
    const database = new Database(within('books/a.db'));
    database.exec('DROP TRIGGER entries_stay; UPDATE entries SET amount = amount + 1 WHERE entry = 2');
    database.close();
    const { code, out } = await audit(made.run, ...ledger());
    expect(code).toBe(1);
    expect(out).toMatch(/台账 +2 .*内容、键或前一条的指纹与所记的不符/);
    expect(out).toMatch(/000001 +金额 +结果中 +80\.00 +台账 +80\.01/);
  });
});

describe('a run that was not posted', () => {
  it('in this ledger is said to be so, and is no fault', async () => {
    const other = await runAgain(made.folder, 'other', '--batch', '02');
    const { code, out } = await audit(other, ...ledger());
    expect([code, out]).toEqual([0, expect.stringMatching(/^复算一致.*；未入账：/)]);
  });

  it('in this ledger but in another, as its receipt says, is a fault', async () => {
    const other = await runAgain(made.folder, 'other', '--batch', '02');
    await post(other, 'b');
    const { code, out } = await audit(other, ...ledger());
    expect([code, out]).toEqual([1, expect.stringContaining('回执是另一本台账的')]);
  });

  it('any more: the ledger was put back to what it was before', async () => {
    await cp(within('books/a.db'), within('books/before.db'));
    const other = await runAgain(made.folder, 'other', '--period', '2025-02', ...ledger());
    await post(other);
    await cp(within('books/before.db'), within('books/a.db'));
    const { code, out } = await audit(other, ...ledger());
    expect(code).toBe(1);
    expect(out).toMatch(/未入账[^]*回执所记的那一条不在台账上/);
  });
});

it('a ledger that is not there is refused', async () => {
  expect(await audit(made.run, ...ledger('none'))).toMatchObject({
    code: 2,
    error: expect.stringContaining('台账不存在'),
  });
});
