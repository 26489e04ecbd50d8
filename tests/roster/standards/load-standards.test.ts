import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/model/refusal.js';
import { type LoadedStandards, loadStandards } from '../../../src/roster/standards/load-standards.js';
import { folder, PERSONS, policy } from '../roster-files.js';

const UNIT = '91310199MA00000152';

/** Loads a folder of these files. */
async function load(files: Readonly<Record<string, string | Buffer>>): Promise<LoadedStandards> {
  const made = await folder();
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(made, name), content);
  return loadStandards(made, policy);
}

async function refused(files: Readonly<Record<string, string | Buffer>>): Promise<Refusal> {
  const outcome = await load(files).catch((error: unknown) => error);
  if (outcome instanceof Refusal) return outcome;
  throw new Error('the standards were not refused');
}

describe('published lists', () => {
  it('are read as the rule data describes them, columns in any order', async () => {
    const { standards } = await load({
      'course-standards.csv':
        '补贴标准（元）,项目编号,技能等级,生效日期,失效日期,备注\n1200,KC-1,三级/高级工,2023-08-01,2024-12-31,x\n800,KC-2,,,,\n',
      'graduates.csv': '人数下限,补贴标准\n100,20万元\n',
    });
    expect(Object.keys(standards.lists)).toEqual(['course-standards', 'graduates']);
    expect(standards.lists['course-standards']).toEqual([
      {
        line: 2,
        from: '2023-08-01',
        to: '2024-12-31',
        values: {
          项目编号: { is: 'text', text: 'KC-1' },
          技能等级: { is: 'text', text: '高级工' },
          补贴标准: { is: 'money', fen: 120_000 },
        },
      },
      {
        line: 3,
        from: undefined,
        to: undefined,
        values: { 项目编号: { is: 'text', text: 'KC-2' }, 补贴标准: { is: 'money', fen: 80_000 } },
      },
    ]);
    expect(standards.lists['graduates']?.[0]?.values['补贴标准']).toEqual({ is: 'money', fen: 20_000_000 });
  });

  it('that are not in the folder are not published, one without lines is', async () => {
    const { standards } = await load({ 'institutions.csv': '培训机构代码,培训机构,生效日期,失效日期\n' });
    expect(standards.lists).toEqual({ institutions: [] });
  });
});

describe('accounts, funds and holds', () => {
  it('are read by code, rule and number', async () => {
    const { standards } = await load({
      'accounts.csv': `单位代码,户名,开户银行,联行号,银行账号\n${UNIT},示例公司,示例银行,,\t0310199000000000012\n`,
      'funds.csv': '规则,资金来源,预算科目,生效日期,失效日期\n3a,职业培训资金,2080701,2023-08-01,\n',
      'holds.csv': `号码,事由,生效日期,失效日期\n${PERSONS[0]},核查,2023-09-01,\n310199700101001,再查,,\n${UNIT},整改,,\n123456789,护照,,\n`,
    });
    expect(standards.accounts.get(UNIT)).toEqual({
      holder: '示例公司',
      bank: '示例银行',
      branch: '',
      number: '0310199000000000012',
    });
    expect(standards.funds).toEqual([
      { rule: '3a', fund: '职业培训资金', from: '2023-08-01', to: undefined },
    ]);
    expect([...standards.holds.keys()]).toEqual([PERSONS[0], UNIT, '123456789']);
    expect(standards.holds.get(PERSONS[0])).toMatchObject([{ reason: '核查' }, { reason: '再查' }]);
  });
});

