import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import {
  asPayout,
  LABEL,
  payout,
  readWorkbook,
  rowTexts,
  sheetNames,
  sheetOf,
  sheetTexts,
  writeRun,
} from './sample-run.js';

const person = {
  type: '个人',
  name: '测试丁',
  number: '310199197511300040',
  account: { holder: '测试丁', bank: '示例银行', branch: '', number: '6217000000000000004' },
} as const;
const livingCosts = {
  rule: '13b',
  title: '区专项培训生活费补贴',
  item: '二(三)2',
  payee: person,
  amount: 30_005,
};

const outcomes = [
  payout(1),
  payout(2, {
    beneficiary: { name: '测试乙', number: '310199198402290028' },
    amount: 140_950,
    standard: '70%',
  }),
  payout(3, livingCosts),
  payout(4, { department: 'union', rule: '11a', title: '劳模工匠创新工作室（市级）', amount: 5_000_000 }),
].map(asPayout);

describe('a department workbook', () => {
  it('exists for each department with money, with a sheet for each rule in the order of the policy', async () => {
    const { folder, files } = await writeRun(outcomes);
    expect(files.map(({ name }) => name)).toEqual([
      'payouts.csv',
      'exceptions.csv',
      'keys.csv',
      'transfers-hrss.csv',
      'transfers-union.csv',
      'exceptions.xlsx',
      'payouts-hrss.xlsx',
      'payouts-union.xlsx',
      'summary.xlsx',
      'publicity.xlsx',
    ]);
    expect((await readdir(folder)).toSorted()).toEqual(files.map(({ name }) => name).toSorted());
    expect(sheetNames(await readWorkbook(folder, 'payouts-hrss.xlsx'))).toEqual([
      '汇总',
      '收款汇总',
      '3a 企业内训补贴',
      '13b 区专项培训生活费补贴',
    ]);
  });

  it('has a sheet for a rule with title, head, rows, totals and signatures', async () => {
    const { folder } = await writeRun(outcomes);
    const sheet = sheetOf(await readWorkbook(folder, 'payouts-hrss.xlsx'), '3a 企业内训补贴');
    expect(sheetTexts(sheet)).toEqual([
      ['2023年9月 企业内训补贴拨付明细表'],
      [
        '主管部门：区人力资源和社会保障局　政策文号：示人社规〔2023〕2号　期间：2023年9月　批次：01　批号：0123456789ab',
        '单位：元',
      ],
      ['会同部门：区教育局、区总工会、区财政局', '附件张数：____'],
      // prettier-ignore
      ['序号', '拨付编号', '收款人户名', '证件号码或代码', '开户银行', '银行账号', '项目', '数量', '标准', '金额', '资金来源', '备注'],
      // prettier-ignore
      ['1', '2023-09-01-000001', '示例制造有限公司', '91310199MA00000152', '示例银行示例支行', '0310199000000000012', '测试甲：定额 600.00', '1', '600', '600', '待主管部门确认', ''],
      // prettier-ignore
      ['2', '2023-09-01-000002', '示例制造有限公司', '91310199MA00000152', '示例银行示例支行', '0310199000000000012', '测试乙：定额 600.00', '1', '70%', '1409.5', '待主管部门确认', ''],
      ['合计', '2', '', '2009.5', '', ''],
      ['合计（大写）', '人民币贰仟零玖元伍角整'],
      [],
      [
        '制表人：　　　　　　　　　　　　　　复核人：　　　　　　　　　　　　　　负责人：　　　　　　　　　　　　　　单位盖章：',
      ],
    ]);
    expect(sheet.getCell('H7').formula).toBe('SUM(H5:H6)');
    expect(sheet.getCell('J7').formula).toBe('SUM(J5:J6)');
    expect(sheet.getCell('J6').value).toBe(1409.5);
    expect(sheet.getCell('J6').numFmt).toBe('#,##0.00');
    for (const id of ['D5', 'F5']) {
      expect(typeof sheet.getCell(id).value).toBe('string');
      expect(sheet.getCell(id).numFmt).toBe('@');
    }
  });

  it('prints on A4 landscape, one page wide, with the head repeated and pages numbered', async () => {
    const { folder } = await writeRun(outcomes);
    for (const sheet of (await readWorkbook(folder, 'payouts-hrss.xlsx')).worksheets) {
      expect(sheet.pageSetup).toMatchObject({
        paperSize: 9,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        // Totals and signatures of the summary stay on the page of what they are of.
        fitToHeight: sheet.name === '汇总' ? 1 : 0,
        printTitlesRow: '1:4',
      });
      expect(sheet.headerFooter.oddFooter).toBe('&C第 &P 页 共 &N 页');
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 });
    }
  });

  it('lists each payee and account once, with count and sum', async () => {
    const other = { ...person, account: { ...person.account, number: '6217000000000000012' } };
    const { folder } = await writeRun([
      ...outcomes,
      asPayout(payout(5, { ...livingCosts, payee: other })),
      asPayout(payout(6, livingCosts)),
    ]);
    const sheet = sheetOf(await readWorkbook(folder, 'payouts-hrss.xlsx'), '收款汇总');
    expect(sheetTexts(sheet).slice(3, 9)).toEqual([
      ['序号', '收款人户名', '证件号码或代码', '开户银行', '联行号', '银行账号', '笔数', '金额'],
      // prettier-ignore
      ['1', '示例制造有限公司', '91310199MA00000152', '示例银行示例支行', '000000000001', '0310199000000000012', '2', '2009.5'],
      ['2', '测试丁', '310199197511300040', '示例银行', '', '6217000000000000004', '2', '600.1'],
      ['3', '测试丁', '310199197511300040', '示例银行', '', '6217000000000000012', '1', '300.05'],
      ['合计', '5', '2909.65'],
      ['合计（大写）', '人民币贰仟玖佰零玖元陆角伍分'],
    ]);
    expect(sheet.getCell('H8').formula).toBe('SUM(H5:H7)');
  });

  it('sums up its rules on the first sheet', async () => {
    const { folder } = await writeRun([...outcomes, asPayout(payout(5, { fund: '专项资金' }))]);
    const sheet = sheetOf(await readWorkbook(folder, 'payouts-hrss.xlsx'), '汇总');
    expect(sheetTexts(sheet).slice(3, 9)).toEqual([
      ['序号', '规则', '项目名称', '政策条款', '会同部门', '资金来源', '笔数', '金额', '备注'],
      // prettier-ignore
      ['1', '3a', '企业内训补贴', '二(一)3', '区教育局、区总工会、区财政局', '待主管部门确认', '2', '2009.5', ''],
      ['2', '3a', '企业内训补贴', '二(一)3', '区教育局、区总工会、区财政局', '专项资金', '1', '600', ''],
      ['3', '13b', '区专项培训生活费补贴', '二(三)2', '区财政局', '待主管部门确认', '1', '300.05', ''],
      ['合计', '4', '2909.55', ''],
      ['合计（大写）', '人民币贰仟玖佰零玖元伍角伍分'],
    ]);
    expect(sheet.getCell('H8').formula).toBe('SUM(H5:H7)');
  });

  it('says in red on every sheet that payments before were not looked at', async () => {
    const { folder, files } = await writeRun(outcomes, { ...LABEL, historyChecked: false });
    const books = files.filter(({ name }) => name.endsWith('.xlsx'));
    expect(books).toHaveLength(5);
    for (const { name } of books) {
      for (const sheet of (await readWorkbook(folder, name)).worksheets) {
        const at = sheetTexts(sheet).findIndex(([text]) => text === '未核对历史拨付') + 1;
        expect(at, `${name} ${sheet.name}`).toBeGreaterThan(0);
        expect(sheet.getCell(at, 1).font.color?.argb).toBe('FFFF0000');
      }
    }
    const checked = await writeRun(outcomes);
    const sheet = sheetOf(await readWorkbook(checked.folder, 'summary.xlsx'), '资金汇总表');
    expect(JSON.stringify(sheetTexts(sheet))).not.toContain('未核对');
  });

  it('continues on a next sheet when a sheet is full, and totals all of them', async () => {
    const many = Array.from({ length: 25 }, (_, index) =>
      asPayout(payout(index + 1, { amount: 100 * (index + 1) })),
    );
    const { folder } = await writeRun(many, LABEL, 20);
    const workbook = await readWorkbook(folder, 'payouts-hrss.xlsx');
    expect(sheetNames(workbook)).toEqual([
      '汇总',
      '收款汇总',
      '3a 企业内训补贴',
      '3a 企业内训补贴 (2)',
      '3a 企业内训补贴 (3)',
    ]);
    const [first, second, third] = [2, 3, 4].map((index) => workbook.worksheets[index]);
    if (!first || !second || !third) throw new Error('three sheets expected');
    expect(rowTexts(first, 14)[0]).toBe('10');
    expect(first.rowCount).toBe(14);
    expect(rowTexts(second, 5)[0]).toBe('11');
    expect(rowTexts(third, 9).slice(0, 1)).toEqual(['25']);
    expect(third.getCell('J10').formula).toBe(
      "SUM(J5:J9)+SUM('3a 企业内训补贴 (2)'!J5:J14)+SUM('3a 企业内训补贴'!J5:J14)",
    );
    expect(third.getCell('J10').result).toBe(325);
    for (const sheet of [first, second, third]) {
      expect(rowTexts(sheet, 1)).toEqual(['2023年9月 企业内训补贴拨付明细表']);
      expect(sheet.rowCount).toBeLessThanOrEqual(20);
    }
  });

  it('continues the list of payees too', async () => {
    const many = Array.from({ length: 23 }, (_, index) =>
      asPayout(payout(index + 1, { payee: { ...person, number: `31019919751130${1000 + (index % 12)}` } })),
    );
    const { folder } = await writeRun(many, LABEL, 20);
    const workbook = await readWorkbook(folder, 'payouts-hrss.xlsx');
    const tenth = rowTexts(sheetOf(workbook, '收款汇总'), 14);
    const [eleventh, twelfth] = [5, 6].map((row) => rowTexts(sheetOf(workbook, '收款汇总 (2)'), row));
    expect([tenth[0], tenth.at(-2), tenth.at(-1)]).toEqual(['10', '2', '1200']);
    expect([eleventh?.[0], eleventh?.at(-2), eleventh?.at(-1)]).toEqual(['11', '2', '1200']);
    expect([twelfth?.[0], twelfth?.at(-2), twelfth?.at(-1)]).toEqual(['12', '1', '600']);
  });
});

