import { describe, expect, it } from 'vitest';
import {
  asPayout,
  LABEL,
  payout,
  readWorkbook,
  rowTexts,
  sheetOf,
  sheetTexts,
  writeRun,
} from './sample-run.js';

const payee = (index: number) => ({
  type: '个人' as const,
  name: `测试<${index}>`,
  number: `31019919751130${1000 + index}`,
  account: { holder: `测试<${index}>`, bank: '', branch: '', number: `6217000000${1000 + index}` },
});

it('lines that are not transferred come last, are marked, and are told apart below the total', async () => {
  const { folder } = await writeRun(
    [
      payout(1, { payee: payee(1), amount: -30_000 }),
      payout(2, { payee: payee(2), amount: 50_000 }),
      payout(3, { payee: payee(3), amount: 0 }),
      // Got back from one who is paid too: neither is netted against the other.
      payout(4, { payee: payee(2), amount: -10_000 }),
      payout(5, { payee: payee(2), amount: 20_000 }),
    ].map(asPayout),
  );
  const sheet = sheetOf(await readWorkbook(folder, 'payouts-hrss.xlsx'), '收款汇总');
  const [holder, number] = [1, 5];
  const lines = sheetTexts(sheet).slice(3, 8);
  expect(lines.map((line) => [line[0], line[holder], line[number], ...line.slice(-3)])).toEqual([
    ['序号', '收款人户名', '银行账号', '笔数', '金额', '说明'],
    ['1', '测试<2>', '62170000001002', '2', '700', ''],
    ['2', '测试<1>', '62170000001001', '1', '-300', '扣回（不转账）'],
    ['3', '测试<3>', '62170000001003', '1', '0', '无需转账'],
    ['4', '测试<2>', '62170000001002', '1', '-100', '扣回（不转账）'],
  ]);
  expect(sheetTexts(sheet).slice(8, 11)).toEqual([
    ['合计', '5', '300', ''],
    ['合计（大写）', '人民币叁佰元整'],
    ['其中应转账 2 笔 700.00 元，扣回 400.00 元'],
  ]);
  expect(sheet.getCell('H9').formula).toBe('SUM(H5:H8)');
});

it('they go on to a next sheet as the others do', async () => {
  const many = Array.from({ length: 23 }, (_, index) =>
    asPayout(payout(index + 1, { payee: payee(index), amount: index % 2 === 0 ? -100 : 100 })),
  );
  const { folder } = await writeRun(many, LABEL, 20);
  const workbook = await readWorkbook(folder, 'payouts-hrss.xlsx');
  const serials = ['收款汇总', '收款汇总 (2)', '收款汇总 (3)'].flatMap((name) =>
    sheetTexts(sheetOf(workbook, name))
      .filter(([first]) => /^\d+$/.test(first ?? ''))
      .map((line) => `${line[0]} ${line[1]} ${line.at(-2)}`),
  );
  const order = [...Array(23).keys()].toSorted((a, b) => (b % 2) - (a % 2) || a - b);
  expect(serials).toEqual(
    order.map((index, at) => `${at + 1} 测试<${index}> ${index % 2 === 0 ? '-1' : '1'}`),
  );
  expect(rowTexts(sheetOf(workbook, '收款汇总 (3)'), 10)).toEqual([
    '其中应转账 11 笔 11.00 元，扣回 12.00 元',
  ]);
});

describe('where something is to be got back, the summaries tell it from what is transferred', () => {
  const living = { rule: '13b', title: '区专项培训生活费补贴', payee: payee(2), amount: 30_000 };
  const mixed = [
    payout(1, { payee: payee(1), amount: -60_000 }),
    payout(2, { payee: payee(2), amount: 30_000 }),
    payout(3, living),
  ].map(asPayout);
  const remarks = (lines: readonly (readonly string[])[]) =>
    lines.filter(([serial]) => /^\d+$/.test(serial ?? '')).map((line) => line.slice(-3));
  const SPLIT = [
    ['2', '-300', '应转账 300.00，扣回 600.00'],
    ['1', '300', ''],
  ];
  const BELOW = '其中应转账 2 笔 600.00 元，扣回 600.00 元';

  it.each([
    ['payouts-hrss.xlsx', '汇总'],
    ['summary.xlsx', '资金汇总表'],
  ])('in %s, line by line and below the total', async (file, name) => {
    const { folder } = await writeRun(mixed);
    const lines = sheetTexts(sheetOf(await readWorkbook(folder, file), name));
    expect(remarks(lines)).toEqual(SPLIT);
    const words = lines.findIndex(([first]) => first === '合计（大写）');
    expect(lines.slice(words, words + 2)).toEqual([['合计（大写）', '人民币零元整'], [BELOW]]);
  });

  it('and say nothing where all that is not transferred is evened', async () => {
    const { folder } = await writeRun([payout(1, { amount: 0 }), payout(2)].map(asPayout));
    const lines = sheetTexts(sheetOf(await readWorkbook(folder, 'summary.xlsx'), '资金汇总表'));
    expect(remarks(lines)).toEqual([['2', '600', '']]);
    expect(lines.flat().join()).not.toContain('扣回');
  });
});
