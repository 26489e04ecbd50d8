import { describe, expect, it } from 'vitest';
import { csv, lines, messages, PERSONS, read, trainee, TRAINING, workbook } from '../roster-files.js';

const HEADER = `序号,${TRAINING.join(',')},培训费`;
const line = (person: number, fee: string): string => `${person + 1},${trainee(person).join(',')},${fee}`;

/** Reads a training roster of two rows and then these lines. */
async function after(...tail: readonly string[]) {
  return read(await csv(HEADER, line(0, '1000'), line(1, '500.50'), ...tail));
}

describe('rows that are no data', () => {
  it.each([
    '合计,,,,,,1500.50',
    '合 计：,,,,,,1500.50',
    '3,总计,,,,,1500.50',
    ',合计（元）,,,,,1500.50',
    '合计,25,,,,,',
    '小计,,,,,,1500.50',
    '合计人数：2人,,,,,,',
    '合计人员：2人,,,,,,',
    '合计,/,,,,,"1,500.50"',
    '制表人：李四,,,审核人：王五,,,',
    '制表人：,李四,,审核：,王五,,',
    '制表,李四,,审核,王五,,',
    '填表日期：,2023年9月30日,,,,,',
    '单位负责人（签字）：,,,,单位盖章：,,2023年9月30日',
    '注：本表一式三份,,,,,,',
    '填表说明,,,,,,',
    '备注：本表一式两份,,,,,,',
    '以下空白,,,,,,',
    '第 1 页 共 3 页,,,,,,',
    '共3页，第1页,,,,,,',
    ',,,,,第1页,共3页',
    '打印日期：2023年9月30日,,,,,,',
    '共2人,,,,,,',
    '本班小计,,,,,,1500.50',
    '某街道 小计：,,,,,,1500.50',
    '某公司 汇总,,,,,,1500.50',
    '3,本 月 合 计,,,,,1500.50',
    '过次页,,,,,,1500.50',
    '承前页,,,,,,9',
    '转下页,,,,,,',
    '人民币合计大写：壹仟伍佰元零伍角,,,,,,',
    '合计（大写）：壹仟伍佰元零伍角,,,,,,',
    '（本页以下空白）,,,,,,',
    '————,,,,,,',
    '此致,,,,,,',
    '培训项目：焊工,,,,,,',
    '班级：二班,,,人数：1,,,',
    '　　电工一班,,,,,,',
    ',第 2 组,,,,,',
  ])('footer: %s', async (footer) => {
    const { rows, skipped } = await after(footer);
    expect([rows.length, skipped.length]).toEqual([2, 1]);
    expect(skipped[0]).toMatch(/^4: /);
  });

  it.each([
    ['it has an id', `合计,,${PERSONS[2]},焊工,区专项,2023-09-10,1`],
    ['it has a name', '合计,测试2,,焊工,区专项,2023-09-10,1'],
    ['the word only begins a name', '合计物流公司,,,,,,1'],
    ['the word stands later', '1,测试2,,合计,,,1'],
    ['a remark stands before a name', '注：补报,测试2,,焊工,区专项,2023-09-10,1'],
    ['a remark stands before a name alone', '说明,测试2,,,,,'],
    ['only the id is missing', '3,测试2,,焊工,区专项,2023-09-10,1'],
    ['there is but a word', '作废,,,,,,'],
    ['it ends as sums do, but has no figure', '某某小计,,,,,,'],
    ['it ends as sums do, but has an id', `某某小计,,${PERSONS[2]},,,,1`],
    ['it ends as sums do, but has a name', '某某小计,测试2,,,,,1'],
    ['it ends as sums do, but a required column has content', '某某小计,,,焊工,,,1'],
    ['it ends as sums do, but a figure is none of a sum', '某某小计,,,,,5,1'],
    ['a page goes on, but it has a name', '过次页,测试2,,,,,1'],
    ['a name is as short as a class', ',王一班,,,,,'],
    ['a label stands before a name alone', ',测试2：补报,,,,,'],
    ['a label stands beside a name', '班级：二班,测试2,,,,,'],
    ['it is drawn by hand in two cells', '————,————,,,,,'],
    ['a note is no longer below one', '2.不得涂改,,,,,,'],
    ['it is numbered, but a column has content', '3,,,焊工,,,'],
  ])('kept as a row: %s', async (_, kept) => {
    const { rows, skipped } = await after(kept);
    expect([rows.length, skipped]).toEqual([3, []]);
  });

  // Each would be read for hours if a pattern could take it in more ways than one.
  it.each([
    ['a footer word', `合计${'人员'.repeat(40)}甲,,,,,,`, [3, 0]],
    ['a date', `制表：,2023${' '.repeat(90_000)}甲,,,,,`, [2, 1]],
  ])('%s drawn out without end is read like any other', async (_, drawnOut, expected) => {
    const { rows, skipped } = await after(drawnOut);
    expect([rows.length, skipped.length]).toEqual(expected);
  });

  it('a header repeated on a new page is skipped', async () => {
    const { rows, skipped } = await after(HEADER, line(2, '1'));
    expect([rows.length, skipped.length]).toEqual([3, 1]);
  });

  it('the line that numbers the columns is skipped, but only right below the header', async () => {
    const file = await csv(HEADER, '1,2,3,4,5,6,7', line(0, '1'), '1,2,3,4,5,6,7');
    const { rows, skipped } = await read(file);
    expect([rows.length, skipped]).toEqual([2, ['2: 1 2 3 4 5 6 7']]);
  });

  it('blank rows are not counted, rows that are only numbered are skipped', async () => {
    const { rows, skipped } = await after(' , ,,,,,', '3,,,,,,', '4,,,,,,');
    expect([rows.length, skipped]).toEqual([2, ['5: 3', '6: 4']]);
  });

  it('a merged sum row of a workbook is skipped', async () => {
    const file = await workbook({
      名册: (sheet) => {
        lines(
          [...TRAINING, '培训费'],
          [...trainee(0), 1000],
          ['合计', null, null, null, null, { formula: 'SUM(F2:F2)', result: 1000 }],
        )(sheet);
        sheet.mergeCells('A3:E3');
      },
    });
    const { rows, skipped, findings } = await read(file);
    expect([rows.length, skipped, findings]).toEqual([1, ['3: 合计 1000'], []]);
  });
});

