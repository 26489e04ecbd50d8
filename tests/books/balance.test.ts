import { mkdir } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { file, place, trainee } from '../cli/session.js';
import { books } from './books.js';

const own = books('balance');
const A = trainee();
const B = trainee({ 姓名: '乙二', 证件号码: '310199198402290028', 银行账号: '6200000000000000002' });
const HRSS = '区人力资源和社会保障局';

type Told = Readonly<Record<string, string | number>>;
interface Balance {
  readonly total: Told;
  readonly by: Readonly<Record<string, Readonly<Record<string, Told>>>>;
  readonly budgets: readonly Told[];
}

async function balance(...argv: readonly string[]): Promise<Balance> {
  return JSON.parse((await own.done('ledger', 'balance', '--json', ...argv)).out);
}

/** 拨付, 冲销, 净额, 已到账, 待到账, 待退还, 待抵扣 in yuan. */
async function figures(...argv: readonly string[]): Promise<readonly string[]> {
  const { total } = await balance(...argv);
  return ['paid', 'reversed', 'net', 'settled', 'awaiting', 'toReturn', 'carried'].map((key) =>
    String(total[key]).replace('.00', ''),
  );
}

describe('the balance, as the life of some payments goes on', () => {
  const steps: readonly [string, () => Promise<unknown>, string][] = [
    ['a run is posted', () => own.post('2023-11-01', [A, B]), '2600 0 2600 0 2600 0 0'],
    ['the bank has paid it', () => settle('2023-11-01'), '2600 0 2600 2600 0 0 0'],
    ['one came back', () => reverse('2023-11-01-000001', '退汇'), '2600 -1000 1600 1600 0 0 0'],
    ['one is to be got back', () => reverse('2023-11-01-000002', '追回'), '2600 -1300 1300 1600 0 300 0'],
    ['one was wrong', () => reverse('2023-11-01-000003', '更正'), '2600 -2300 300 1600 0 300 1000'],
    [
      'what is to be paid anew is',
      () => own.post('2023-12-01', [A, B.replace(',1000,', ',1200,')]),
      '5100 -2300 2800 1600 1500 300 0',
    ],
    ['what was got back has come', () => settle('2023-11-01-000002'), '5100 -2300 2800 1300 1500 0 0'],
    [
      'the new one came back too',
      () => reverse('2023-12-01-000003', '退汇'),
      '5100 -3500 1600 1300 1300 0 1000',
    ],
  ];

  it.each(steps)('%s', async (_, step, expected) => {
    await step();
    expect((await figures()).join(' ')).toBe(expected);
  });

  it('comes to the same by department, fund, rule and period, and by periods one by one', async () => {
    const { total, by } = await balance();
    for (const lines of Object.values(by))
      for (const [key, sum] of Object.entries(total)) {
        const added = Object.values(lines).reduce((all, line) => all + Number(line[key]), 0);
        expect(added).toBe(Number(sum));
      }
    expect(Object.keys(by.rule ?? {})).toEqual(['13a', '13b']);
    expect(Object.keys(by.department ?? {})).toEqual([HRSS]);
    expect((await figures('--period', '2023-11')).join(' ')).toBe('2600 -2300 300 1300 0 0 1000');
    expect((await figures('--period', '2023-12')).join(' ')).toBe('2500 -1200 1300 0 1300 0 0');
    expect(await figures('--year', '2024')).toEqual(['0', '0', '0', '0', '0', '0', '0']);
  });

  it('is told in words', async () => {
    const { out } = await own.done('ledger', 'balance');
    expect(out).toContain('合计');
    expect(out).toMatch(/2023-11 +4 +2,600\.00 +-2,300\.00 +300\.00/);
  });

  const settle = (what: string): Promise<unknown> =>
    own.done('ledger', 'settle', what, '--date', '2024-01-08', '--voucher', 'P');
  const reverse = (what: string, how: string): Promise<unknown> =>
    own.done('reverse', what, '--kind', how, '--reason', '如此');
});

describe('ceilings', () => {
  beforeAll(() => mkdir(place('budgets')));

  it('say what of a fund is used and left in a year: what was corrected is with the payee until it is set off', async () => {
    await file(
      'budgets/budgets.csv',
      '资金来源,年度,预算额度\n待主管部门确认,2023,2000\n待主管部门确认,2024,9000\n',
    );
    const fund = '待主管部门确认';
    const { budgets } = await balance('--standards', place('budgets'), '--year', '2023');
    expect(budgets).toEqual([{ fund, year: '2023', most: '2000.00', used: '2600.00', left: '-600.00' }]);
    const { out } = await own.done('ledger', 'balance', '--standards', place('budgets'));
    expect(out).toMatch(/待主管部门确认 +2024 +9,000\.00 +0\.00 +9,000\.00/);
  });
});
