import { readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, describe, expect, it } from 'vitest';
import { openRunWriter } from '../../src/output/write-run.js';
import {
  asCarry,
  asException,
  asPayout,
  carry,
  exception,
  freshFolder,
  LABEL,
  payout,
  readWorkbook,
  RUN_ID,
  sheetNames,
  sheetOf,
  sheetTexts,
  totalsOf,
  writeRun,
} from './sample-run.js';

const paid = [
  payout(1),
  payout(2, { rule: '13b', amount: 30_000 }),
  payout(3, { rule: '13b', amount: 30_010, fund: '专项资金' }),
  payout(4, { department: 'union', rule: '11a', amount: 5_000_000 }),
].map(asPayout);
const stopped = [
  asException(exception({ code: 'ACCOUNT_MISSING', stake: undefined })),
  asException(exception({ code: 'CONTEST_NOT_LOCAL', stake: 200_000 })),
  asException(
    exception({ code: 'FIELD_MISSING', stake: undefined, place: { file: '乙.csv', sheet: '', row: 3 } }),
  ),
  asException(exception({ code: 'ACCOUNT_MISSING', stake: undefined })),
];
const held = [asCarry(carry()), asCarry(carry({ texts: ['=1', '', '', '0001'], reason: '列入暂缓名单' }))];

describe('summary.xlsx', () => {
  it('has a line for each department, rule and fund, with subtotals and a total', async () => {
    const { folder } = await writeRun(paid);
    const sheet = sheetOf(await readWorkbook(folder, 'summary.xlsx'), '资金汇总表');
    expect(sheetTexts(sheet)).toEqual([
      ['2023年9月补贴资金汇总表'],
      ['政策文号：示人社规〔2023〕2号　期间：2023年9月　批次：01　批号：0123456789ab', '单位：元'],
      ['序号', '主管部门', '规则', '项目名称', '政策条款', '资金来源', '笔数', '金额', '备注'],
      ['1', '区人力资源和社会保障局', '3a', '企业内训补贴', '二(一)3', '待主管部门确认', '1', '600', ''],
      [
        '2',
        '区人力资源和社会保障局',
        '13b',
        '区专项培训生活费补贴',
        '二(三)2',
        '待主管部门确认',
        '1',
        '300',
        '',
      ],
      ['3', '区人力资源和社会保障局', '13b', '区专项培训生活费补贴', '二(三)2', '专项资金', '1', '300.1', ''],
      ['区人力资源和社会保障局小计', '3', '1200.1', ''],
      ['4', '区总工会', '11a', '劳模工匠创新工作室（市级）', '二(二)5', '待主管部门确认', '1', '50000', ''],
      ['区总工会小计', '1', '50000', ''],
      ['合计', '4', '51200.1', ''],
      ['合计（大写）', '人民币伍万壹仟贰佰元零壹角整'],
      [],
      [
        '制表人：　　　　　　　　　　　　　　复核人：　　　　　　　　　　　　　　负责人：　　　　　　　　　　　　　　单位盖章：',
      ],
    ]);
    expect(sheet.getCell('H7').formula).toBe('SUM(H4:H6)');
    expect(sheet.getCell('H10').formula).toBe('H7+H9');
  });

  it('is written for a run without money too', async () => {
    const { folder, files } = await writeRun(stopped);
    expect(files.map(({ name }) => name)).toEqual([
      'payouts.csv',
      'exceptions.csv',
      'keys.csv',
      'exceptions.xlsx',
      'summary.xlsx',
    ]);
    const sheet = sheetOf(await readWorkbook(folder, 'summary.xlsx'), '资金汇总表');
    expect(sheetTexts(sheet)[4]).toEqual(['合计（大写）', '人民币零元整']);
    expect(sheet.getCell('H4').result).toBe(0);
  });
});

