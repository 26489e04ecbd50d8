import { describe, expect, it } from 'vitest';
import { outline } from '../outline.js';
import { csv, messages, PERSONS, read, trainee, TRAINING, value } from '../roster-files.js';

/** Columns under parents beside those every training roster needs: [parent, column, value]. */
type Beside = readonly (readonly [parent: string, own: string, value: string])[];

function beside(columns: Beside, needed: readonly string[] = TRAINING): Promise<string> {
  return csv(
    [...needed, ...columns.map(([parent]) => parent)].join(','),
    [...needed.map(() => ''), ...columns.map(([, own]) => own)].join(','),
    [...trainee(0), ...columns.map(([, , text]) => text)].join(','),
  );
}

async function valuesOf(columns: Beside, ...names: readonly string[]): Promise<readonly string[]> {
  const { rows } = await read(await beside(columns));
  return names.map((name) => value(rows[0], name));
}

describe('whose account stands under a parent', () => {
  it.each([
    '培训机构',
    '用人单位',
    '评价机构（盖章）',
    '任课教师',
    '培训机构账户信息',
    '二、承办单位收款账户',
  ])('not the person’s: %s', async (parent) => {
    const { rows, findings } = await read(
      await beside([
        [parent, '开户银行', '某行'],
        [parent, '银行账号', '1001111'],
      ]),
    );
    expect(rows.map((row) => [value(row, '开户银行'), value(row, '银行账号')])).toEqual([['blank', 'blank']]);
    expect(messages(findings, 'FILE_READ_AS')).toEqual([
      `按培训名册读取，以下栏目不认识，未使用：${parent}/开户银行（F2）、${parent}/银行账号（G2）`,
    ]);
  });

  it.each(['个人账户', '收款账户', '银行账户信息', '学员', '收款单位', '汇款资料'])(
    'the person’s: %s',
    async (parent) => {
      expect(await valuesOf([[parent, '银行账号', '1001111']], '银行账号')).toEqual(['1001111']);
    },
  );

  it('the person’s, although an employer’s stands beside it under the column’s own name', async () => {
    const columns: Beside = [
      ['个人账户', '账号', '111'],
      ['用人单位', '户名', '示例公司'],
      ['用人单位', '银行账号', '222'],
    ];
    expect(await valuesOf(columns, '银行账号', '户名')).toEqual(['111', 'blank']);
  });

  it('of one whose holder is named: the holder tells whom it pays', async () => {
    const columns: Beside = [
      ['用人单位', '户名', '示例公司'],
      ['用人单位', '账号', '222'],
    ];
    expect(await valuesOf(columns, '银行账号', '户名')).toEqual(['222', '示例公司']);
  });

  it.each([
    ['师傅', '444'],
    ['徒弟', 'blank'],
    ['用人单位', 'blank'],
  ])('in a roster of mentors, under %s: %s', async (parent, expected) => {
    const names = ['师傅姓名', '师傅证件号码', '徒弟姓名', '徒弟证件号码', '徒弟技能等级', '发证日期'];
    const { rows } = await read(
      await csv(
        [...names, parent, ''].join(','),
        [...names.map(() => ''), '开户银行', '银行账号'].join(','),
        `测试0,${PERSONS[0]},测试1,${PERSONS[1]},高级工,2023-09-10,某行,444`,
      ),
    );
    expect(rows.map((row) => value(row, '银行账号'))).toEqual([expected]);
  });

  it('the unit’s in a roster of units', async () => {
    const { rows } = await read(
      await csv(
        '单位,,资助项目,认定日期,单位账户,',
        '单位名称,单位代码,,,开户银行,银行账号',
        '示例中心,91310199MA00000152,首席技师工作室,2023-09-10,某行,333',
      ),
    );
    expect(['单位名称', '银行账号'].map((name) => value(rows[0], name))).toEqual(['示例中心', '333']);
  });
});

describe('what stands under an organisation', () => {
  it.each([
    ['培训机构', '培训机构', '用人单位'],
    ['承办单位', '培训机构', '用人单位'],
    ['用人单位信息', '用人单位', '培训机构'],
  ])('单位名称 under %s is %s', async (parent, taken, blank) => {
    expect(await valuesOf([[parent, '单位名称', '示例名称']], taken, blank)).toEqual(['示例名称', 'blank']);
  });

  it('is not another’s where the roster has no such column', async () => {
    const columns: Beside = [
      ['评价机构', '单位名称', '示例名称'],
      ['评价机构', '统一社会信用代码', '91310199MA00000152'],
    ];
    expect(await valuesOf(columns, '用人单位', '用人单位代码')).toEqual(['blank', 'blank']);
  });

  it('is the employer’s where its own name says so', async () => {
    const columns: Beside = [
      ['培训机构', '名称', '示例学校'],
      ['培训机构', '用人单位代码', '91310199MA00000152'],
    ];
    expect(await valuesOf(columns, '培训机构', '用人单位代码', '培训机构代码')).toEqual([
      '示例学校',
      '91310199MA00000152',
      'blank',
    ]);
  });
});

describe('what stands under another person or an unknown parent', () => {
  it.each(['任课教师', '带教师傅', '单位联系人', '班主任信息'])(
    '%s does not take the trainee’s columns',
    async (parent) => {
      const [, , ...others] = TRAINING;
      const file = await beside(
        [
          [parent, '姓名', '示例老师'],
          [parent, '证件号码', PERSONS[1]],
        ],
        ['学员姓名', '身份证号', ...others],
      );
      const { rows } = await read(file);
      expect(rows.map((row) => [value(row, '姓名'), value(row, '证件号码')])).toEqual([
        ['测试0', PERSONS[0]],
      ]);
    },
  );

  it('a roster with nobody but the teacher is refused', async () => {
    const file = await csv('任课教师,,培训项目,项目类别,结业日期', '姓名,证件号码,,,', trainee(0).join(','));
    expect((await outline(file))[0]).toMatch(/^COLUMN_MISSING .*缺少必填栏：姓名、证件号码/);
  });

  it.each([
    [
      ['上期', '培训费'],
      ['本期', '培训费用'],
    ],
    [
      ['本期', '培训费'],
      ['上期', '培训费用'],
    ],
    [
      ['申报数', '培训费'],
      ['审定数', '金额（元）'],
    ],
  ] as const)(
    'of two columns one of which stands under an unknown parent none is guessed: %s, %s',
    async (...pair) => {
      const columns: Beside = pair.map(([parent, own], index) => [parent, own, String(index + 1200)]);
      expect((await outline(await beside(columns)))[0]).toMatch(
        /^COLUMN_DUPLICATE 名册.csv: “.+”（[FG]2）与“.+”（[FG]2）都像是“培训费”，看不出应取哪一栏$/,
      );
    },
  );

  it('the only one is read, and of two under one parent the first name', async () => {
    expect(await valuesOf([['示例栏目', '培训费', '1200']], '培训费')).toEqual(['120000']);
    const columns: Beside = [
      ['示例栏目', '培训费用', '1200'],
      ['示例栏目', '培训费', '1300'],
    ];
    expect(await valuesOf(columns, '培训费')).toEqual(['130000']);
  });
});
