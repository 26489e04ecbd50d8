import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { butie, place, type Said } from '../../cli/session.js';
import { change, coverUp, NOT_HELD, RIDER, smallRun, type SmallRun } from '../small-run.js';

let made: SmallRun;
let count = 0;
beforeEach(async () => {
  made = await smallRun(`audit${(count += 1)}`);
});

const inRun = (name: string): string => path.join(made.run, name);
const audit = (...more: readonly string[]): Promise<Said> =>
  butie('audit', made.run, '--inputs', made.folder, '--no-color', ...more);

/** The line of the output that has all of the words. */
function lineWith({ out }: Said, ...words: readonly string[]): string | undefined {
  return out.split('\n').find((line) => words.every((word) => line.includes(word)));
}

describe('a run that nobody touched', () => {
  it('is one line, and 0', async () => {
    const said = await audit();
    expect(said).toMatchObject({ code: 0, error: '' });
    expect(said.out).toMatch(
      /^复算一致：读入 11 行，拟拨付 7 笔、1,335\.00 元，文件逐字节相同；规则不是随程序的那一套（这一批 [0-9a-f]{12}，随程序 [0-9a-f]{12}），请核对其来历；标准和名单由主管部门提供，不随程序：holds\.csv {2}[0-9a-f]{12}\n$/,
    );
  });

  it('says it in English, in JSON, or not at all', async () => {
    expect((await audit('--lang', 'en')).out).toContain('Recomputed, all the same: 11 rows, 7 payouts');
    expect(JSON.parse((await audit('--json')).out)).toMatchObject({
      command: 'audit',
      same: true,
      payouts: [],
    });
    expect((await audit('--quiet')).out).toBe('');
  });

  it('stays so when rules, lists and roster are elsewhere, and the run itself', async () => {
    await rm(path.join(made.folder, 'standards'), { recursive: true });
    await mkdir(place('archive'), { recursive: true });
    await rename(made.roster, place('archive/2024 年底的.csv'));
    await rename(made.run, place('moved'));
    const said = await butie('audit', place('moved'), '--inputs', place('archive'));
    expect(said).toMatchObject({ code: 0, error: '' });
    await rm(place('moved'), { recursive: true });
  });
});

describe('results that were changed', () => {
  it('are found although the hash, the sums and the id were changed with them', async () => {
    await change(inRun('payouts.csv'), ',105.00,保费 300.00 × 35%', ',115.00,保费 300.00 × 35%');
    for (const sum of ['1335.00', '1335.00', '1335.00'])
      await change(inRun('manifest.json'), `"amount": "${sum}"`, '"amount": "1345.00"');
    await change(inRun('manifest.json'), '"amount": "325.00"', '"amount": "335.00"');
    await coverUp(made.run);
    const said = await audit();
    expect(said.code).toBe(1);
    expect(lineWith(said, 'payouts.csv')).toMatch(/与清单相同 +与复算不同/);
    expect(lineWith(said, 'manifest.json')).toMatch(/与清单相同 +与复算不同 +runId totals outputs seal/);
    expect(lineWith(said, '000003')).toMatch(
      /不同 .* 癸一 +310\*{11}0018 +骑手名册.csv:7 +115\.00 +→ +105\.00$/,
    );
    expect(said.out).toContain('清单合计 1,345.00 元，复算合计 1,335.00 元');
  });

  it('are found one by one: another payee, another account, one too many, one too few', async () => {
    const file = inRun('payouts.csv');
    await change(file, '个人,癸五,310199198811120054', '个人,癸六,310199199909090062');
    await change(file, '6200000000000700006', '6200000000000700009');
    const lines = (await readFile(file, 'utf8')).split('\r\n');
    const kept = lines.filter((line) => !line.includes('癸七'));
    const extra = lines
      .find((line) => line.includes('慰问金额 500'))
      ?.replace('癸二', '癸三')
      .replace('0025', '0033');
    await writeFile(file, [...kept.slice(0, -1), extra, ''].join('\r\n'));
    await coverUp(made.run);
    const said = await audit();
    expect(lineWith(said, '000004')).toContain(
      '收款人 癸六 → 癸五  收款人证件号码 310***********0062 → 310***********0054',
    );
    expect(lineWith(said, '000005')).toMatch(/100\.00 +→ +100\.00 +银行账号 620\*+0009 → 620\*+0006/);
    expect(lineWith(said, '癸七')).toMatch(/缺少 .*（无） +→ +350\.00/);
    expect(lineWith(said, '癸三')).toMatch(/多出 .*500\.00 +→ +（无）/);
    expect(said.out).not.toMatch(/\d{15}/);
  });

  it('are named where only an exception or the looks of a workbook were changed', async () => {
    await change(inRun('exceptions.csv'), 'UNIT_NOT_LOCAL', 'UNIT_NOT_LOCA1');
    const said = await audit();
    expect(said).toMatchObject({ code: 1 });
    expect(said.out).toContain('异常：不同 0 条，多出 1 条，缺少 1 条');
  });

  it('with numbers masked in JSON, too', async () => {
    await change(inRun('payouts.csv'), ',105.00,', ',115.00,');
    const { out } = await audit('--json');
    expect(JSON.parse(out)).toMatchObject({
      same: false,
      payouts: [{ is: 'changed', amount: '115.00', recomputed: '105.00', payeeNumber: '310***********0018' }],
    });
    expect(out).not.toMatch(/\b\d{15,}\b/);
  });
});

