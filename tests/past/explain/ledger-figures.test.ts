import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { personNumber } from '../../../fixtures/make/person-number.js';
import { unitCode } from '../../../fixtures/make/unit-code.js';
import { books } from '../../books/books.js';
import { type Cells, openBooks } from '../../books/paid-month.js';
import { place, trainee } from '../../cli/session.js';
import { explained, HONOURED } from './explained-books.js';

function developed(name: string, serial: number, yuan: string): Cells {
  return {
    单位名称: name,
    单位代码: unitCode('52', serial),
    单位所在区: '松江区',
    资助项目: '新项目研发',
    项目名称: '芯片封装',
    是否管理类: '否',
    认定文号: '示例〔2023〕2号',
    核定金额: yuan,
    认定日期: '2023-09-15',
  };
}

describe('the sum of a project, 30,000.00 for all units', () => {
  it.each([
    ['paid', 2, '0.00'],
    ['stopped by it', 3, '6,000.00'],
    ['stopped before it was asked for', 4, '6,000.00'],
    ['paid after that', 5, '6,000.00'],
    ['to be decided', 6, '10,000.00'],
  ])('of a row that is %s', async (_, row, inBatch) => {
    const own = await openBooks();
    await own.post(await own.run({ rows: [developed('甲校', 1, '20000')], period: '2023-10' }));
    const rows = [
      developed('乙校', 2, '6000'),
      developed('丙校', 3, '5000'), // 20000 + 6000 + 5000
      developed('乙校', 2, '6000'), // once more
      developed('丁校', 4, '4000'), // 20000 + 6000 + 4000
      developed('戊校', 5, '1000'), // two amounts
      developed('戊校', 5, '2000'),
    ];
    const out = await explained(await own.run({ rows, period: '2023-11' }), `名册2.csv:${row}`, own);
    expect(out).toContain(
      `合计上限 30,000.00 元：此前已付 20,000.00 元（最近一笔 2023-10-01-000001），本批在此之前 ${inBatch} 元\n`,
    );
  });

  it('is not said to be 0 before where no ledger was looked at', async () => {
    const own = await openBooks();
    const run = await own.run({
      rows: [developed('甲校', 1, '20000')],
      period: '2023-10',
      ledger: 'leave',
    });
    const out = await explained(run, '名册1.csv:2', own);
    expect(out).toContain('    未核对历史拨付\n');
    expect(out).toContain('合计上限 30,000.00 元：此前的未核对，本批在此之前 0.00 元\n');
  });
});

const month = (of: string, changed: Cells = {}): Cells => ({ ...HONOURED, ...changed, 发放月份: of });