describe('the folder', () => {
  it('is proved file by file in order of name; other files are left alone', async () => {
    const bytes = Buffer.from('徒弟技能等级,补贴标准\n高级工,3000\n');
    const { files, contents } = await load({
      'README.md': '名单',
      '.~lock.csv': '',
      '~$holds.xlsx': '',
      'mentorship.csv': bytes,
      'holds.csv': '号码,事由,生效日期,失效日期\n',
    });
    expect(files.map(({ name }) => name)).toEqual(['holds.csv', 'mentorship.csv']);
    expect(files[1]?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(contents[1]).toEqual({ name: 'mentorship.csv', bytes });
  });

  it.each(['holds.xlsx', 'Institutions.XLS', '名单.et', 'accounts.ods', 'funds.xlsm'])(
    'with %s is refused, which would not be read',
    async (name) => {
      const refusal = await refused({ [name]: '', 'holds.csv': '号码,事由,生效日期,失效日期\n' });
      expect(refusal).toMatchObject({ code: 'STANDARDS_INVALID', place: name });
      expect(refusal.remedy).toContain('请另存为“CSV UTF-8”');
    },
  );

  it('that is not there is refused', async () => {
    await expect(loadStandards(path.join(await folder(), '名单'), policy)).rejects.toMatchObject({
      code: 'STANDARDS_INVALID',
    });
  });
});

describe('columns beside those of a list', () => {
  it.each(['备注', '序号', '联系电话', '备注（选填）'])('may be remarks: %s', async (remark) => {
    const { standards } = await load({
      'mentorship.csv': `${remark},徒弟技能等级,补贴标准,\n1,高级工,3000,\n`,
    });
    expect(standards.lists['mentorship']).toHaveLength(1);
  });

  it('else are refused with the columns that there are', async () => {
    const { remedy } = await refused({ 'mentorship.csv': '徒弟技能等级,补贴标准,止\n' });
    expect(remedy).toBe(
      '栏目应为：徒弟技能等级、补贴标准、生效日期、失效日期；不是其中的请改名或删去，说明写在“备注”栏',
    );
  });
});

describe('mistakes are refused with file, line, value and remedy', () => {
  const INSTITUTIONS = '培训机构代码,培训机构,生效日期,失效日期';
  it.each([
    ['unknown file', { 'institution.csv': INSTITUTIONS }, 'institution.csv', '不是已知的名单文件'],
    [
      'missing column',
      { 'institutions.csv': '培训机构,生效日期,失效日期\n' },
      'institutions.csv:1',
      '缺少栏目：培训机构代码',
    ],
    [
      'column twice',
      { 'institutions.csv': `${INSTITUTIONS},培训机构\n` },
      'institutions.csv:1',
      '“培训机构”重复',
    ],
    [
      'bad code',
      { 'institutions.csv': `${INSTITUTIONS}\n${UNIT}0,甲,,\n` },
      'institutions.csv:2',
      `${UNIT}0`,
    ],
    [
      'blank code',
      { 'institutions.csv': `${INSTITUTIONS}\n\n,甲,,\n` },
      'institutions.csv:3',
      'A3“培训机构代码”为空',
    ],
    [
      'bad date',
      { 'institutions.csv': `${INSTITUTIONS}\n${UNIT},甲,23-8-1,\n` },
      'institutions.csv:2',
      '23-8-1',
    ],
    [
      'ends before it begins',
      { 'institutions.csv': `${INSTITUTIONS}\n${UNIT},甲,2023-09-01,2023-08-31\n` },
      'institutions.csv:2',
      '失效日期 2023-08-31 早于生效日期 2023-09-01',
    ],
    [
      'doubtful level',
      { 'mentorship.csv': '徒弟技能等级,补贴标准\n一级技师,3000\n' },
      'mentorship.csv:2',
      '不明确',
    ],
    [
      'more than a fen',
      { 'mentorship.csv': '徒弟技能等级,补贴标准\n技师,3000.005\n' },
      'mentorship.csv:2',
      '四舍五入',
    ],
    [
      'two accounts',
      {
        'accounts.csv': `单位代码,户名,开户银行,联行号,银行账号\n${UNIT},甲,乙,,0310\n${UNIT},甲,乙,,0311\n`,
      },
      'accounts.csv:3',
      UNIT,
    ],
    [
      'unknown rule',
      { 'funds.csv': '规则,资金来源,预算科目,生效日期,失效日期\n99z,甲,,,\n' },
      'funds.csv:2',
      '99z',
    ],
    [
      'mistyped number',
      { 'holds.csv': '号码,事由,生效日期,失效日期\n310199197001010010,甲,,\n' },
      'holds.csv:2',
      '310***********0010',
    ],
    [
      'a column that nobody reads, near one that is read',
      { 'institutions.csv': `培训机构代码,培训机构,失效日\n${UNIT},甲,2023-08-31\n` },
      'institutions.csv:1',
      'C 栏“失效日”不是这个名单的栏目，最接近的是“失效日期”',
    ],
    [
      'a column that nobody reads, near none',
      { 'institutions.csv': `培训机构代码,培训机构,起,止\n${UNIT},甲,2023-08-01,2023-08-31\n` },
      'institutions.csv:1',
      'C 栏“起”不是这个名单的栏目',
    ],
    [
      'a column of holds that nobody reads',
      { 'holds.csv': `号码,事由,止\n${UNIT},甲,2023-08-31\n` },
      'holds.csv:1',
      'C 栏“止”不是这个名单的栏目',
    ],
    [
      'something under no header',
      { 'mentorship.csv': '徒弟技能等级,补贴标准,\n高级工,3000,\n技师,3000,2023-08-31\n' },
      'mentorship.csv:3',
      'C 栏有内容而没有表头',
    ],
    ['no CSV', { 'funds.csv': Buffer.from('PK\u0003\u0004') }, 'funds.csv', ''],
  ])('%s', async (_, files, place, problem) => {
    const refusal = await refused(files);
    expect(refusal.place).toBe(place);
    expect(refusal.problem).toContain(problem);
    expect(refusal.remedy).not.toBe('');
  });
});
