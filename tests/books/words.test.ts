import { describe, expect, it } from 'vitest';
import { file, place, trainee, trainingCsv } from '../cli/session.js';
import { books } from './books.js';

const NUMBER = '310199197001010019';
const own = books('words');

describe('words that go into the ledger', () => {
  it('hold no number of a person, in a name or the name of a roster', async () => {
    const roster = await file(`${NUMBER}培训.csv`, trainingCsv([trainee()]));
    const out = place('words-2023-11-01');
    await own.done('run', roster, '--period', '2023-11', '--out', out);
    await own.done('post', out, '--prepared-by', `甲${NUMBER}`, '--approved-by', '乙');
    await own.done('reverse', '2023-11-01-000001', '--kind', '追回', '--reason', '不符', '--by', NUMBER);
    const exported = place('words-export');
    await own.done('ledger', 'export', '--out', exported);
    for (const argv of [['--json'], ['--all'], ['--kind', '入账']])
      expect((await own.done('ledger', 'list', ...argv)).out).not.toContain(NUMBER);
  });

  it.each([
    ['a line break', '--reason', '退回\n另起一行', '含换行或控制字符'],
    ['an escape', '--by', '丙\u001B[31m', '含换行或控制字符'],
    ['a mark that turns the line round', '--by', '丙\u202E丁', '含换行或控制字符'],
    ['too many characters', '--reason', '长'.repeat(101), '不超过 100 个字符'],
  ])('are refused with %s', async (_, option, words, said) => {
    const whole = new Map([
      ['--reason', '退回'],
      [option, words],
    ]);
    expect(await own.refused('reverse', '2023-11-01', '--kind', '退汇', ...[...whole].flat())).toContain(
      said,
    );
  });

  it.each([
    ['post', place('words-2023-11-01'), '--prepared-by'],
    ['post', place('words-2023-11-01'), '--approved-by'],
    ['ledger', 'settle', '2023-11-01', '--voucher'],
  ])('are one line in %s %s %s', async (...argv) => {
    expect(await own.refused(...argv, '一\t二')).toContain('写成一行');
  });
});
