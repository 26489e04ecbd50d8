import { readFile, stat } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { asException, asPayout, exception, payout, writeRun } from './sample-run.js';

const person = {
  type: '个人',
  name: '测试丁',
  number: '310199197511300040',
  account: { holder: '', bank: '', branch: '', number: '' },
} as const;

async function csv(folder: string, name: string): Promise<readonly string[]> {
  const text = await readFile(path.join(folder, name), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  return text.slice(1, -2).split('\r\n');
}

describe('payouts.csv', () => {
  it('has a record for each payout, in input order', async () => {
    const { folder } = await writeRun([
      asPayout(payout(1)),
      asPayout(
        payout(2, {
          rule: '11a',
          title: '劳模工匠创新工作室（市级）',
          item: '二(二)5',
          department: 'union',
          payee: person,
          amount: 5_000_005,
          basis: '定额 50000.05, 一次性',
          place: { file: '单位.csv', sheet: '', row: 3 },
          remark: '见“认定文号”',
        }),
      ),
    ]);
    expect(await csv(folder, 'payouts.csv')).toEqual([
      '序号,拨付编号,期间,主管部门,规则,项目名称,收款人类型,收款人,收款人证件号码,户名,开户银行,银行账号,受益人,受益人证件号码,金额,计算依据,政策条款,资金来源,名册,工作表,行号,备注',
      '1,2023-09-01-000001,2023-09,区人力资源和社会保障局,3a,企业内训补贴,单位,示例制造有限公司,91310199MA00000152,示例制造有限公司,示例银行示例支行,0310199000000000012,测试甲,310199197001010019,600.00,定额 600.00,二(一)3,待主管部门确认,培训名册.xlsx,Sheet1,2,',
      '2,2023-09-01-000002,2023-09,区总工会,11a,劳模工匠创新工作室（市级）,个人,测试丁,310199197511300040,,,,测试甲,310199197001010019,50000.05,"定额 50000.05, 一次性",二(二)5,待主管部门确认,单位.csv,,3,见“认定文号”',
    ]);
  });
});

describe('exceptions.csv', () => {
  it('has a record for each exception; what is not known is blank', async () => {
    const { folder } = await writeRun([
      asException(exception()),
      asException(
        exception({
          code: 'FILE_READ_AS',
          rule: '',
          title: '',
          subject: '',
          subjectNumber: '',
          column: '',
          cell: '',
          found: '',
          required: '',
          message: '按 GB18030 编码读取',
          item: '',
          stake: undefined,
          place: { file: '旧"册".csv', sheet: '', row: 0 },
        }),
      ),
      asException(exception({ code: 'NO_RULE_APPLIES', treatment: 'hold', stake: undefined, message: '无' })),
    ]);
    expect(await csv(folder, 'exceptions.csv')).toEqual([
      '序号,处理,代码,规则,项目名称,姓名或单位,证件号码,栏目,单元格,实际值,要求,说明,政策条款,涉及金额,名册,工作表,行号',
      '1,不予拨付,UNIT_NOT_LOCAL,3a,企业内训补贴,测试乙,310***********0028,用人单位所在区,F9,他区,示例区,用人单位所在区为“他区”，不属本区,二(一)3,600.00,培训名册.xlsx,Sheet1,9',
      '2,提示,FILE_READ_AS,,,,,,,,,按 GB18030 编码读取,,,"旧""册"".csv",,',
      '3,暂缓,NO_RULE_APPLIES,3a,企业内训补贴,测试乙,310***********0028,用人单位所在区,F9,他区,示例区,无,二(一)3,,培训名册.xlsx,Sheet1,9',
    ]);
  });
});

describe('a CSV file', () => {
  it('makes harmless what a spreadsheet would take for a formula, and leaves long numbers and negative amounts', async () => {
    const { folder } = await writeRun([
      asPayout(payout(1, { amount: -60_000, remark: '=HYPERLINK("http://example.invalid")', basis: '－5' })),
    ]);
    const [, record] = await csv(folder, 'payouts.csv');
    expect(record).toContain(`,"'=HYPERLINK(""http://example.invalid"")"`);
    expect(record).toContain(",-600.00,'－5,");
    expect(record).toContain(',0310199000000000012,');
  });

  it('is readable by its owner only, and hashed as it stands', async () => {
    const { folder, files } = await writeRun([asPayout(payout(1))]);
    for (const { name, sha256 } of files) {
      const file = path.join(folder, name);
      expect((await stat(file)).mode & 0o777, name).toBe(0o600);
      expect(
        createHash('sha256')
          .update(await readFile(file))
          .digest('hex'),
        name,
      ).toBe(sha256);
    }
  });
});
