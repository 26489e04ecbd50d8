import { describe, expect, it } from 'vitest';
import { cell, lines, PERSONS, read, trainee, TRAINING, value, workbook } from '../roster-files.js';

const MORE = {
  开班日期: '2023-09-01',
  培训机构: '示例学校',
  培训机构代码: '91310199MA00000152',
  用人单位: '示例公司',
  培训费: 1200,
  应出勤课时: 40,
  出勤率: 0.8,
  备注: '补报',
};
const HEADER = [...TRAINING, ...Object.keys(MORE)];

/** Two rows whose cells are merged under these columns; all else of the second row is its own. */
async function merged(...columns: readonly string[]) {
  const file = await workbook({
    名册: (sheet) => {
      const first = [...trainee(0), ...Object.values(MORE)];
      const second = [...trainee(1, '2023-10-10'), ...Object.values(MORE)];
      lines(HEADER, first, second)(sheet);
      for (const letter of columns.map((name) => String.fromCharCode(65 + HEADER.indexOf(name))))
        sheet.mergeCells(`${letter}2:${letter}3`);
    },
  });
  return read(file);
}

describe('a cell merged over the rows of two persons', () => {
  it.each([
    ['姓名', '测试0'],
    ['培训项目', '焊工'],
    ['结业日期', '2023-09-10'],
    ['开班日期', '2023-09-01'],
    ['培训机构', '示例学校'],
    ['培训机构代码', '91310199MA00000152'],
    ['用人单位', '示例公司'],
    ['备注', '补报'],
  ])('is shared by both: %s', async (name, expected) => {
    const { rows } = await merged(name);
    expect(rows.map((row) => value(row, name))).toEqual([expected, expected]);
  });

  it.each([
    ['证件号码', PERSONS[0]],
    ['培训费', '120000'],
    ['应出勤课时', '40'],
    ['出勤率', '0.8'],
  ])('is the first one’s alone: %s', async (name, expected) => {
    const { rows } = await merged(name);
    expect(rows.map((row) => value(row, name))).toEqual([expected, 'VALUE_UNREADABLE']);
  });

  it('leaves both rows where they are, even if all their cells are merged', async () => {
    const { rows } = await merged(...HEADER);
    expect(rows.map((row) => [row.place.row, value(row, '姓名'), value(row, '证件号码')])).toEqual([
      [2, '测试0', PERSONS[0]],
      [3, '测试0', 'VALUE_UNREADABLE'],
    ]);
    expect(cell(rows[1], '用人单位')).toBe('I3');
  });

  it('merged over another column says nothing of that column', async () => {
    const file = await workbook({
      名册: (sheet) => {
        lines(HEADER, [...trainee(0), ...Object.values(MORE)])(sheet);
        sheet.mergeCells('I2:J2');
      },
    });
    const { rows } = await read(file);
    expect([value(rows[0], '用人单位'), value(rows[0], '培训费')]).toEqual(['示例公司', 'blank']);
  });
});
