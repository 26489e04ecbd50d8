import { describe, expect, it, test } from 'vitest';
import { TRAINING } from '../roster/roster-files.js';
import { butie, file, place, trainee, trainingCsv } from './session.js';

async function refusedJson(path: string): Promise<unknown> {
  const { code, out } = await butie('inspect', path, '--json');
  expect(code).toBe(2);
  return JSON.parse(out);
}

describe('inspect of a file that a run refuses', () => {
  const HEADER = TRAINING.join(',');

  test.each([
    ['no header', '各位同事\n附上名册\n', 'HEADER_NOT_FOUND', '  2  A: 附上名册\n'],
    ['columns of several kinds', '姓名,证件号码,性别\n', 'KIND_AMBIGUOUS', 'A: 姓名 | B: 证件号码 | C: 性别'],
    ['a bold column missing', '姓名,培训项目,项目类别,结业日期\n', 'COLUMN_MISSING', 'C: 项目类别'],
    ['a column twice', `${HEADER},姓名\n`, 'COLUMN_DUPLICATE', 'F: 姓名'],
    ['a quote that is never closed', `${HEADER}\n甲,"\n`, 'CSV_MALFORMED', '  1  A: 姓名'],
  ])('%s: shows what stands in it, then says why', async (_what, content, code, words) => {
    const path = await file('refused.csv', content);
    const described = await butie('inspect', path, '--no-color');
    expect(described.code).toBe(2);
    expect(described.out).toContain('  编码    UTF-8\n');
    expect(described.out).toContain('不读：文件被拒绝，原因见最后');
    expect(described.out).toContain(words);
    expect(described.out).not.toContain(code);
    expect(described.error).toContain(code);
    expect(await refusedJson(path)).toMatchObject({
      sheets: [{ reason: 'refused' }],
      refusal: { code, remedy: expect.any(String) },
    });
  });

  it('a fault behind many rows: shows the columns, and counts no row', async () => {
    const rows = Array<string>(50).fill(trainee());
    const path = await file('torn.csv', trainingCsv([...rows, `"${trainee()}`]));
    const { code, out, error } = await butie('inspect', path, '--no-color');
    expect(code).toBe(2);
    expect(out).toContain('  A   姓名      姓名      必填\n');
    expect(out).not.toContain('数据');
    expect(error).toContain('CSV_MALFORMED');
    expect(await refusedJson(path)).toMatchObject({
      sheets: [{ reason: 'refused', tables: [{ kind: 'training', rows: null, skipped: [] }] }],
    });
  });

  test.each([
    ['no such file', () => butie('inspect', place('gone.xlsx')), 'FILE_NOT_FOUND'],
    ['no file', () => butie('inspect'), 'USAGE'],
    ['two files', () => butie('inspect', 'a.csv', 'b.csv'), '参数过多'],
    ['an option of other commands', () => butie('inspect', 'a.csv', '--out', 'x'), '--out'],
    ['an empty file', async () => butie('inspect', await file('empty.csv', '')), 'FILE_EMPTY'],
    [
      'an unknown kind',
      async () => butie('inspect', await file('a.csv', 'a'), '--kind', 'payroll'),
      'payroll',
    ],
    [
      'an unknown sheet',
      async () => butie('inspect', await file('a.csv', 'a'), '--sheet', '名单'),
      '没有工作表',
    ],
    [
      'rules that are not there',
      async () => butie('inspect', await file('a.csv', 'a'), '--rules', place('gone')),
      'RULES_INVALID',
    ],
  ])('%s: there is nothing to describe', async (_what, command, words) => {
    const { code, out, error } = await command();
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(words);
  });
});
