import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { butie, place } from './session.js';

const OTHER = 'fixtures/other-district';

/** A copy of the other district's rules with some texts changed. */
async function draft(
  name: string,
  ...changes: readonly (readonly [string, string, string])[]
): Promise<string> {
  await cp(OTHER, place(name), { recursive: true });
  for (const [file, from, to] of changes) {
    const text = await readFile(path.join(place(name), file), 'utf8');
    await writeFile(path.join(place(name), file), text.replace(from, to));
  }
  return place(name);
}

describe('butie rules check', () => {
  it('ends well where everything found is acknowledged', async () => {
    const { code, out } = await butie('rules', 'check', '--rules', OTHER, '--lang', 'zh', '--no-color');
    expect(code).toBe(0);
    expect(out).toBe(
      '0 处问题，3 处已确认（已确认的见 --all）；核对了 14 个文件中的 3 条规则，17 项；例子 108 个\n',
    );
  });

  it('shows the acknowledged ones with their reasons when asked', async () => {
    const { out } = await butie('rules', 'check', '--rules', OTHER, '--all', '--lang', 'zh', '--no-color');
    expect(out).toContain(
      'provisions/01.yaml:8  limits  规则 1 没有写明资金来源（fund）\n  已确认：本办法未写明资金来源',
    );
  });

  it('names file and line, why it matters and what to do', async () => {
    const rules = await draft('amount', ['provisions/01.yaml', 'yuan: 80', 'yuan: 90']);
    const { code, out } = await butie('rules', 'check', '--rules', rules, '--lang', 'zh', '--no-color');
    expect(code).toBe(1);
    expect(out).toContain(
      'provisions/01.yaml:14  citations  规则 1：用到的 90元 不在所引的条文中\n' +
        '  为何要紧：所引条文和计算用的数字不一致时，必有一处抄错\n  怎样改正：',
    );
  });

  it('shows all mistakes of rules that cannot be loaded, and says that nothing else was checked', async () => {
    const rules = await draft(
      'broken',
      ['provisions/01.yaml', 'yuan: 80', 'yuan: 八十'],
      ['provisions/03.yaml', 'min: 200', 'least: 200'],
      ['acknowledged.yaml', 'reason:', 'because:'],
    );
    const { code, out } = await butie('rules', 'check', '--rules', rules, '--lang', 'zh', '--no-color');
    expect(code).toBe(1);
    expect(out.match(/^\S+ {2}form {2}/gmu)).toEqual(
      expect.arrayContaining([
        'acknowledged.yaml:3  form  ',
        'provisions/01.yaml:14  form  ',
        'provisions/03.yaml:14  form  ',
      ]),
    );
    expect(out).toContain('规则不能读入，其余各项没有核对');
  });

  it('says the same to programs', async () => {
    const rules = await draft('json', ['provisions/01.yaml', 'yuan: 80', 'yuan: 90']);
    const { out } = await butie('rules', 'check', '--rules', rules, '--json');
    expect(JSON.parse(out)).toMatchObject({
      command: 'rules check',
      loaded: true,
      open: expect.arrayContaining([expect.objectContaining({ lint: 'citations', subject: '1:90元' })]),
    });
  });

  it('says nothing where only the exit code is asked for', async () => {
    const rules = await draft('quiet', ['provisions/01.yaml', 'yuan: 80', 'yuan: 90']);
    expect(await butie('rules', 'check', '--rules', rules, '--quiet')).toEqual({
      code: 1,
      out: '',
      error: '',
    });
  });

  it('refuses a folder that is not there', async () => {
    expect(await butie('rules', 'check', '--rules', place('none'))).toMatchObject({ code: 2, out: '' });
  });
});

describe('butie rules space', () => {
  it('prints the table of one roster kind', async () => {
    const { code, out } = await butie('rules', 'space', 'riders', '--rules', OTHER, '--no-color');
    expect(code).toBe(0);
    expect(out.split('\n').map((line) => line.trim().replaceAll(/ +/g, ' '))).toEqual(
      expect.arrayContaining(['头盔补助 1', '意外险补助 2', '站点慰问 3']),
    );
  });

  it('refuses a kind that there is not', async () => {
    const { code, error } = await butie('rules', 'space', 'riderz', '--rules', OTHER, '--lang', 'zh');
    expect(code).toBe(2);
    expect(error).toContain('没有名册种类“riderz”');
  });
});