describe('stated sums', () => {
  const differences = async (...tail: readonly string[]) =>
    messages((await after(...tail)).findings, 'CONTROL_TOTAL_DIFFERS');

  it('that agree say nothing', async () => {
    expect(
      await differences('小计,,,,,,1500.5', line(2, '9'), '小计,,,,,,9.00', '合计,,,,,,1509.50'),
    ).toEqual([]);
  });

  it('that others than the rows above make up say nothing, and count for none', async () => {
    expect(
      await differences(
        '过次页,,,,,,1500.50',
        HEADER,
        '承前页,,,,,,1500.50',
        line(2, '9'),
        '二班小计,,,,,,9',
        '本页合计,,,,,,9',
        '过次页,,,,,,77',
        '累计,,,,,,1509.50',
      ),
    ).toEqual([]);
  });

  it('of a group are compared with it', async () => {
    expect(await differences('一班小计,,,,,,1600', line(2, '9'), '某公司 汇总,,,,,,9')).toEqual([
      '第 4 行合计的“培训费”为 1600.00，明细合计为 1500.50，相差 99.50',
    ]);
  });

  it('that differ are named with both figures', async () => {
    const { findings } = await after('合计,,,,,,1600');
    expect(findings.filter(({ code }) => code === 'CONTROL_TOTAL_DIFFERS')).toEqual([
      {
        code: 'CONTROL_TOTAL_DIFFERS',
        rule: '',
        column: '培训费',
        cell: 'G4',
        found: '1600.00',
        required: '1500.50',
        message: '第 4 行合计的“培训费”为 1600.00，明细合计为 1500.50，相差 99.50',
        item: '',
      },
    ]);
  });

  it('above the rows are compared when all rows are read', async () => {
    const { findings } = await read(await csv(HEADER, '合计,,,,,,900', line(0, '1000')));
    expect(messages(findings, 'CONTROL_TOTAL_DIFFERS')).toEqual([
      '第 2 行合计的“培训费”为 900.00，明细合计为 1000.00，相差 -100.00',
    ]);
  });

  it('count an amount that cannot be read as nothing, and say so', async () => {
    expect(await differences(line(2, '约一千'), '合计,,,,,,2500.50')).toEqual([
      '第 5 行合计的“培训费”为 2500.50，明细合计为 1500.50，相差 1000.00（有 1 行无法识别，按 0 计）',
    ]);
  });

  it('may be of persons', async () => {
    expect(await differences('合计：2人,,,,,,')).toEqual([]);
    expect(await differences('合计：25人,,,,,,')).toEqual([
      '第 4 行合计的“人数”为 25，明细合计为 2，相差 23',
    ]);
    expect(await differences('合计,25人,,,,,')).toEqual(['第 4 行合计的“人数”为 25，明细合计为 2，相差 23']);
  });

  it('are exact over many rows', async () => {
    const rows = Array.from({ length: 300 }, (_, index) =>
      line(0, `0.${String(index % 100).padStart(2, '0')}`),
    );
    const { findings } = await read(await csv(HEADER, ...rows, '合计,,,,,,148.50'));
    expect(messages(findings, 'CONTROL_TOTAL_DIFFERS')).toEqual([]);
  });
});