describe('carry-training.xlsx', () => {
  it('holds the held rows as text under the columns of their kind', async () => {
    const { folder, files } = await writeRun([...held, asCarry(carry({ partly: true, reason: '部分' }))]);
    expect(files.at(-1)?.name).toBe('carry-training.xlsx');
    const workbook = await readWorkbook(folder, 'carry-training.xlsx');
    expect(sheetNames(workbook)).toEqual(['结转名册', '部分拟拨付']);
    const sheet = sheetOf(workbook, '结转名册');
    expect(sheetTexts(sheet)).toEqual([
      ['2023年9月 培训名册（结转名册）'],
      ['期间：2023年9月　批次：01　批号：0123456789ab', ''],
      ['姓名', '证件号码', '培训项目', '银行账号', '原因', '首次期间'],
      [
        '测试丙',
        '310199199912310038',
        '焊工班',
        '6217000000000000004',
        '必填信息缺失（结业日期）',
        '2023-08',
      ],
      ['=1', '', '', '0001', '列入暂缓名单', '2023-08'],
    ]);
    expect(sheet.getCell('A5').type).toBe(sheet.getCell('A4').type);
    expect(sheet.getCell('B4').numFmt).toBe('@');
    expect(sheetTexts(sheetOf(workbook, '部分拟拨付'))[3]?.[4]).toBe('部分');
  });
});

describe('the sums of a run', () => {
  it('are the same in payouts.csv, the workbooks, the summary and the totals', async () => {
    const { folder, totals } = await writeRun([...paid, ...stopped]);
    const [header = [], ...records] = parse(await readFile(path.join(folder, 'payouts.csv')), { bom: true });
    const amount = header.indexOf('金额');
    const csvSum = records.reduce((sum, record) => sum + Math.round(Number(record[amount]) * 100), 0);
    let bookSum = 0;
    for (const name of ['payouts-hrss.xlsx', 'payouts-union.xlsx']) {
      const [rules, payees, ...sheets] = (await readWorkbook(folder, name)).worksheets.map(lastAmount);
      expect(payees).toBe(rules);
      expect(sheets.reduce((sum = 0, one = 0) => sum + one, 0)).toBe(rules);
      bookSum += rules ?? 0;
    }
    const [summary] = (await readWorkbook(folder, 'summary.xlsx')).worksheets.map(lastAmount);
    expect([csvSum, bookSum, summary]).toEqual([totals.amount, totals.amount, totals.amount]);
  });

  it('are checked before anything is assembled', async () => {
    const folder = await freshFolder();
    const writer = await openRunWriter(folder, LABEL);
    await writer.write(asPayout(payout(1)));
    await expect(writer.finish(totalsOf([]), RUN_ID)).rejects.toThrow(/sums differ/);
  });
});

describe('the bytes of a run', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('do not depend on time zone or folder', async () => {
    const hashes = [];
    for (const tz of ['Asia/Shanghai', 'America/St_Johns', 'Pacific/Kiritimati']) {
      process.env['TZ'] = tz;
      hashes.push((await writeRun([...paid, ...stopped, ...held])).files);
    }
    expect(hashes[1]).toEqual(hashes[0]);
    expect(hashes[2]).toEqual(hashes[0]);
    expect(new Set(hashes[0]?.map(({ sha256 }) => sha256)).size).toBe(hashes[0]?.length);
  });

  it('carry no time: the zip entries are of 2000-01-01', async () => {
    const { folder } = await writeRun(paid);
    const bytes = await readFile(path.join(folder, 'summary.xlsx'));
    expect(bytes.readUInt16LE(10)).toBe(0);
    expect(bytes.readUInt16LE(12)).toBe((20 << 9) | (1 << 5) | 1);
    expect(createHash('sha256').update(bytes).digest('hex')).toMatch(/^[0-9a-f]{64}$/);
  });
});

/** The figure of the 合计 line, in fen. */
function lastAmount(sheet: Awaited<ReturnType<typeof readWorkbook>>['worksheets'][number]): number {
  const total = sheetTexts(sheet).find(([label]) => label === '合计') ?? [];
  return Math.round(Math.max(...total.map(Number).filter(Number.isFinite)) * 100);
}
