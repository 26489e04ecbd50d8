import { describe, expect, it } from 'vitest';
import {
  asPayout,
  LABEL,
  payout,
  readWorkbook,
  sheetNames,
  sheetOf,
  sheetTexts,
  writeRun,
} from './sample-run.js';

const person = {
  type: '个人',
  name: '买买提江·吐尔逊',
  number: '310199197511300040',
  account: { holder: '测试丁', bank: '示例银行', branch: '', number: '6217000000000000004' },
} as const;
const helped = { name: '测试乙', number: '310199198402290028' };

const outcomes = [
  payout(1),
  payout(2, { beneficiary: helped, amount: 140_950, remark: '退役士兵' }),
  payout(3, {
    rule: '13b',
    title: '区专项培训生活费补贴',
    payee: person,
    beneficiary: person,
    workplace: '示例学校',
  }),
  payout(4, {
    rule: '11a',
    title: '劳模工匠创新工作室（市级）',
    department: 'union',
    beneficiary: { name: '示例制造有限公司', number: '91310199MA00000152' },
    amount: 5_000_000,
  }),
  payout(5, { rule: '13b', title: '区专项培训生活费补贴', payee: person, amount: 0 }),
].map(asPayout);

/** The rows of a sheet between header and total. */
async function listed(folder: string, name: string): Promise<readonly (readonly string[])[]> {
  const texts = sheetTexts(sheetOf(await readWorkbook(folder, 'publicity.xlsx'), name));
  const header = texts.findIndex(([first]) => first === '序号');
  return texts.slice(
    header + 1,
    texts.findIndex(([first]) => first === '合计'),
  );
}

describe('publicity.xlsx', () => {
  it('has a list for each rule with money, in the order of the policy', async () => {
    const { folder } = await writeRun(outcomes);
    expect(sheetNames(await readWorkbook(folder, 'publicity.xlsx'))).toEqual([
      '3a 企业内训补贴',
      '13b 区专项培训生活费补贴',
      '11a 劳模工匠创新工作室（市级）',
    ]);
  });

  it('says who, masked number, unit, project and amount, and nothing more', async () => {
    const { folder } = await writeRun(outcomes);
    expect(await listed(folder, '3a 企业内训补贴')).toEqual([
      ['1', '测试甲', '310***********0019', '示例制造有限公司', '企业内训补贴', '600'],
      ['2', '测试乙', '310***********0028', '示例制造有限公司', '企业内训补贴', '1409.5'],
    ]);
  });

  it('names of a person who is paid the workplace, of a unit that is paid for itself nobody', async () => {
    const { folder } = await writeRun(outcomes);
    expect(await listed(folder, '13b 区专项培训生活费补贴')).toEqual([
      ['1', '买买提江·吐尔逊', '310***********0040', '示例学校', '区专项培训生活费补贴', '600'],
    ]);
    expect(await listed(folder, '11a 劳模工匠创新工作室（市级）')).toEqual([
      ['1', '', '', '示例制造有限公司', '劳模工匠创新工作室（市级）', '50000'],
    ]);
  });

  it('shows no telephone and no account that stands in a name', async () => {
    const payee = { ...person, name: '测试丁13800000000' };
    const { folder } = await writeRun([
      asPayout(
        payout(1, {
          payee,
          beneficiary: payee,
          workplace: '示例厂（账号6217000000000000004，电话021-57800000）',
        }),
      ),
    ]);
    expect(await listed(folder, '3a 企业内训补贴')).toEqual([
      [
        '1',
        '测试丁138****0000',
        '310***********0040',
        '示例厂（账号621************0004，电话021-57800000）',
        '企业内训补贴',
        '600',
      ],
    ]);
  });

  it('has a total of nothing where nothing is transferred, which is no range that takes in the total itself', async () => {
    const { folder } = await writeRun([asPayout(payout(1, { amount: -10_000 }))]);
    const sheet = sheetOf(await readWorkbook(folder, 'publicity.xlsx'), '3a 企业内训补贴');
    const totals = sheet
      .getSheetValues()
      .flat()
      .filter((cell) => typeof cell === 'object' && cell !== null && 'formula' in cell);
    expect(totals).toEqual([expect.objectContaining({ formula: '0' })]);
    expect(await listed(folder, '3a 企业内训补贴')).toEqual([]);
  });

  it('counts what was set off whole below the total instead of listing it', async () => {
    const { folder } = await writeRun(outcomes);
    const sheet = sheetOf(await readWorkbook(folder, 'publicity.xlsx'), '13b 区专项培训生活费补贴');
    expect(sheetTexts(sheet).flat()).toContain('另有 1 笔冲抵此前拨付，无需转账，不列入公示');
  });

  it('masks names where that is asked for', async () => {
    const { folder } = await writeRun(outcomes, {
      ...LABEL,
      sheets: { ...LABEL.sheets, publicNames: 'masked' },
    });
    expect((await listed(folder, '13b 区专项培训生活费补贴'))[0]?.[1]).toBe('买******逊');
    expect((await listed(folder, '3a 企业内训补贴'))[0]?.[1]).toBe('测*甲');
  });

  it('is not written where nothing is paid', async () => {
    const { files } = await writeRun([]);
    expect(files.map(({ name }) => name)).not.toContain('publicity.xlsx');
  });
});
