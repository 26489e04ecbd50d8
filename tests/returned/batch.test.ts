import ExcelJS from 'exceljs';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { butie, file, place, TRAINING_HEADER, trainee } from '../cli/session.js';
import { rowsOf } from '../roster/file/fixture.js';
import { changedParts, partsOf } from './zip-parts.js';

const ROWS = 5000;
const HEADERS = TRAINING_HEADER.split(',');

/** Every tenth row has no attendance, every hundredth another district. */
function traineeCells(row: number): readonly string[] {
  const cells = trainee({ 银行账号: `62000000000000${String(row).padStart(5, '0')}` }).split(',');
  const at = (header: string): number => HEADERS.indexOf(header);
  if (row % 10 === 0) cells[at('出勤率')] = '';
  if (row % 100 === 0) cells[at('户籍地')] = '闵行区';
  cells[at('项目编号')] = `ZX${row}`;
  return cells;
}

/** A workbook of 5,000 rows under a title, with a footer and a second sheet that computes. */
async function bigRoster(name: string): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('培训');
  sheet.addRow(['培训名册']);
  sheet.addRow(HEADERS);
  for (let row = 1; row <= ROWS; row += 1) sheet.addRow(traineeCells(row));
  sheet.addRow(['合计', '', '', '', '', '', '', '', '', '', '', String(ROWS * 1000)]);
  sheet.getColumn(12).numFmt = '#,##0.00';
  book.addWorksheet('汇总').getCell('A1').value = { formula: 'COUNTA(培训!B3:B5002)', result: ROWS };
  await book.xlsx.writeFile(place(name));
  return place(name);
}

interface Checked {
  readonly findings: readonly Readonly<Record<string, unknown>>[];
  readonly tables: unknown;
  readonly rows: unknown;
}

async function checked(roster: string, ...options: readonly string[]): Promise<Checked> {
  const said = await butie('validate', roster, '--period', '2023-09', '--json', ...options);
  expect(said.error).toBe('');
  const found: Checked = JSON.parse(said.out);
  return found;
}

describe('a workbook of 5,000 rows', () => {
  let roster: string;
  let back: string;
  let first: Checked;
  beforeAll(async () => {
    roster = await bigRoster('培训名册.xlsx');
    first = await checked(roster, '--annotate', '--out', place('核对'));
    back = path.join(place('核对'), 'annotated', '培训名册.xlsx');
  }, 60_000);

  it('comes back with every cell as it was, and a result in each row of data', async () => {
    const [before, after] = [await rowsOf(roster), await rowsOf(back)];
    const width = HEADERS.length;
    expect(after.map((row) => ({ ...row, cells: row.cells.slice(0, width) }))).toEqual(before);
    const results = after.map(({ cells }) => cells[width]);
    expect(results.slice(0, 2)).toEqual([undefined, '核验结果']);
    expect(
      results
        .slice(2, ROWS + 2)
        .every((text) => /^(?:拟拨付|部分拟拨付|暂缓|不予拨付|未匹配项目)/.test(String(text))),
    ).toBe(true);
    expect(results.slice(ROWS + 2)).toEqual([undefined, undefined]);
  });

  it('has no part changed but those of the sheet', async () => {
    expect((await changedParts(roster, back)).toSorted()).toEqual([
      '[Content_Types].xml',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/styles.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('has a comment on each cell that a finding names', async () => {
    const cells = new Set(first.findings.map(({ cell }) => cell).filter((cell) => cell !== ''));
    const text = (await partsOf(back)).get('xl/comments1.xml')?.toString() ?? '';
    const commented = [...text.matchAll(/<comment ref="([A-Z]+\d+)"/g)].map(([, cell]) => cell);
    expect(new Set(commented)).toEqual(new Set([...cells, 'N2']));
    expect(cells.size).toBeGreaterThan(500);
  });

  it('is read as the same roster when it is submitted again', async () => {
    expect(await checked(back)).toEqual({ ...first, remarks: [] });
  });
});

describe('what a check leaves', () => {
  it('is replaced by --force only where nobody worked on it', async () => {
    const roster = await file('学员.csv', `${TRAINING_HEADER}\n${trainee()}\n`);
    const [out, options] = [place('核对学员'), ['--annotate', '--lang', 'zh', '--out', place('核对学员')]];
    expect((await butie('validate', roster, ...options)).code).toBe(0);
    expect((await butie('validate', roster, ...options, '--force')).code).toBe(0);
    await appendFile(path.join(out, 'annotated', '学员.csv'), trainee({ 姓名: '乙二' }));
    const said = await butie('validate', roster, ...options, '--force');
    expect(said).toMatchObject({ code: 2, error: expect.stringContaining('annotated') });
    expect(said.error).toContain('不能确认是同一命令所写');
  });
});

describe('a run', () => {
  it('has the same id with and without, is audited with its returned roster, and says what it could not do', async () => {
    const folder = place('名册夹');
    await mkdir(folder);
    const roster = path.join(folder, '学员2.csv');
    const text = `${TRAINING_HEADER}\n${trainee()}\n${trainee({ 姓名: '乙二', 证件号码: '310199197001010027', 出勤率: '50%' })}\n`;
    await file('名册夹/学员2.csv', text);
    const run = (out: string, ...options: readonly string[]): ReturnType<typeof butie> =>
      butie('run', roster, '--period', '2023-09', '--out', place(out), '--lang', 'zh', ...options);
    expect((await run('一')).code).toBe(0);
    expect((await run('二', '--annotate')).code).toBe(0);
    const manifest = async (out: string): Promise<Readonly<Record<string, unknown>>> =>
      JSON.parse(await readFile(path.join(place(out), 'manifest.json'), 'utf8'));
    expect((await manifest('二'))['runId']).toBe((await manifest('一'))['runId']);
    const back = await readFile(path.join(place('二'), 'annotated', '学员2.csv'), 'utf8');
    expect(back.split('\n').map((line) => line.split(',').at(-1)?.split('；')[0])).toEqual([
      '核验结果',
      '拟拨付',
      expect.stringMatching(/拨付|暂缓/),
      '',
    ]);
    expect((await butie('audit', place('二'), '--inputs', folder)).code).toBe(0);
  });
});
