import { describe, expect, it } from 'vitest';
import { book, sheetOf } from '../file/fixture.js';
import { lines, messages, read, trainee, TRAINING, value, workbook } from '../roster-files.js';

const cells = (texts: readonly string[]): string =>
  texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');

describe('hidden rows are people too', () => {
  it.each([
    ['hidden by hand', '', '<row r="3" hidden="1">'],
    ['of no height', '', '<row r="3" ht="0" customHeight="1">'],
    ['in a group that is closed', '', '<row r="3" outlineLevel="1" hidden="true">'],
    [
      'left out by a filter',
      '<autoFilter ref="A1:E3"><filterColumn colId="0"><filters><filter val="测试0"/></filters></filterColumn></autoFilter>',
      '<row r="3" hidden="1">',
    ],
  ])('%s', async (_name, behind, open) => {
    const rows = `<row r="1">${cells(TRAINING)}</row><row r="2">${cells(trainee(0))}</row>${open}${cells(trainee(1))}</row>`;
    const file = await book(sheetOf(rows, behind));
    const held = await read(file);
    expect(held.rows.map((row) => [value(row, '姓名'), row.hidden])).toEqual([
      ['测试0', false],
      ['测试1', true],
    ]);
    const taken = await read(file, { hidden: 'read' });
    expect(taken.rows.map((row) => row.hidden)).toEqual([false, false]);
  });

  it('hidden columns are columns', async () => {
    const file = await workbook({
      名册: (sheet) => {
        lines([...TRAINING, '培训费'], [...trainee(0), 1200])(sheet);
        sheet.getColumn(6).hidden = true;
      },
    });
    expect(value((await read(file)).rows[0], '培训费')).toBe('120000');
  });
});

describe('hidden sheets are named and not read', () => {
  it.each(['hidden', 'veryHidden'] as const)('%s', async (state) => {
    const file = await workbook({
      名册: lines([...TRAINING], [...trainee(0)]),
      旧表: (sheet) => {
        lines([...TRAINING], [...trainee(1)])(sheet);
        sheet.state = state;
      },
    });
    const { rows, findings } = await read(file);
    expect(rows.map((row) => row.place.sheet)).toEqual(['名册']);
    expect(messages(findings, 'FILE_READ_AS')).toEqual(['工作表“旧表”是隐藏的，未读取']);
  });
});
