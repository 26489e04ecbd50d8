import { readFile, rm, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { butie, type Said } from '../cli/session.js';
import { entriesIn, looking, openOffice, type Office } from './posting.js';

const OTHER = { 姓名: '乙二', 证件号码: '310199198402290028', 户名: '乙二', 银行账号: '6200000000000000002' };

let office: Office;
beforeEach(async () => {
  office = await openOffice();
  await office.run('a', []);
});

/** Nothing is entered, and it is said why. */
async function expectRefused(said: Promise<Said>, why: string | RegExp): Promise<void> {
  const before = await entriesIn(office);
  const { code, error } = await said;
  expect(error).toMatch(why);
  expect(code).toBe(2);
  expect(await entriesIn(office)).toBe(before);
}

describe('an approved run', () => {
  it('is entered with who prepared and who approved it; its receipt is told and left with it', async () => {
    const said = await office.post('a');
    expect(said).toMatchObject({ code: 0, error: '' });
    const receipt = JSON.parse(await readFile(office.at('a/receipt.json'), 'utf8'));
    expect(said.out).toContain(`${receipt.entry}:${receipt.head}`);
    expect(receipt.entry).toBe(await entriesIn(office));
  });

  it('is not overwritten any more', async () => {
    await office.post('a');
    expect((await office.run('a', ['--force'])).error).toContain('已入账');
    await rm(office.at('a/receipt.json'));
    expect((await office.run('a', ['--force', ...looking(office)])).error).toContain('已入账');
  });
});

describe('a copy with masked accounts', () => {
  it('is not entered: nothing can be paid by it; the batch with its accounts is', async () => {
    await office.run('copy', ['--mask-accounts']);
    await expectRefused(office.post('copy'), '传阅件');
    expect(await office.post('a')).toMatchObject({ code: 0 });
  });
});

describe('one person alone', () => {
  it.each([
    ['王一', '王一'],
    ['王一', ' 王 一 '],
    ['ABC', 'ＡＢＣ'],
    ['abc', 'ABC'],
  ])('“%s” and “%s”', async (prepared, approved) => {
    await expectRefused(postBy(prepared, approved), /同一人/);
  });

  it.each([
    ['', '乙'],
    [' ', '乙'],
    ['甲', ''],
    ['甲', '　'],
  ])('a name left blank: “%s” and “%s”', async (prepared, approved) => {
    await expectRefused(postBy(prepared, approved), /--(prepared|approved)-by/);
  });

  function postBy(prepared: string, approved: string): Promise<Said> {
    const names = ['--prepared-by', prepared, '--approved-by', approved];
    return butie('post', office.at('a'), ...names, ...looking(office));
  }
});

describe('a run that is not as it was written', () => {
  it.each([
    ['a file changed', () => writeFile(office.at('a/exceptions.csv'), 'x'), /exceptions\.csv.*已不是原样/],
    ['a file missing', () => rm(office.at('a/used/rules/policy.yaml')), /policy\.yaml.*不在结果文件夹里/],
    ['a strange file', () => writeFile(office.at('a/notes.txt'), ''), /notes\.txt.*不是这一批写出的文件/],
    ['a strange hidden file', () => writeFile(office.at('a/used/.x'), ''), /不是这一批写出的文件/],
    ['no manifest', () => rm(office.at('a/manifest.json')), /manifest\.json/],
    ['another manifest', () => writeFile(office.at('a/manifest.json'), '{}'), /不是 butie run 写出的清单/],
    ['no folder', () => rm(office.at('a'), { recursive: true }), /manifest\.json/],
  ])('%s', async (_name, change, why) => {
    await change();
    await expectRefused(office.post('a'), why);
  });

  it('a manifest to which only a blank was added', async () => {
    const file = office.at('a/manifest.json');
    await writeFile(file, `${await readFile(file, 'utf8')} `);
    await expectRefused(office.post('a'), /manifest\.json.*已不是原样/);
  });
});

describe('a payment twice', () => {
  it('a run that is posted already', async () => {
    await office.post('a');
    await expectRefused(office.post('a'), /这一批已入账（台账第 1 条，.*经办 王经办，审批 李审批）/);
  });

  it('another computation of the same period and batch', async () => {
    await office.run('b', [], [OTHER]);
    await office.post('a');
    await expectRefused(office.post('b'), '2023-12-01 的另一次计算已入账');
  });

  it('a run of another batch that pays the same: each is named', async () => {
    await office.run('b', ['--batch', '02'], [{}, OTHER]);
    await office.post('a');
    await expectRefused(
      office.post('b'),
      /笔与台账现状冲突：2023-12-02-000001：此前已拨付：2023-12-01-000001（2023-12 批次 01）/,
    );
  });

  it('a run computed before another was posted: its clashes are named', async () => {
    await office.run('first', ['--batch', '09'], [OTHER]);
    await office.post('first');
    await office.run('b', ['--batch', '02', ...looking(office)]);
    await office.post('a');
    await expectRefused(office.post('b'), /此前已拨付：2023-12-01-000001/);
  });

  it('a run computed before another was posted that pays others is entered', async () => {
    await office.run('first', ['--batch', '09'], [{ ...OTHER, 项目编号: 'ZX77' }]);
    await office.post('first');
    await office.run('b', ['--batch', '02', '--only', '13a', ...looking(office)], [OTHER]);
    await office.post('a');
    expect(await office.post('b')).toMatchObject({ code: 0, error: '' });
  });
});

describe('the ledger', () => {
  it('another than the run looked at', async () => {
    await office.post('a');
    await office.run('b', ['--batch', '02', ...looking(office)], [OTHER]);
    const other = await openOffice();
    await other.run('a', []);
    await other.post('a');
    const before = await entriesIn(other);
    const names = ['--prepared-by', '甲', '--approved-by', '乙'];
    const { code, error } = await butie('post', office.at('b'), ...names, ...looking(other));
    expect(error).toContain('计算时的台账到第');
    expect(code).toBe(2);
    expect(await entriesIn(other)).toBe(before);
  });

  it('missing, though the run looked at one', async () => {
    await office.post('a');
    await office.run('b', ['--batch', '02', ...looking(office)], [OTHER]);
    await rm(office.file);
    const { code, error } = await office.post('b');
    expect(error).toContain('台账不存在');
    expect(code).toBe(2);
    await expect(readFile(office.file)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('not named', async () => {
    const said = await butie('post', office.at('a'), '--prepared-by', '甲', '--approved-by', '乙');
    expect(said).toMatchObject({ code: 2, error: expect.stringContaining('--ledger') });
  });
});

describe('payouts without an account', () => {
  beforeEach(() => office.run('b', ['--batch', '02'], [{ ...OTHER, 银行账号: '' }]));

  it('are refused unless they are allowed, and make no ledger', async () => {
    await expectRefused(office.post('b'), /没有收款账户：2023-12-02-000001（乙二）/);
    await expect(readFile(office.file)).rejects.toMatchObject({ code: 'ENOENT' });
    await office.post('a');
    await expectRefused(office.post('b'), /没有收款账户/);
    expect((await office.post('b', '--allow-missing-accounts')).code).toBe(0);
    const { out } = await butie('ledger', 'list', '--kind', '入账', ...looking(office));
    expect(out.match(/允许缺收款账户/g)).toHaveLength(1);
  });

  it('are posted once: nobody is sent to look for the account then', async () => {
    await office.post('b', '--allow-missing-accounts');
    await expectRefused(office.post('b'), /这一批已入账（台账第 1 条/);
  });
});
