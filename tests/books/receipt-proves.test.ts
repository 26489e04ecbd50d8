import { copyFile, cp, readFile, rm } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { leaveReceipt } from '../../src/past/receipt.js';
import { looking, openOffice } from './posting.js';
import { butie } from '../cli/session.js';

const OTHER = [{ 姓名: '乙二', 证件号码: '310199198402290028', 女职工岗位类型: '工人' }];

it('a receipt of an entry that the ledger no longer has is kept, and nothing is posted', async () => {
  const office = await openOffice();
  await office.run('a', []);
  await office.post('a');
  await copyFile(office.file, office.at('books/older.db'));
  await office.run('b', ['--batch', '02', ...looking(office)], OTHER);
  await office.post('b');
  const receipt = await readFile(office.at('b/receipt.json'), 'utf8');
  await copyFile(office.at('books/older.db'), office.file);
  const said = await office.post('b');
  expect(said).toMatchObject({ code: 2, error: expect.stringContaining('现在的台账没有这一条') });
  expect(await readFile(office.at('b/receipt.json'), 'utf8')).toBe(receipt);
});

it('a posted run whose receipt is gone gives way to no other batch', async () => {
  const office = await openOffice();
  await office.run('a', []);
  await office.post('a');
  await rm(office.at('a/receipt.json'));
  const before = await readFile(office.at('a/manifest.json'), 'utf8');
  const said = await office.run('a', ['--batch', '02', '--force', ...looking(office)], OTHER);
  expect(said).toMatchObject({ code: 2, error: expect.stringContaining('这一批已入账，不能覆盖') });
  expect(await readFile(office.at('a/manifest.json'), 'utf8')).toBe(before);
});

it('a receipt is not left in a folder that is of another computation by then', async () => {
  const office = await openOffice();
  await office.run('a', []);
  await office.run('b', ['--batch', '02'], OTHER);
  await office.post('b');
  await cp(office.at('a'), office.at('c'), { recursive: true });
  const receipt = JSON.parse(await readFile(office.at('b/receipt.json'), 'utf8'));
  expect(await leaveReceipt(office.at('c'), receipt)).toMatchObject({ code: 'RUN_ALTERED' });
  await expect(readFile(office.at('c/receipt.json'))).rejects.toMatchObject({ code: 'ENOENT' });
});

it('a mistyped folder is no fault of the ledger', async () => {
  const office = await openOffice();
  await office.run('a', []);
  await office.post('a');
  const said = await butie('ledger', 'verify', ...looking(office), '--run', office.at('none'));
  expect(said).toMatchObject({ code: 2, error: expect.stringContaining('没有可以读取的 manifest.json') });
});
