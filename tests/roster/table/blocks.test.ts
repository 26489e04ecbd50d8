import { describe, expect, it } from 'vitest';
import { outline } from '../outline.js';
import { csv, lines, PERSONS, read, trainee, TRAINING, value, workbook } from '../roster-files.js';

const HEADER = TRAINING.join(',');
const row = (person: number): string => trainee(person).join(',');
const SWAPPED = '序号,证件号码,姓名,培训项目,项目类别,结业日期';
const swapped = (person: number): string => `1,${PERSONS[person]},测试${person},焊工,区专项,2023-09-10`;
const CERTIFICATES = '姓名,证件号码,技能等级,发证日期,职业';
const holder = (person: number): string => `测试${person},${PERSONS[person]},高级工,2023-09-10,焊工`;

describe('a block below', () => {
  it.each<[string, string[], string[]]>([
    [
      'of the same columns goes on with the table, its titles skipped',
      ['一、第一期', HEADER, row(0), '合计：1人,,,,', ',,,,', '二、第二期培训班,,,,', HEADER, row(1)],
      [
        'table training under row 2',
        '3 row 测试0',
        '4 skipped 合计：1人',
        '6 skipped 二、第二期培训班',
        `7 skipped ${TRAINING.join(' ')}`,
        '8 row 测试1',
      ],
    ],
    [
      'in another order is a table of its own',
      [HEADER, row(0), '第二期', SWAPPED, swapped(1), '制表：李四'],
      [
        'table training under row 1',
        '2 row 测试0',
        '3 skipped 第二期',
        'table training under row 4',
        '4 skipped 序号 证件号码 姓名 培训项目 项目类别 结业日期',
        '5 row 测试1',
        '6 skipped 制表：李四',
      ],
    ],
    [
      'of another kind is read by that kind',
      [HEADER, row(0), '', '获证人员名单', CERTIFICATES, '1,2,3,4,5', holder(1)],
      [
        'table training under row 1',
        '2 row 测试0',
        '4 skipped 获证人员名单',
        'table certificates under row 5',
        `5 skipped ${CERTIFICATES.replaceAll(',', ' ')}`,
        '6 skipped 1 2 3 4 5',
        '7 row 测试1',
      ],
    ],
    [
      'is told from its particulars',
      [HEADER, row(0), '培训机构：示例学校,,班级：2班', '培训项目,焊工,姓名,证件号码', SWAPPED, swapped(1)],
      [
        'table training under row 1',
        '2 row 测试0',
        '3 skipped 培训机构：示例学校 班级：2班',
        '4 skipped 培训项目 焊工 姓名 证件号码',
        'table training under row 5',
        '5 skipped 序号 证件号码 姓名 培训项目 项目类别 结业日期',
        '6 row 测试1',
      ],
    ],
    [
      'that names most of its columns as nobody knows them is seen all the same',
      [HEADER, row(0), `甲,乙,丙,丁,戊,己,庚,${HEADER}`, `1,2,3,4,5,6,7,${row(1)}`],
      [
        'table training under row 1',
        '2 row 测试0',
        'table training under row 3',
        'FILE_READ_AS 按培训名册读取，以下栏目不认识，未使用：甲（A3）、乙（B3）、丙（C3）、丁（D3）、戊（E3）、己（F3）、庚（G3）',
        `3 skipped 甲 乙 丙 丁 戊 己 庚 ${TRAINING.join(' ')}`,
        '4 row 测试1',
      ],
    ],
    [
      'with a page line and its title once more is a printed page',
      ['培训名册', HEADER, row(0), '第1页，共2页', '培训名册', HEADER, row(1)],
      [
        'table training under row 2',
        '3 row 测试0',
        '4 skipped 第1页，共2页',
        '5 skipped 培训名册',
        `6 skipped ${TRAINING.join(' ')}`,
        '7 row 测试1',
      ],
    ],
  ])('%s', async (_, file, expected) => {
    expect(await outline(await csv(...file))).toEqual(expected);
  });

  it('has a header of two rows, or has the one above once more', async () => {
    const groups = ['序号', '学员', null, '培训', null, '结业日期'];
    const children = [null, '姓名', '身份证号', '项目', '项目类别', null];
    const file = await workbook({
      名册: (sheet) => {
        const data = (person: number) => [person, ...trainee(person)];
        lines([...TRAINING], [...trainee(0)], groups, children, data(1), groups, children, data(2))(sheet);
        for (const top of [3, 6]) {
          for (const letter of ['A', 'F']) sheet.mergeCells(`${letter}${top}:${letter}${top + 1}`);
          for (const range of ['B_:C_', 'D_:E_']) sheet.mergeCells(range.replaceAll('_', String(top)));
        }
      },
    });
    expect(await outline(file)).toEqual([
      'table training under row 1',
      '2 row 测试0',
      'table training under row 4',
      '3 skipped 序号 学员 培训 结业日期',
      '4 skipped 姓名 身份证号 项目 项目类别',
      '5 row 测试1',
      '6 skipped 序号 学员 培训 结业日期',
      '7 skipped 姓名 身份证号 项目 项目类别',
      '8 row 测试2',
    ]);
  });
});

describe('in front of a header', () => {
  it.each([
    ['only the id is missing', '测试2,,焊工,区专项,2023-09-10'],
    ['only a name is there', '测试二,,,,'],
    ['a long name is written with a dot', '阿依古丽·买买提,,,,'],
    ['a long name is transliterated', '阿卜杜热合曼买买提江,,,,'],
    ['a name is numbered', '二、王五,,,,'],
    ['a text is as good as an id', '测试2,待补,,,'],
    ['a number stands inside a text', `转入：${PERSONS[2]},,,,`],
    ['two known columns are filled', ',,焊工,区专项,'],
  ])('a row is kept where %s', async (_, kept) => {
    const { rows } = await read(await csv(HEADER, row(0), kept, SWAPPED, swapped(1)));
    expect(rows.map(({ place }) => place.row)).toEqual([2, 3, 5]);
  });
});

