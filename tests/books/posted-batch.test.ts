import { beforeAll, describe, expect, it } from 'vitest';
import { looking, openOffice, type Office } from './posting.js';

const SAID = '2023-12 批次 01 已入账；这次计算只供核对，另付请用 --batch';
const OTHER = { 姓名: '乙二', 证件号码: '310199198402290028', 户名: '乙二', 银行账号: '6200000000000000002' };

describe('a run of a period and batch that is posted already', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
    await office.run('a', []);
    await office.post('a');
  });

  it('is done, and says that it is for checking only', async () => {
    const said = await office.run('again', looking(office), [OTHER]);
    expect(said).toMatchObject({ code: 0, error: `${SAID}\n` });
    const english = await office.run('english', [...looking(office), '--lang', 'en', '--quiet']);
    expect(english.error).toContain('2023-12 batch 01 is posted already');
  });

  it.each([
    ['of that batch', [], true],
    ['of another batch', ['--batch', '02'], false],
  ])('is told to programs too: %s', async (name, options, batchPosted) => {
    const said = await office.run(`json ${name}`, ['--json', ...looking(office), ...options]);
    expect(JSON.parse(said.out)).toMatchObject({ command: 'run', batchPosted });
    expect(said.error).toBe(batchPosted ? `${SAID}\n` : '');
  });
});

it('a first run says nothing of it, with a ledger or without', async () => {
  const office = await openOffice();
  expect((await office.run('none', [])).error).toBe('');
  expect((await office.run('new', looking(office))).error).not.toContain('已入账');
});