describe('what the run was computed from', () => {
  it('names the roster that was changed, and what it would come to', async () => {
    await change(made.roster, '400.00', '200.00');
    const said = await audit();
    expect(said.code).toBe(1);
    expect(lineWith(said, '名册  骑手名册.csv')).toMatch(/清单 +[0-9a-f]{12} +现为 +[0-9a-f]{12}/);
    expect(lineWith(said, '000004')).toMatch(/120\.00 +→ +70\.00/);
    expect(lineWith(said, 'payouts.csv')).toMatch(/与清单相同 +与复算不同/);
  });

  it('does not tell of each payout that one less before it changed its number', async () => {
    await change(made.roster, '1,癸一,310199199001010018,头盔补助', '1,癸一,310199199001010018,没有的补助');
    const said = await audit();
    expect(lineWith(said, '多出')).toMatch(/000001 .*80\.00 +→ +（无）/);
    expect(said.out).toContain('另有 6 笔只是编号不同');
    expect(lineWith(said, '000002')).toBeUndefined();
  });

  it('names the roster that was changed so that it cannot be read any more', async () => {
    await change(made.roster, '身份证号,', '身份,');
    const said = await audit();
    expect(said.code).toBe(1);
    expect(lineWith(said, '名册  骑手名册.csv')).toContain('现为');
    expect(said.out).toMatch(/无法复算\n.*骑手名册\.csv.*COLUMN_MISSING/);
  });

  it('names the rule that was changed, and every payout of it', async () => {
    await change(inRun('used/rules/provisions/01.yaml'), 'yuan: 80', 'yuan: 90');
    const said = await audit();
    expect(said.code).toBe(1);
    expect(lineWith(said, '规则', 'used/rules/provisions/')).toMatch(
      /清单 +[0-9a-f]{12} +现为 +[0-9a-f]{12}/,
    );
    expect(lineWith(said, '000001')).toMatch(/80\.00 +→ +90\.00/);
    expect(lineWith(said, '000002')).toMatch(/80\.00 +→ +90\.00/);
    expect(lineWith(said, '000003')).toBeUndefined();
  });

  it('names the list that was changed, and who is held by it', async () => {
    await change(inRun('used/standards/holds.csv'), NOT_HELD, RIDER);
    const said = await audit();
    expect(said.code).toBe(1);
    expect(lineWith(said, '标准', 'holds.csv')).toContain('清单');
    expect(lineWith(said, '多出')).toMatch(/000004 .*120\.00 +→ +（无）/);
  });

  it('names the reading that is not stated any more', async () => {
    await change(inRun('manifest.json'), '"helmet.once"', '"helmet.once2"');
    const said = await audit();
    expect(said.code).toBe(1);
    expect(lineWith(said, 'manifest.json')).toContain('与清单不同');
    expect(said.out).toMatch(/无法复算\n.*helmet\.once2/);
  });
});

describe('a run that cannot be computed again', () => {
  it('for want of its roster says which one and what to do, and 2', async () => {
    await rm(made.roster);
    const said = await audit();
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.error).toMatch(/^骑手名册\.csv：没有找到这份名册（SHA-256 [0-9a-f]{64}）.*\n.*--inputs/);
  });

  it('still tells which of its files were changed', async () => {
    await rm(made.roster);
    await change(inRun('payouts.csv'), ',105.00,', ',115.00,');
    const said = await audit();
    expect(said.code).toBe(1);
    expect(lineWith(said, 'payouts.csv')).toMatch(/与清单不同 +与复算未复算/);
    expect(said.out).toContain('没有找到这份名册');
  });

  it.each(['nowhere', 'audit1'])('because it is none: %s', async (name) => {
    const said = await butie('audit', place(name));
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.error).toContain('RUN_INVALID');
  });
});

describe('a copy of the rules that does not load any more', () => {
  it('gives way to the shipped rules where these are what the run used', async () => {
    await cp('fixtures/rosters/2023年高师带徒名册.xlsx', path.join(made.folder, '师徒.xlsx'));
    const run = path.join(made.folder, 'shipped');
    await butie('run', path.join(made.folder, '师徒.xlsx'), '--period', '2023-12', '--out', run);
    await change(path.join(run, 'used/rules/shared.yaml'), 'checks:', 'checks: [');
    const said = await butie('audit', run, '--inputs', made.folder, '--no-color');
    expect(said.code).toBe(1);
    expect(lineWith(said, 'used/rules/shared.yaml')).toContain('规则');
    expect(said.out).toMatch(/与清单相符的另有 .*rules/);
    expect(said.out).toMatch(/所存规则不能用，复算用的是 .*rules/);
    expect(said.out).not.toContain('拨付（结果中');
  });
});
