import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { butie, file, place, trainee, trainingCsv } from './session.js';

let good = '';
let same = '';
beforeAll(async () => {
  good = await file('good.csv', trainingCsv([trainee()]));
  same = await file('same.csv', trainingCsv([trainee()]));
  await mkdir(place('other'));
  await file('other/good.csv', trainingCsv([trainee({ 姓名: '乙二' })]));
  await mkdir(place('empty-rules'));
  await mkdir(place('taken'));
  await file('taken/in.csv', trainingCsv([trainee()]));
  await file('empty.csv', '');
  await file('letter.csv', '各位同事\n附上名册\n');
  await file('no-id.csv', '姓名,培训项目,项目类别,结业日期\n甲一,数控车工,区专项,2023-09-28\n');
  await file('twice.csv', `${trainingCsv([]).trim()},姓名\n`);
  await file('open-quote.csv', trainingCsv([`"${trainee()}`]));
  await file('persons.csv', '姓名,证件号码,性别\n甲一,310199197001010019,男\n');
  await writeFile(place('picture.xlsx'), Buffer.from('89504e470d0a1a0a0000000d', 'hex'));
});

const run = (...rest: readonly string[]) =>
  butie('run', ...rest, '--period', '2023-12', '--out', place('out'));

describe('what cannot be done ends with 2, one or two lines, and nothing written', () => {
  test.each([
    ['no such file', () => run(place('gone.csv')), 'FILE_NOT_FOUND'],
    ['an empty file', () => run(place('empty.csv')), 'FILE_EMPTY'],
    ['a picture', () => run(place('picture.xlsx')), 'FILE_FORMAT_UNKNOWN'],
    ['a letter', () => run(place('letter.csv')), 'HEADER_NOT_FOUND'],
    ['a bold column missing', () => run(place('no-id.csv')), 'COLUMN_MISSING'],
    ['a column twice', () => run(place('twice.csv')), 'COLUMN_DUPLICATE'],
    ['columns of several kinds', () => run(place('persons.csv')), 'KIND_AMBIGUOUS'],
    ['a quote that is never closed', () => run(place('open-quote.csv')), 'CSV_MALFORMED'],
    ['the same file twice', () => run(good, good), 'INPUT_DUPLICATE'],
    ['one base name twice', () => run(good, place('other/good.csv')), 'INPUT_DUPLICATE'],
    ['one content twice', () => run(good, same), 'INPUT_DUPLICATE'],
    [
      'an impossible period',
      () => butie('run', good, '--period', '2023-13', '--out', place('out')),
      '2023-13',
    ],
    ['no period', () => butie('run', good, '--out', place('out')), '--period'],
    ['no roster', () => butie('run', '--period', '2023-12'), 'USAGE'],
    ['an unknown option', () => run(good, '--perod', '2023-12'), '--perod'],
    ['an unknown command', () => butie('rum', good), 'rum'],
    ['an unknown kind', () => run(good, '--kind', 'payroll'), 'payroll'],
    ['an unknown rule', () => run(good, '--only', '13a,99z'), '99z'],
    ['an unknown sheet', () => run(good, '--sheet', 'Sheet9'), 'Sheet9'],
    ['an unknown treatment', () => run(good, '--fail-on', 'anything'), 'anything'],
    ['a batch that is none', () => run(good, '--batch', '0'), '--batch'],
    ['a folder without rules', () => run(good, '--rules', place('empty-rules')), 'RULES_INVALID'],
    ['a rules folder that is not there', () => run(good, '--rules', place('gone')), 'RULES_INVALID'],
    ['a standards folder that is not there', () => run(good, '--standards', place('gone')), place('gone')],
    ['an option given twice', () => run(good, '--batch', '01', '--batch', '02'), '--batch'],
    ['an option without content', () => run(good, '--sheet', ''), '--sheet'],
    [
      'an input inside the output',
      () => butie('run', place('taken/in.csv'), '--period', '2023-12', '--out', place('taken'), '--force'),
      place('taken/in.csv'),
    ],
    [
      "another command's folder with --force",
      () => butie('run', good, '--period', '2023-12', '--out', place('other'), '--force'),
      'OUTPUT_EXISTS',
    ],
    ['a language that is none', () => run(good, '--lang', 'fr'), 'fr'],
  ])('%s', async (_name, command, words) => {
    const { code, out, error } = await command();
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(words);
    expect(error.trim().split('\n').length).toBeLessThanOrEqual(2);
    expect(error).not.toMatch(/\bat .*:\d+:\d+/);
    expect(existsSync(place('out'))).toBe(false);
  });

  it('an output that exists, without --force', async () => {
    const { code, error } = await butie('run', good, '--period', '2023-12', '--out', place('taken'));
    expect(code).toBe(2);
    expect(error).toContain('OUTPUT_EXISTS');
  });

  it('an output inside a file', async () => {
    const { code, error } = await butie('run', good, '--period', '2023-12', '--out', `${good}/out`);
    expect(code).toBe(2);
    expect(error).toContain('OUTPUT_UNWRITABLE');
  });

  test.each([['run', '--period', '2023-12'], ['validate']])(
    '%s: an output that is a file, whatever is asked for',
    async (...command) => {
      const there = await file('results', 'mine');
      for (const force of [[], ['--force']]) {
        const { code, error } = await butie(...command, good, '--out', there, ...force);
        expect(code).toBe(2);
        expect(error).toContain('是文件，不是文件夹');
        expect(error).toContain('--out');
        expect(error).not.toContain('--force');
      }
      expect(await readFile(there, 'utf8')).toBe('mine');
    },
  );

  it('a run folder with a foreign file in it, with --force', async () => {
    const again = () => butie('run', good, '--period', '2023-12', '--out', place('done'), '--force');
    expect((await again()).code).toBe(0);
    await file('done/used/thesis.doc', 'mine');
    const { code, error } = await again();
    expect(code).toBe(2);
    expect(error).toContain('OUTPUT_EXISTS');
    expect(error).toContain(place('done/used/thesis.doc'));
    expect(await readFile(place('done/used/thesis.doc'), 'utf8')).toBe('mine');
  });

  it('an input of the run that --force would replace, by another name of the folder', async () => {
    const rerun = (input: string) =>
      butie('run', input, '--period', '2023-12', '--out', place('linked'), '--force');
    expect((await rerun(good)).code).toBe(0);
    await symlink(place('linked'), place('link'));
    const { code, error } = await rerun(place('link/payouts.csv'));
    expect(code).toBe(2);
    expect(error).toContain('USAGE');
    expect(error).toContain(place('link/payouts.csv'));
  });

  it('leaves no folder above the output that it made', async () => {
    // Columns are known before a folder is made, the rows are not.
    const torn = await file(
      'torn.csv',
      trainingCsv([...Array<string>(5000).fill(trainee()), `"${trainee()}`]),
    );
    for (const input of [torn, place('gone.csv')]) {
      const { code } = await butie('run', input, '--period', '2023-12', '--out', place('new/deep/x'));
      expect(code).toBe(2);
      expect(existsSync(place('new'))).toBe(false);
    }
  });
});