describe('text from rosters in a workbook', () => {
  it.each([
    '=HYPERLINK("http://example.invalid","点此")',
    '+1',
    '<script>&amp;</script>',
    '_x0041_ stays',
    'bell \u0007 and escape \u001B',
    ' 前后有空格 ',
    '第一行\n第二行',
    '𠮷野家',
  ])('is shown as it is: %j', async (name) => {
    const { folder } = await writeRun([asPayout(payout(1, { remark: name }))]);
    const sheet = sheetOf(await readWorkbook(folder, 'payouts-hrss.xlsx'), '3a 企业内训补贴');
    expect(sheet.getCell('L5').formula).toBeUndefined();
    expect(unescaped(String(sheet.getCell('L5').value))).toBe(name);
  });

  it('is cut where Excel would refuse it', async () => {
    const { folder } = await writeRun([asPayout(payout(1, { remark: '长'.repeat(40_000) }))]);
    const sheet = sheetOf(await readWorkbook(folder, 'payouts-hrss.xlsx'), '3a 企业内训补贴');
    expect(String(sheet.getCell('L5').value)).toHaveLength(32_767);
  });
});

/** exceljs leaves the _xHHHH_ of inline strings to its caller; spreadsheets do not. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

it('shows a standard that is reckoned whole, however long: what does not wrap is cut off beside the amount', async () => {
  const { folder } = await writeRun([asPayout(payout(1, { standard: '100000.00×50%' }))]);
  const cells = sheetOf(await readWorkbook(folder, 'payouts-hrss.xlsx'), '3a 企业内训补贴').getRow(5);
  const shown = Array.from({ length: 12 }, (_, index) => cells.getCell(index + 1)).find(
    ({ value }) => value === '100000.00×50%',
  );
  expect(shown?.alignment).toMatchObject({ horizontal: 'left', wrapText: true });
});