/** "2023-09", "2023-10", … */
function monthsFrom(first: string, count: number): readonly string[] {
  const from = Number(first.slice(0, 4)) * 12 + Number(first.slice(5)) - 1;
  return Array.from({ length: count }, (_, index) => {
    const at = from + index;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

describe('the number of months, 36 in all', () => {
  it('paid before, of a month that was paid', async () => {
    const own = await openBooks();
    await own.post(await own.run({ rows: [month('2023-10')], period: '2023-10' }));
    await own.post(await own.run({ rows: [month('2023-11')], period: '2023-11' }));
    const run = await own.run({ rows: [month('2023-12'), month('2023-11')], period: '2023-12' });
    const out = await explained(run, '名册3.csv:3', own);
    expect(out).toContain('此前已付：2023-11-01-000001（1,000.00 元）\n');
    expect(out).toContain('至多 36 次：此前已付 2 次（最近一笔 2023-11-01-000001），本批在此之前 1 次\n');
  });

  it('paid before, of the month that is too many', async () => {
    const own = await openBooks();
    const rows = monthsFrom('2023-09', 35).map((of) => month(of));
    await own.post(await own.run({ rows, period: '2026-08' }));
    const again = month('2026-09', { 资助起始月份: '2026-09', 认定日期: '2026-09-01' });
    const run = await own.run({ rows: [month('2026-08'), again], period: '2026-09' });
    const out = await explained(run, '名册2.csv:3', own);
    expect(out).toContain('首席技师培养资助（累计已达上限）');
    expect(out).toContain('至多 36 次：此前已付 35 次（最近一笔 2026-08-01-000035），本批在此之前 1 次\n');
    expect(out).toContain('）：此前没有付过\n');
  });
});

describe('the planned number of persons, 25 in a block', () => {
  const person = (serial: number): Cells => ({
    姓名: `乙${serial}`,
    证件号码: personNumber('1980-01-01', serial),
    银行账号: String(6_200_000_000_000_000_000n + BigInt(serial)),
  });
  const rows = [
    month('2023-11', person(26)),
    month('2023-11', person(1)),
    month('2023-10', person(2)), // paid in October
    month('2023-11', person(27)),
    month('2023-10', person(26)),
    month('2023-11', person(26)), // once more
  ];

  it.each([
    ['the first newcomer', 2, 0, '，本人是第 26 人'],
    ['who was paid before', 3, 1, '，本人是第 1 人'],
    ['who is not paid now', 4, 1, '，本人是第 2 人'],
    ['the second newcomer', 5, 1, '，本人是第 27 人'],
    ['the first newcomer again', 6, 2, '，本人是第 26 人'],
    ['whose row is a repeat', 7, 2, '，本人是第 26 人'],
  ])('of %s', async (_, row, inBatch, rank) => {
    const own = await openBooks();
    const before = Array.from({ length: 25 }, (_none, index) => month('2023-10', person(index + 1)));
    await own.post(await own.run({ rows: before, period: '2023-10' }));
    const out = await explained(await own.run({ rows, period: '2023-11' }), `名册2.csv:${row}`, own);
    expect(out).toContain(`同一周期计划 25 人：此前已付 25 人，本批在此之前新增 ${inBatch} 人${rank}\n`);
  });
});

/** A folder of lists with a budget of 3000 for the fund that pays where the text names none. */
async function budgetLists(name: string): Promise<string> {
  const lists = place(name);
  await mkdir(lists);
  await writeFile(path.join(lists, 'budgets.csv'), '资金来源,年度,预算额度\n待主管部门确认,2023,3000\n');
  return lists;
}

function person(name: string, serial: number): string {
  return trainee({
    姓名: name,
    证件号码: personNumber('1980-01-01', serial),
    银行账号: `62000000000${serial}`,
  });
}

describe('the budget of a fund', () => {
  it.each([
    ['paid', '2', ['0.00', '1,000.00']],
    ['held for it, and paid under another rule', '3', ['1,300.00', '1,300.00']], // 1300 + 1300 + 1000; 1300 + 1300 + 300
    ['a repeat', '4', ['1,600.00', '1,600.00']],
  ])('before the two claims of a row that is %s', async (_, row, inBatch) => {
    const own = books(`explained-budget-${row}`);
    const lists = await budgetLists(`explained-budget-lists-${row}`);
    await own.post('2023-11-01', [trainee()]);
    const rows = [person('乙一', 1), person('乙二', 2), person('乙一', 1)];
    const run = await own.run('2023-12-01', rows, '--standards', lists);
    const { out } = await own.done('explain', run, `explained-budget-${row}-2023-12-01.csv:${row}`);
    expect(out.match(/预算额度 .*此前.*$/gm)).toEqual(
      inBatch.map((yuan) => `预算额度 3,000.00 元：此前已用 1,300.00 元，本批在此之前 ${yuan} 元`),
    );
  });

  it('is used by what is paid out after setting off', async () => {
    const own = books('explained-budget-net');
    const lists = await budgetLists('explained-budget-lists-net');
    await own.post('2023-11-01', [trainee()]);
    await own.done('reverse', '2023-11-01', '--kind', '更正', '--reason', '金额有误');
    const rows = [trainee({ 培训费: '1200' }), person('乙一', 1)];
    const run = await own.run('2023-12-01', rows, '--standards', lists);
    // 1200 + 300 less the 1000 + 300 that stayed with the payee, and so are out still.
    expect((await own.done('explain', run, '2023-12-01-000003')).out).toContain(
      '预算额度 3,000.00 元：此前已用 1,300.00 元，本批在此之前 200.00 元\n',
    );
  });
});