describe('titles amid the rows', () => {
  it('are skipped where they are numbered, or merged over the columns of the table', async () => {
    const file = await workbook({
      名册: (sheet) => {
        lines(
          [...TRAINING],
          ['示例街道'],
          [...trainee(0)],
          ['二、另一街道'],
          [...trainee(1)],
          ['又一街道'],
          [...trainee(2)],
        )(sheet);
        sheet.mergeCells('A2:E2');
      },
    });
    expect(await outline(file)).toEqual([
      'table training under row 1',
      '2 skipped 示例街道',
      '3 row 测试0',
      '4 skipped 二、另一街道',
      '5 row 测试1',
      '6 row 又一街道',
      '7 row 测试2',
    ]);
  });
});

describe('a numbered text amid the rows', () => {
  it.each(['（二）欧阳', '二、王五', '三、诸葛小明', '（四）张 三'])(
    'that may be a person is a row: %s',
    async (text) => {
      expect(await outline(await csv(HEADER, row(0), text, row(1)))).toContain(`3 row ${text}`);
    },
  );

  it('that may be a person is a row in the column of their numbers, too', async () => {
    const { rows } = await read(await csv(`序号,${HEADER}`, `一、,${row(0)}`, '二、王五', `三、,${row(1)}`));
    expect(rows.map(({ place }) => place.row)).toEqual([2, 3, 4]);
  });

  it.each(['二、高级工', '（二）东街村', '二、第二期', '二、失业人员', '三、马桥镇'])(
    'that is no name is a title: %s',
    async (text) => {
      expect(await outline(await csv(HEADER, row(0), text, row(1)))).toContain(`3 skipped ${text}`);
    },
  );
});

describe('a unit of money', () => {
  const fees = async (...file: readonly string[]): Promise<readonly string[]> =>
    (await read(await csv(...file))).rows.map((each) => value(each, '培训费'));

  it('above a block is that block’s own, under the same header, too', async () => {
    const PAID = `${HEADER},培训费`;
    expect(
      await fees(
        '单位：万元',
        PAID,
        `${row(0)},0.12`,
        '',
        '单位：元',
        PAID,
        `${row(1)},1200`,
        PAID,
        `${row(2)},7`,
      ),
    ).toEqual(['120000 (0.12 按万元计，为 1200.00 元)', '120000', '700']);
    expect(
      await fees(PAID, `${row(0)},1200`, '第二期（单位：千元）', `${SWAPPED},培训费`, `${swapped(1)},1.2`),
    ).toEqual(['120000', '120000 (1.2 按千元计，为 1200.00 元)']);
  });

  it('that one block states and the next does not is in doubt, unless the header says it', async () => {
    const first = ['单位：万元', `${HEADER},培训费`, `${row(0)},0.12`];
    expect((await outline(await csv(...first, `${SWAPPED},培训费`, `${swapped(1)},1`))).at(-1)).toBe(
      'HEADER_NOT_FOUND 名册.csv第 4 行起: 另有表头而未写金额单位，其上写的是万元，不知是否也指其下各行',
    );
    expect(await fees(...first, `${SWAPPED},培训费（元）`, `${swapped(1)},1`)).toHaveLength(2);
    expect(await fees(...first, SWAPPED, swapped(1))).toHaveLength(2);
  });
});

describe('refused with the row named', () => {
  it.each([
    [
      'it lacks a column',
      [HEADER, row(0), '姓名,证件号码,培训项目,项目类别,备注', row(1)],
      'COLUMN_MISSING 名册.csv第 3 行起: 按培训名册读取，缺少必填栏：结业日期',
    ],
    [
      'it fits several kinds',
      [HEADER, row(0), '姓名,证件号码,用人单位', '测试1,,'],
      'KIND_AMBIGUOUS 名册.csv第 3 行起: 第 3 行的表头分不清',
    ],
    [
      'it is of no kind',
      [HEADER, row(0), '户名,开户银行,银行账号', '示例,示例银行,6222'],
      'HEADER_NOT_FOUND 名册.csv: 第 3 行又是一个表头',
    ],
    [
      'all it names is the number',
      [HEADER, row(0), '李四,证件号码,电话', row(1)],
      'HEADER_NOT_FOUND 名册.csv: 第 3 行又是一个表头',
    ],
    [
      'the unit stands amid the rows',
      [`${HEADER},培训费`, row(0), '单位：万元', row(1)],
      'HEADER_NOT_FOUND 名册.csv: 第 3 行写明另一金额单位',
    ],
  ])('where %s', async (_, file, expected) => {
    expect((await outline(await csv(...file))).at(-1)).toContain(expected);
  });

  it('a block of a kind that was not asked for', async () => {
    const file = await csv(HEADER, row(0), CERTIFICATES, holder(1));
    expect((await outline(file, { kind: 'training' })).at(-1)).toContain(
      'HEADER_NOT_FOUND 名册.csv: 第 3 行又是一个表头',
    );
  });

  it('more headers than any roster has', async () => {
    const blocks = Array.from({ length: 600 }, () => [HEADER, row(0), SWAPPED, swapped(1)]).flat();
    expect((await outline(await csv(...blocks))).at(-1)).toContain('已有 1000 个不同的表头');
  });
});
