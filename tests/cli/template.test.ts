import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { butie, place } from './session.js';

const template = (...argv: readonly string[]) => butie('template', ...argv);

describe('butie template', () => {
  it.each([
    ['training', '培训名册'],
    ['培训名册', '培训名册'],
    ['Talent', '人才名册'],
  ])('%s writes the blank roster, which is read as one without rows', async (kind, title) => {
    const file = place(`${kind}.xlsx`);
    const { code, out } = await template(kind, '--out', file);
    expect([code, out]).toEqual([0, expect.stringContaining(title)]);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const checked = await butie('validate', file, '--json');
    expect(checked.code).toBe(0);
    expect(JSON.parse(checked.out)).toMatchObject({ rows: { read: 0 } });
    expect((await butie('inspect', file)).out).toContain('模板的示例行');
  });

  it('writes all kinds into a folder, or none where one stands there', async () => {
    const folder = place('模板');
    const { code, out } = await template('--all', '--out', folder, '--json');
    expect(code).toBe(0);
    const names = (await readdir(folder)).toSorted();
    expect(names).toEqual(
      ['人才', '单位资助', '培训', '师徒', '竞赛', '证书'].map((title) => `${title}名册模板.xlsx`).toSorted(),
    );
    expect(JSON.parse(out)).toMatchObject({
      command: 'template',
      files: expect.arrayContaining([
        expect.objectContaining({ kind: 'training', title: '培训名册', required: 5 }),
      ]),
    });
    const again = await template('--all', '--out', folder);
    expect([again.code, again.error]).toEqual([2, expect.stringContaining('OUTPUT_EXISTS')]);
  });

  it('leaves what stands there unless it is told to replace it', async () => {
    const file = place('已填.xlsx');
    await writeFile(file, '已填写');
    const refused = await template('training', '--out', file);
    expect([refused.code, refused.error]).toEqual([2, expect.stringContaining('--force')]);
    expect(await readFile(file, 'utf8')).toBe('已填写');
    expect((await template('training', '--out', file, '--force', '--quiet')).out).toBe('');
    expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
  });

  it.each([
    ['trainning', ['trainning'], '是不是 training'],
    ['a title misspelt', ['培训名单'], '是不是 培训名册'],
    ['nothing', [], '证书名册（certificates）'],
    ['a kind and all', ['training', '--all'], '--all'],
    ['another format', ['training', '--out', place('模板.csv')], '.xlsx'],
  ])('refuses %s, and says what there is', async (_name, argv, words) => {
    const { code, error } = await template(...argv);
    expect([code, error]).toEqual([2, expect.stringContaining(words)]);
    expect(error).toContain('USAGE');
  });

  it('knows the rosters of another district, and speaks English', async () => {
    const file = place('riders.xlsx');
    const rules = ['--rules', 'fixtures/other-district'];
    const { code, out } = await template('骑手名册', '--out', file, ...rules, '--lang', 'en');
    expect([code, out]).toEqual([0, expect.stringContaining('17 columns, 4 required')]);
  });
});
