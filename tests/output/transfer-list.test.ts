import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { asPayout, LABEL, payout, readWorkbook, rowTexts, sheetOf, writeRun } from './sample-run.js';

const person = (index: number, account: string) => ({
  type: '个人' as const,
  name: `测试${index}`,
  number: `31019919751130${1000 + index}`,
  account: { holder: '', bank: '', branch: '', number: account },
});

const HEADER = '序号,收款账号,收款人户名,开户银行,联行号,金额,用途,备注';
const UNIT = '0310199000000000012,示例制造有限公司,示例银行示例支行,000000000001';

async function lines(folder: string, name = 'transfers-hrss.csv'): Promise<readonly string[]> {
  return (await readFile(path.join(folder, name), 'utf8')).slice(1, -2).split('\r\n');
}

describe('transfers-<department>.csv', () => {
  it('has one line for each payee and account, however many payouts', async () => {
    const { folder } = await writeRun([payout(1), payout(2), payout(3)].map(asPayout));
    expect(await lines(folder)).toEqual([HEADER, `1,${UNIT},1800.00,2023年9月补贴（第01批）,`]);
  });

  it('names whoever has no account, so that nobody is left out', async () => {
    const { folder } = await writeRun([asPayout(payout(1, { payee: person(1, '') })), asPayout(payout(2))]);
    expect(await lines(folder)).toEqual([
      HEADER,
      '1,,测试1,,,600.00,2023年9月补贴（第01批）,缺收款账户，补齐后再转账',
      `2,${UNIT},600.00,2023年9月补贴（第01批）,`,
    ]);
  });

  it('has the numbers of 收款汇总, which puts what is not transferred last', async () => {
    const { folder } = await writeRun(
      [
        payout(1, { payee: person(1, '6217000000000001'), amount: -30_000 }),
        payout(2, { payee: person(2, '6217000000000002'), amount: 50_000 }),
        payout(3, { payee: person(3, '6217000000000003'), amount: 0 }),
        payout(4, { payee: person(4, '6217000000000004'), amount: 20_050 }),
      ].map(asPayout),
    );
    expect(await lines(folder)).toEqual([
      HEADER,
      '1,6217000000000002,测试2,,,500.00,2023年9月补贴（第01批）,',
      '2,6217000000000004,测试4,,,200.50,2023年9月补贴（第01批）,',
    ]);
    const sheet = sheetOf(await readWorkbook(folder, 'payouts-hrss.xlsx'), '收款汇总');
    expect([5, 6].map((row) => rowTexts(sheet, row).slice(0, 2))).toEqual([
      ['1', '测试2'],
      ['2', '测试4'],
    ]);
  });

  it('a name keeps rare characters, and starts no formula and no second line', async () => {
    const names = ['𠮷㛃·买买提江', '=1+1', '示例\n公司'];
    const { folder } = await writeRun(
      names.map((name, index) =>
        asPayout(payout(index + 1, { payee: { ...person(index, `621700000000000${index}`), name } })),
      ),
    );
    const written = await lines(folder);
    expect(written.slice(1).map((line) => line.split(',')[2])).toEqual([
      '𠮷㛃·买买提江',
      "'=1+1",
      '示例 公司',
    ]);
  });

  it('is not part of a copy that circulates, in whose workbooks no account is whole', async () => {
    const { folder } = await writeRun([asPayout(payout(1, { remark: '另一账户 6217000000000000004' }))], {
      ...LABEL,
      sheets: { ...LABEL.sheets, accounts: 'masked' },
    });
    expect((await readdir(folder)).filter((name) => name.startsWith('transfers'))).toEqual([]);
    const workbook = await readWorkbook(folder, 'payouts-hrss.xlsx');
    const row = { 收款汇总: 5, '3a 企业内训补贴': 5 };
    expect(rowTexts(sheetOf(workbook, '收款汇总'), row.收款汇总)).toContain('031************0012');
    const detail = rowTexts(sheetOf(workbook, '3a 企业内训补贴'), row['3a 企业内训补贴']);
    expect([detail[5], detail.at(-1)]).toEqual(['031************0012', '另一账户 621************0004']);
    expect(rowTexts(sheetOf(workbook, '收款汇总'), 1)).toEqual([
      '2023年9月收款汇总表（传阅件，账号已遮盖，不作付款依据）',
    ]);
  });

  it('shows no account of a copy that circulates where one stands in another text', async () => {
    const account = {
      holder: '甲 0310199000012',
      bank: '示例银行6217000000000000004',
      branch: '',
      number: '0310199000012',
    };
    const payee = { type: '单位', name: '甲', number: '91310199MA00000152', account } as const;
    const { folder } = await writeRun(
      [asPayout(payout(1, { payee, remark: '见0310199000012，电话13800000000' }))],
      {
        ...LABEL,
        sheets: { ...LABEL.sheets, accounts: 'masked' },
      },
    );
    const workbook = await readWorkbook(folder, 'payouts-hrss.xlsx');
    const texts = [
      ...rowTexts(sheetOf(workbook, '收款汇总'), 5),
      ...rowTexts(sheetOf(workbook, '3a 企业内训补贴'), 5),
    ];
    expect(texts.filter((text) => /0310199000012|6217000000000000004|13800000000/.test(text))).toEqual([]);
    expect(texts).toContain('示例银行621************0004');
    expect(texts).toContain('91310199MA00000152');
  });
});
