import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { place, trainee } from '../cli/session.js';
import { books } from './books.js';

const settle = ['ledger', 'settle', '2023-11-01', '--date', '2023-12-05', '--voucher'];

it.each([
  ['of 18 digits', '202401301234567890'],
  ['of 20 digits', '24013012345678901234'],
  ['with letters', 'SPDB202401301234567890X'],
  ['with a form that passports have too', 'PZ202401'],
  ['as long as a person’s number with a wrong check digit', '310199197001010018'],
])('a voucher %s is kept and told as it was given', async (name, voucher) => {
  const own = books(`voucher-${name}`);
  await own.post('2023-11-01', [trainee()]);
  expect((await own.done(...settle, voucher)).out).toContain(`凭证 ${voucher}\n`);
  expect((await own.done('ledger', 'list', '--kind', '到账')).out).toContain(voucher);
  const { entries } = await own.told('ledger', 'list', '--kind', '到账');
  expect(JSON.stringify(entries)).toContain(voucher);
  const exported = place(`voucher-export-${name}`);
  await own.done('ledger', 'export', '--out', exported);
  for (const each of ['ledger.csv', 'ledger.journal'])
    expect(await readFile(path.join(exported, each), 'utf8')).toContain(voucher);
});

it('a number of a person is none, however it is written', async () => {
  const own = books('voucher-person');
  await own.post('2023-11-01', [trainee()]);
  const written = [
    '310199197001010019',
    '310199 19700101 0019',
    '３１０１９９１９７００１０１００１９',
    '现310199197001010019',
    'PZ310199197001010019',
    '0310199197001010019',
    '3101991970010100191',
    'A1 310199197001010019/2',
    '310199-19700101-0019',
    '310199A19700101B0019',
  ];
  for (const voucher of written) {
    const said = await own.refused(...settle, voucher);
    expect(said).toMatch(/--voucher.*“310\*{11}0019”是个人证件号码.*改写银行的流水号/s);
    expect(said).not.toContain('“-”');
  }
  expect((await own.told('ledger', 'list', '--kind', '到账')).entries).toEqual([]);
});
