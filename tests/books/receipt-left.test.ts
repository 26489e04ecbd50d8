import { readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { butie, type Said } from '../cli/session.js';
import { entriesIn, looking, openOffice, type Office } from './posting.js';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
  await office.run('a', []);
});

const postTo = (file: string, keyFile: string, ...more: readonly string[]): Promise<Said> =>
  butie(
    'post',
    office.at('a'),
    '--prepared-by',
    '甲',
    '--approved-by',
    '乙',
    ...looking({ file, keyFile }),
    ...more,
  );

describe('a run that has a receipt of another ledger', () => {
  it('is not entered into a new one', async () => {
    await office.post('a');
    const said = await postTo(office.at('books/other.db'), office.keyFile);
    expect(said).toMatchObject({
      code: 2,
      error: expect.stringMatching(/已在另一本台账入账（receipt\.json：2023-12-01，到第 3 条）/),
    });
    await expect(readFile(office.at('books/other.db'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('is not entered into one that exists', async () => {
    await office.post('a');
    const other = await openOffice();
    await other.run('b', ['--batch', '07']);
    await other.post('b');
    const before = await entriesIn(other);
    const said = await postTo(other.file, other.keyFile);
    expect(said).toMatchObject({ code: 2, error: expect.stringContaining('已在另一本台账入账') });
    expect(said.error).toContain('--ledger');
    expect(await entriesIn(other)).toBe(before);
  });

  it('or one that cannot be read is not entered', async () => {
    await writeFile(office.at('a/receipt.json'), '{"entry"');
    const said = await office.post('a');
    expect(said).toMatchObject({ code: 2, error: expect.stringContaining('receipt.json 已不是原样') });
    await rm(office.at('a/receipt.json'));
    expect((await office.post('a')).code).toBe(0);
  });
});

describe('a receipt that was lost', () => {
  it.each([
    ['gone', (file: string) => rm(file)],
    ['half written', (file: string) => writeFile(file, '{"entry"')],
  ])('is left again when the run is posted again: %s', async (_what, lose) => {
    await office.post('a');
    const receipt = await readFile(office.at('a/receipt.json'), 'utf8');
    await office.run(
      'b',
      ['--batch', '02'],
      [{ 项目编号: 'ZX02', 证件号码: '310199198402290028', 姓名: '乙二' }],
    );
    await office.post('b');
    await lose(office.at('a/receipt.json'));
    expect(await office.post('a')).toMatchObject({
      code: 2,
      error: expect.stringContaining('这一批已入账'),
    });
    expect(await readFile(office.at('a/receipt.json'), 'utf8')).toBe(receipt);
  });

  it('takes the place of a link, and leaves alone what the link led to', async () => {
    await writeFile(office.at('victim'), 'theirs');
    await symlink(office.at('victim'), office.at('a/receipt.json'));
    expect((await office.post('a')).code).toBe(2);
    expect(await readFile(office.at('victim'), 'utf8')).toBe('theirs');
  });

  it('of another computation is not', async () => {
    await office.post('a');
    await office.run('b', [], [{ 培训费: '900' }]);
    expect((await office.post('b')).code).toBe(2);
    await expect(readFile(office.at('b/receipt.json'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('a new ledger', () => {
  it('is said to be one, once', async () => {
    const said = await office.post('a');
    expect(said.error).toBe('');
    expect(said.out.split('\n')[0]).toBe(`新建台账 ${office.file}`);
    await office.run(
      'b',
      ['--batch', '02'],
      [{ 项目编号: 'ZX02', 证件号码: '310199198402290028', 姓名: '乙二' }],
    );
    const next = await office.post('b', '--json');
    expect(JSON.parse(next.out)).toMatchObject({ command: 'post', made: false });
  });

  it('under a key that was there before is warned of: the path may be mistyped', async () => {
    const other = await openOffice();
    await other.run('b', []);
    await other.post('b');
    const said = await postTo(office.file, other.keyFile, '--json');
    expect(JSON.parse(said.out)).toMatchObject({ made: true });
    expect(said.error).toMatch(/新建了台账 .*早已存在.*路径写错了吗/);
  });

  it('in an empty file is warned of: a ledger may have been there', async () => {
    await writeFile(office.file, '');
    const said = await postTo(office.file, office.keyFile, '--json');
    expect(JSON.parse(said.out)).toMatchObject({ made: true });
    expect(said.error).toMatch(/原是空文件.*不知道以往付过什么.*从备份恢复/);
  });
});

it('what a posting that was killed left of a receipt is cleared away when the run is posted again', async () => {
  await office.post('a');
  await rm(office.at('a/receipt.json'));
  // No process has so high a number.
  const left = office.at('a.butie-receipt-999999999');
  const somebodys = office.at('a.butie-receipt-mine');
  await Promise.all([left, somebodys].map((each) => writeFile(each, '{"entry"')));
  await office.post('a');
  await expect(readFile(left)).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await readFile(somebodys, 'utf8')).toBe('{"entry"');
});
