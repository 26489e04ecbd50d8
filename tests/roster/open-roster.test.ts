import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/model/refusal.js';
import { columnsOf } from '../../src/policy/columns.js';
import {
  cell,
  csv,
  type Line,
  lines,
  messages,
  open,
  PERSONS,
  policy,
  read,
  trainee,
  TRAINING,
  value,
  workbook,
} from './roster-files.js';

const HEADER = TRAINING.join(',');
const row = (person: number): string => trainee(person).join(',');

async function refused(file: string, options: Parameters<typeof open>[1] = {}): Promise<Refusal> {
  const outcome = await open(file, options).catch((error: unknown) => error);
  if (outcome instanceof Refusal) return outcome;
  throw new Error('the roster was not refused');
}

describe('a plain roster', () => {
  it('gives its rows with place, values and addresses', async () => {
    const { roster, rows } = await read(await csv(HEADER, row(0), row(1)));
    expect(roster).toMatchObject({ file: '名册.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(roster.tables).toMatchObject([{ sheet: '', kind: 'training', headerRow: 1, unknown: [] }]);
    expect(roster.tables[0]?.columns[1]).toMatchObject({
      column: '证件号码',
      header: '证件号码',
      letters: 'B',
    });
    expect(rows.map((each) => each.place)).toEqual([
      { file: '名册.csv', sheet: '', row: 2 },
      { file: '名册.csv', sheet: '', row: 3 },
    ]);
    expect([value(rows[0], '证件号码'), cell(rows[0], '证件号码')]).toEqual([PERSONS[0], 'B2']);
    expect([value(rows[0], '培训费'), cell(rows[0], '培训费')]).toEqual(['blank', '']);
  });

  it('with a header and nothing below it has no rows', async () => {
    const { roster, rows, findings } = await read(await csv(HEADER));
    expect([roster.tables.length, rows.length, findings.length]).toEqual([1, 0, 0]);
  });

  it('reads the same whatever the order of its columns', async () => {
    const names = [...TRAINING, '培训费', '备注'];
    const cells = [...trainee(0), '1200', '无'];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(names, { minLength: names.length }), async (order) => {
        const line = order.map((name) => cells[names.indexOf(name)] ?? '');
        const { rows, findings } = await read(await csv(order.join(','), line.join(',')));
        expect(findings).toEqual([]);
        expect(names.map((name) => value(rows[0], name))).toEqual([
          '测试0',
          PERSONS[0],
          '焊工',
          '区专项',
          '2023-09-10',
          '120000',
          '无',
        ]);
      }),
      { numRuns: 20 },
    );
  });

  it('reads the same beside unknown columns, but for a notice', async () => {
    const unknown = fc.stringMatching(/^[甲乙丙丁戊己庚辛]{2,6}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(unknown, { minLength: 1, maxLength: 3 }), async (names) => {
        const filling = names.map(() => 'x');
        const { rows, findings } = await read(
          await csv([...TRAINING, ...names].join(','), [...trainee(0), ...filling].join(',')),
        );
        expect(TRAINING.map((name) => value(rows[0], name))).toEqual(trainee(0));
        expect(messages(findings, 'FILE_READ_AS')).toEqual([expect.stringContaining(names[0] ?? '')]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('finding the header', () => {
  it('passes over titles and lines of particulars above it', async () => {
    const file = await csv(
      '2023年度培训名册,,,,',
      '培训机构,示例培训学校,班级编号,BJ-1,',
      '培训项目,焊工,姓名,证件号码,',
      HEADER,
      row(0),
    );
    const { roster, rows } = await read(file);
    expect([roster.tables[0]?.headerRow, rows.length]).toEqual([4, 1]);
  });

  it('tells the kind by the most known columns', async () => {
    const file = await csv('姓名,身份证号,技能等级,发证日期,职业（工种）,评价方式', '');
    expect((await open(file)).tables[0]?.kind).toBe('certificates');
  });

  it('refuses a header that fits several kinds alike', async () => {
    const refusal = await refused(await csv('姓名,证件号码,用人单位', '测试,,'));
    expect(refusal).toMatchObject({ code: 'KIND_AMBIGUOUS', place: '名册.csv' });
    expect(refusal.message).toContain('certificates');
    expect(refusal.remedy).toContain('--kind');
  });

  it('takes the kind that the user names', async () => {
    const file = await csv('姓名,证件号码,资助项目,认定日期,技能等级,发证日期');
    expect((await open(file, { kind: 'talent' })).tables[0]?.kind).toBe('talent');
    expect(await refused(file, { kind: 'tallent' })).toMatchObject({
      code: 'USAGE',
      place: '--kind tallent',
    });
  });

  it('says what it saw when there is none', async () => {
    const refusal = await refused(await workbook({ 汇总: lines(['部门', '人数'], ['示例', 3]) }));
    expect(refusal.code).toBe('HEADER_NOT_FOUND');
    expect(refusal.problem).toContain('汇总');
    expect(refusal.problem).toContain('部门、人数');
  });

  it('names the missing bold columns and a header that may be meant', async () => {
    const refusal = await refused(await csv('姓名,身份证号吗,培训项目,项目类别,结业日期'));
    expect(refusal.code).toBe('COLUMN_MISSING');
    expect(refusal.problem).toContain('缺少必填栏：证件号码');
    expect(refusal.problem).toContain('“身份证号吗”或为“证件号码”');
  });

  it.each([
    ['the same words', '姓名,证件号码,证件号码,培训项目,项目类别,结业日期', 'B1 和 C1'],
    ['but for a unit', '姓名,证件号码,培训项目,项目类别,结业日期,培训费,培训费（元）', 'F1 和 G1'],
  ])('refuses one header twice: %s', async (_, header, cells) => {
    const refusal = await refused(await csv(header));
    expect([refusal.code, refusal.place]).toEqual(['COLUMN_DUPLICATE', '名册.csv']);
    expect(refusal.problem).toContain(cells);
  });

  it('lets the own name win over synonyms, and these in the order listed', async () => {
    const header = '学员姓名,姓名,身份证号码,身份证号,培训项目,项目类别,结业日期';
    const { rows, findings } = await read(
      await csv(header, `甲,乙,${PERSONS[0]},${PERSONS[1]},焊工,区专项,2023-9-1`),
    );
    expect([value(rows[0], '姓名'), value(rows[0], '证件号码')]).toEqual(['乙', PERSONS[1]]);
    expect(messages(findings, 'FILE_READ_AS')).toEqual([
      '“姓名”取自表头 姓名（B1），未取 学员姓名（A1）',
      '“证件号码”取自表头 身份证号（D1），未取 身份证号码（C1）',
    ]);
  });

  it('accepts the columns that a carry roster adds, without a word', async () => {
    const { rows, findings, roster } = await read(
      await csv(`${HEADER},原因,首次期间`, `${row(0)},缺代码,2023-08`, `${row(1)},缺代码,上月`),
    );
    expect([findings, roster.tables[0]?.unknown]).toEqual([[], []]);
    expect(rows.map(({ since }) => since)).toEqual(['2023-08', '']);
  });
});

describe('a roster with every column of its kind, as a carry roster has', () => {
  it.each(policy.rosters)('$kind', async (roster) => {
    const names = columnsOf(roster, policy.common).map(({ name }) => name);
    const file = await workbook({ 结转: lines(['2023年9月 结转名册'], [...names, '原因', '首次期间']) });
    const { tables } = await open(file);
    expect(tables).toMatchObject([{ kind: roster.kind, headerRow: 2, unknown: [] }]);
    expect(tables[0]?.columns.map(({ column }) => column)).toEqual(names);
  });
});

describe('units', () => {
  const line = (amount: string): string => `${row(0)},${amount}`;
  it.each([
    [
      'in the header',
      ['', `${HEADER},培训费（万元）`, line('0.12')],
      '120000 (0.12 按万元计，为 1200.00 元)',
    ],
    [
      'above the header',
      ['单位：万元', `${HEADER},培训费`, line('0.12')],
      '120000 (0.12 按万元计，为 1200.00 元)',
    ],
    [
      'in a title',
      ['培训名册（单位：千元）', `${HEADER},培训费`, line('1.2')],
      '120000 (1.2 按千元计，为 1200.00 元)',
    ],
    [
      'label and unit apart',
      ['金额单位：,万元', `${HEADER},培训费`, line('0.12')],
      '120000 (0.12 按万元计，为 1200.00 元)',
    ],
    [
      'spaced out',
      ['单 位：万 元', `${HEADER},培训费`, line('0.12')],
      '120000 (0.12 按万元计，为 1200.00 元)',
    ],
    ['the header beats the title', ['单位：万元', `${HEADER},培训费（元）`, line('1200')], '120000'],
    ['the cell beats both', ['单位：万元', `${HEADER},培训费（千元）`, line('1200元')], '120000'],
    [
      'a unit that is a name states none',
      ['填报单位：万元汇公司', `${HEADER},培训费`, line('1200')],
      '120000',
    ],
    ...[
      '松江区培训名册单位：万元',
      '单位：示例学校   单位：万元',
      '单位：人民币（万元）',
      '单位:人民币:万元',
      '单位：人、万元',
      '单位:人/万元',
      '（单位：人，万元）',
      '单位：人次、课时、万元',
      '单位：万元、人',
      '单位（人、万元）',
      '单位-万元',
      '单位｜万元',
      '单位＝万元',
      '单位：￥万元',
      '金额单位为万元',
      '单位（万元）',
      '单位：万',
      '金额：万元',
      '（单位：万元）2023年9月',
    ].map((title): [string, string[], string] => [
      title,
      [title, `${HEADER},培训费`, line('0.12')],
      '120000 (0.12 按万元计，为 1200.00 元)',
    ]),
    ['a rarer unit', ['单位：百元', `${HEADER},培训费`, line('12')], '120000 (12 按百元计，为 1200.00 元)'],
    [
      'in a row of its own below the header',
      [`${HEADER},培训费`, ',,,,,（万元）', line('0.12')],
      '120000 (0.12 按万元计，为 1200.00 元)',
    ],
    ['a sum for each person', [`${HEADER},培训费（元/人）`, line('1200')], '120000'],
    ['a price by the hour is another thing', [`${HEADER},培训费（元／课时）`, line('12')], 'blank'],
    ['元 in a row below', [`${HEADER},培训费`, ',,,,,（元）', line('1200')], '120000'],
  ])('%s', async (_, file, expected) => {
    const { rows } = await read(await csv(...file));
    expect(value(rows[0], '培训费')).toBe(expected);
  });

  it('says percent in the header', async () => {
    const { rows } = await read(await csv(`${HEADER},出勤率(%)`, `${row(0)},0.8`));
    expect(value(rows[0], '出勤率')).toBe('0.008');
  });

  it('takes 是 for the district where the header asks 是否…', async () => {
    const asked = await read(await csv(`${HEADER},是否本区户籍`, `${row(0)},是`));
    const plain = await read(await csv(`${HEADER},户籍地`, `${row(0)},是`));
    expect([value(asked.rows[0], '户籍地'), value(plain.rows[0], '户籍地')]).toEqual(['local', 'elsewhere']);
  });
});

describe('rows that the header does not cover', () => {
  const lacking = '姓名,证件号码,培训项目,项目类别,培训费';
  it.each([
    [
      'data above the header',
      [row(0), row(1), HEADER, row(2)],
      'HEADER_NOT_FOUND',
      'B1 有证件号码或单位代码，却在第 3 行的表头之上',
    ],
    [
      'a table above whose header lacks a column',
      [
        '姓名,证件号码,技能等级,职业,评价方式',
        `测试0,${PERSONS[0]},高级工,焊工,社会评价`,
        '',
        HEADER,
        row(1),
      ],
      'COLUMN_MISSING',
      '缺少必填栏：发证日期',
    ],
    [
      'a unit above the header of units',
      [
        '示例公司,91310199MA00000152,区首席技师工作室,2023-09-15',
        '单位名称,单位代码,资助项目,认定日期',
        '示例公司,91310199MA00000152,区首席技师工作室,2023-09-15',
      ],
      'HEADER_NOT_FOUND',
      'B1',
    ],
    ['a header below that lacks a column', [HEADER, row(0), lacking, row(1)], 'COLUMN_MISSING', '结业日期'],
    [
      'another unit below',
      [`${HEADER},培训费`, `${row(0)},1200`, '单位：万元', `${row(1)},0.12`],
      'HEADER_NOT_FOUND',
      '第 3 行写明另一金额单位',
    ],
  ])('are refused: %s', async (_name, file, code, words) => {
    const outcome = await read(await csv(...file)).catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(Refusal);
    expect(outcome).toMatchObject({ code, problem: expect.stringContaining(words) });
  });

  it.each([
    [
      'a unit code among the particulars',
      ['填报单位,示例公司,统一社会信用代码,91310199MA00000152', HEADER, row(0)],
    ],
    ['the same header once more', [HEADER, row(0), HEADER, row(1)]],
    ['the same unit once more', ['单位：元', HEADER, row(0), '单位：元', row(1)]],
    [
      'a row without a number whose remark speaks of units',
      [`${HEADER},备注`, row(0), '测试1,,焊工,区专项,2023-09-10,单位：元'],
    ],
    ['such a row, and another unit', [`${HEADER},备注`, row(0), '测试1,,焊工,区专项,2023-09-10,单位：万元']],
  ])('are none: %s', async (_name, file) => {
    const { rows } = await read(await csv(...file));
    expect(rows.map((each) => value(each, '姓名'))).toContain('测试0');
    expect(rows.length).toBe(file.filter((each) => each.startsWith('测试')).length);
  });
});

describe('a CSV record longer than the header', () => {
  it.each([
    ['by a text', [HEADER, row(0), `${row(1)},x`], [undefined, { cells: 1, text: 'x' }]],
    ['by a blank cell', [HEADER, row(0), `${row(1)},`], [undefined, { cells: 1, text: '' }]],
    ['the only record', [HEADER, `${row(0)},`], [{ cells: 1, text: '' }]],
    ['as all records are', [HEADER, `${row(0)},`, `${row(1)},`], [undefined, undefined]],
    ['no longer than the header with its own last comma', [`${HEADER},`, `${row(0)},`], [undefined]],
  ])('%s', async (_name, file, expected) => {
    const { rows } = await read(await csv(...file));
    expect(rows.map(({ beyondHeader }) => beyondHeader)).toEqual(expected);
  });
});

describe('sheets', () => {
  const TALENT: Line = ['姓名', '证件号码', '资助项目', '认定日期', '推荐区'];
  const book = () =>
    workbook({
      培训: lines([...TRAINING], [...trainee(0)]),
      说明: lines(['请按要求填写']),
      人才: lines(TALENT, ['测试1', PERSONS[1], '上海工匠', '2023-09-01', '']),
      旧表: (sheet) => {
        lines([...TRAINING], [...trainee(2)])(sheet);
        sheet.state = 'hidden';
      },
    });

  it('reads every visible sheet by its own kind and names the others', async () => {
    const { roster, rows, findings } = await read(await book());
    expect(roster.tables.map(({ sheet, kind }) => [sheet, kind])).toEqual([
      ['培训', 'training'],
      ['人才', 'talent'],
    ]);
    expect(rows.map((each) => [each.kind, each.place.sheet])).toEqual([
      ['training', '培训'],
      ['talent', '人才'],
    ]);
    expect(messages(findings, 'FILE_READ_AS')).toEqual([
      '工作表“说明”没有可识别的表头，未读取',
      '工作表“旧表”是隐藏的，未读取',
    ]);
  });

  it('reads only the sheet asked for, even a hidden one, and names the others', async () => {
    const { rows, findings } = await read(await book(), { sheet: '旧表' });
    expect(rows.map((each) => value(each, '姓名'))).toEqual(['测试2']);
    expect(messages(findings, 'FILE_READ_AS')).toEqual([
      '工作表“培训”、“说明”、“人才”不是 --sheet 所指，未读取',
    ]);
  });

  it('names the sheets there are when asked for another', async () => {
    const refusal = await refused(await book(), { sheet: '培训班' });
    expect([refusal.code, refusal.place]).toEqual(['USAGE', '名册.xlsx --sheet 培训班']);
    expect(refusal.problem).toContain('培训、说明、人才、旧表');
  });
});
