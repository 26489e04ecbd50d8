import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook, sheetTexts } from '../output/sample-run.js';
import { butie, file, place, trainee, TRAINING_HEADER } from '../cli/session.js';

/** Two institutions with rows that clash with their own and with each other's, and a person who names none. */
const HEADER = `${TRAINING_HEADER},培训机构`;
const by = (unit: string, cells: Readonly<Record<string, string>> = {}): string =>
  `${trainee(cells)},${unit}`;
const [FIRST, SECOND] = ['甲培训学校', '乙培训学校'];
const PERSON = { 姓名: '丙三', 证件号码: '310199197001010019', 银行账号: '6200000000000000099' };
const OTHER = { 姓名: '丁四', 证件号码: '310199198811120054', 项目编号: 'ZX02' };
const ROWS = [
  by(FIRST, PERSON),
  by(FIRST, { ...OTHER, 出勤率: '10%' }),
  // The same course of the same person once more, by the same institution and by the other, there under another name.
  by(FIRST, PERSON),
  by(SECOND, { ...PERSON, 姓名: '戊五' }),
  by(SECOND, { ...OTHER, 评价结果: '不合格' }),
  by('', { ...OTHER, 项目编号: 'ZX03', 户籍地: '闵行区' }),
];

let roster: string;
let run: string;
beforeAll(async () => {
  roster = await file('各机构培训.csv', `${[HEADER, ...ROWS].join('\n')}\n`);
  run = place('split');
  const said = await butie('run', roster, '--period', '2023-12', '--split-by', 'unit', '--out', run);
  if (said.code !== 0) throw new Error(said.error);
});

/** Every text of a unit's workbook. */
async function textsOf(unit: string): Promise<string> {
  const book = await readWorkbook(path.join(run, 'units'), `${unit}.xlsx`);
  return book.worksheets.flatMap((sheet) => sheetTexts(sheet).flat()).join('\n');
}

describe('run --split-by unit', () => {
  it('writes a workbook for each unit with a line, and one for rows that name none', async () => {
    expect((await readdir(path.join(run, 'units'))).toSorted()).toEqual(
      ['单位目录.csv', `${FIRST}.xlsx`, `${SECOND}.xlsx`, '未注明单位.xlsx'].toSorted(),
    );
  });

  it('names a unit its own rows and no other’s', async () => {
    const [first, second, none] = await Promise.all([FIRST, SECOND, '未注明单位'].map(textsOf));
    expect(first).toContain('与 各机构培训.csv第 2 行 重复');
    expect(first).not.toContain(SECOND);
    expect(first).not.toMatch(/第 [567] 行|戊五/);
    expect(second).toContain('与 其他单位申报的行 重复');
    expect(second).toContain('同一证件号码在 其他单位申报的行 是另一姓名');
    expect(second).not.toContain(FIRST);
    expect(second).not.toMatch(/第 [2347] 行|丙三/);
    expect(none).not.toMatch(/第 [23456] 行|丙三|戊五/);
  });

  it('names them all in exceptions.csv, as ever', async () => {
    const text = await readFile(path.join(run, 'exceptions.csv'), 'utf8');
    expect(text).toContain('与 各机构培训.csv第 2 行 重复');
    expect(text).toContain('同一证件号码在 各机构培训.csv第 2 行 是另一姓名');
  });

  it('is the same run with more files: its id does not change, and an audit writes them again', async () => {
    const plain = place('plain');
    await butie('run', roster, '--period', '2023-12', '--out', plain);
    const idOf = async (folder: string): Promise<unknown> =>
      JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')).runId;
    expect(await idOf(run)).toBe(await idOf(plain));
    const audited = await butie('audit', run, '--inputs', path.dirname(roster));
    expect([audited.code, audited.error]).toEqual([0, '']);
  });

  it('says one folder, not every file in it', async () => {
    const said = await butie(
      'run',
      roster,
      '--period',
      '2023-12',
      '--split-by',
      'unit',
      '--out',
      place('said'),
    );
    expect(said.out).toContain(' units/ ');
    expect(said.out).not.toContain(FIRST);
    expect(await readFile(path.join(run, 'report.html'), 'utf8')).toContain(
      'units/</a> <span>各申报单位的核对清单',
    );
  });
});

describe('validate --split-by unit', () => {
  it('writes them too, and over what it wrote before', async () => {
    const out = place('checked');
    const check = (...more: readonly string[]) =>
      butie('validate', roster, '--split-by', 'unit', '--out', out, ...more);
    expect((await check()).code).toBe(1);
    expect(await readdir(path.join(out, 'units'))).toContain(`${FIRST}.xlsx`);
    expect((await check('--force')).code).toBe(1);
  });

  it('knows its own files, whatever a unit is called', async () => {
    const odd = await file(
      '怪名.csv',
      `${[HEADER, by("'=甲，乙", { ...PERSON, 出勤率: '10%' })].join('\n')}\n`,
    );
    const out = place('odd');
    const argv = ['validate', odd, '--split-by', 'unit', '--out', out, '--force'];
    for (const _ of ['first', 'again']) expect((await butie(...argv)).error).toBe('');
  });
});
