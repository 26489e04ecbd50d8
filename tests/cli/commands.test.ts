import { readFile, stat } from 'node:fs/promises';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { butie, file, place, trainee, trainingCsv } from './session.js';

let good = '';
let mixed = '';
beforeAll(async () => {
  good = await file('good.csv', trainingCsv([trainee()]));
  mixed = await file(
    'mixed.csv',
    trainingCsv([
      trainee(),
      trainee({ 姓名: '乙二', 证件号码: '310199198402290028', 出勤率: '69.99%' }),
      trainee({ 姓名: '丙三', 证件号码: '310199199912310039' }),
      trainee({ 姓名: '丁四', 证件号码: '31019920000229998X', 项目类别: '区重点项目', 人员类别: '在职职工' }),
    ]),
  );
});

describe('exit codes', () => {
  test.each([
    ['run of a clean roster', () => butie('run', good, '--period', '2023-12', '--out', place('a')), 0],
    ['run with exceptions', () => butie('run', mixed, '--period', '2023-12', '--out', place('b')), 0],
    [
      'run that is to fail on holds',
      () => butie('run', mixed, '--period', '2023-12', '--out', place('c'), '--fail-on', 'hold'),
      1,
    ],
    [
      'run that is to fail on rejects',
      () => butie('run', mixed, '--period', '2023-12', '--out', place('d'), '--fail-on', 'reject'),
      1,
    ],
    [
      'run that is to fail, of a clean roster',
      () => butie('run', good, '--period', '2023-12', '--out', place('e'), '--fail-on', 'reject,hold'),
      0,
    ],
    ['validate of a clean roster', () => butie('validate', good), 0],
    ['validate of a roster with faults', () => butie('validate', mixed), 1],
    ['--version', () => butie('--version'), 0],
    ['--help', () => butie('run', '--help'), 0],
  ])('%s', async (_name, command, code) => {
    expect((await command()).code).toBe(code);
  });
});

describe('run', () => {
  it('says what was read and paid, what was not, that it adds up, and where the files are', async () => {
    const { out } = await butie('run', mixed, '--period', '2023-12', '--out', place('said'), '--no-color');
    expect(out).toContain('mixed.csv    培训名册  4 行');
    expect(out).toContain('拟拨付（未核对历史拨付）');
    expect(out).toMatch(/13a +区专项培训费补贴 +1 笔 +1,000\.00 元/);
    expect(out).toMatch(/不予拨付 +2 +ATTENDANCE_BELOW_MINIMUM/);
    expect(out).toContain('读入 4 = 拟拨付 1 + 部分拟拨付 0 + 暂缓 1 + 不予拨付 1 + 未匹配项目 1');
    expect(out).toContain(place('said'));
  });

  it('says that it was asked for some rules only, whatever their order', async () => {
    const ids: string[] = [];
    for (const [out, only] of [
      ['only1', '13a,3a'],
      ['only2', '3a,13a,3a'],
    ] as const) {
      const said = await butie('run', mixed, '--period', '2023-12', '--out', place(out), '--only', only);
      expect(said.out).toContain('只算规则');
      const manifest: { runId: string; options: { only: string[] } } = JSON.parse(
        await readFile(`${place(out)}/manifest.json`, 'utf8'),
      );
      expect(manifest.options.only).toEqual(['3a', '13a']);
      ids.push(manifest.runId);
    }
    expect(new Set(ids).size).toBe(1);
  });

  it('shows what an amount in 万元 was taken for beside what is asked of it', async () => {
    const header = '单位名称,单位代码,单位类型,单位所在区,资助项目,认定文号,认定日期,核定金额（万元）';
    const row = '示例公司,91310199MA00000152,企业,松江区,校企合作基地,示〔2023〕0号,2023-09-15,20.5';
    const roster = await file('bases.csv', `${header}\n${row}\n`);
    const { out } = await butie('validate', roster, '--no-color');
    expect(out).toContain('核定金额为“20.5”（20.5 按万元计，为 205000.00 元），要求大于 0、不高于 200000');
  });

  it('speaks English on the terminal and writes the same Chinese files', async () => {
    const { out } = await butie(
      'run',
      mixed,
      '--period',
      '2023-12',
      '--out',
      place('english'),
      '--lang',
      'en',
      '--no-color',
    );
    expect(out).toContain('read 4 = paid 1 + partly paid 0 + held 1 + rejected 1 + unclaimed 1');
    const [english, chinese] = await Promise.all(
      ['english', 'said'].map((name) => readFile(place(`${name}/manifest.json`), 'utf8')),
    );
    expect(english).toBe(chinese);
  });

  it('--json gives one object, money as text', async () => {
    const { out } = await butie('run', mixed, '--period', '2023-12', '--out', place('json'), '--json');
    expect(JSON.parse(out)).toMatchObject({
      command: 'run',
      historyChecked: false,
      rows: { read: 4, paid: 1, held: 1, rejected: 1, unclaimed: 1 },
      totals: { payouts: 2, amount: '1300.00', byDepartment: { hrss: { payouts: 2, amount: '1300.00' } } },
    });
  });

  it('--quiet says nothing', async () => {
    expect((await butie('run', good, '--period', '2023-12', '--out', place('quiet'), '--quiet')).out).toBe(
      '',
    );
  });

  it('--force replaces a run, and the files are readable by their owner only', async () => {
    const again = () => butie('run', good, '--period', '2023-12', '--out', place('again'), '--force');
    await again();
    expect((await again()).code).toBe(0);
    expect((await stat(place('again'))).mode & 0o777).toBe(0o700);
    expect((await stat(place('again/payouts.csv'))).mode & 0o777).toBe(0o600);
    expect((await stat(place('again/used/rules/policy.yaml'))).mode & 0o777).toBe(0o600);
  });

  it('--only leaves other rules out, without calling their rows unclaimed', async () => {
    const { out } = await butie(
      'run',
      good,
      '--period',
      '2023-12',
      '--out',
      place('only'),
      '--only',
      '13b',
      '--json',
    );
    expect(JSON.parse(out)).toMatchObject({ totals: { payouts: 1, amount: '300.00' }, exceptions: {} });
  });
});

describe('validate', () => {
  it('groups what is wrong, with the cell and what to do', async () => {
    const { out } = await butie('validate', mixed, '--no-color');
    expect(out).toContain('不予拨付 出勤率未达标 ATTENDANCE_BELOW_MINIMUM × 2：有误则附考勤记录');
    expect(out).toContain(
      'mixed.csv:3  J3  13a  乙二  310***********0028  出勤率为“69.99%”，要求出勤率不低于 70%',
    );
    expect(out).toContain('未给 --period，未核对日期是否晚于期间');
  });

  it('never shows a whole id', async () => {
    for (const argv of [['--json'], ['--no-color']]) {
      expect((await butie('validate', mixed, ...argv)).out).not.toMatch(/\d{17}[\dX]/);
    }
  });

  it('--json is one object, its findings printed as they come', async () => {
    const parsed: unknown = JSON.parse((await butie('validate', mixed, '--json')).out);
    expect(parsed).toMatchObject({ command: 'validate', rows: { read: 4 }, periodChecked: false });
    const clean: unknown = JSON.parse((await butie('validate', good, '--json')).out);
    expect(clean).toMatchObject({ command: 'validate', findings: [], rows: { read: 1 } });
  });

  it('masks a number in whatever column it stands', async () => {
    const id = '310199197001010019';
    const slipped = await file(
      'slipped.csv',
      trainingCsv([
        trainee({ 姓名: id }),
        trainee({ 姓名: '乙二', 证件号码: '310199198402290028', 户籍地: id }),
        trainee({ 姓名: '丙三', 证件号码: '31019920000229998X', 出勤率: id, 培训费: id }),
      ]),
    );
    for (const argv of [['--json'], ['--no-color']]) {
      expect((await butie('validate', slipped, ...argv)).out).not.toContain(id);
    }
    await butie('validate', slipped, '--out', place('slipped'));
    expect(await readFile(place('slipped/exceptions.csv'), 'utf8')).not.toContain(id);
  });

  it('holds a CSV row with more cells than the header: an amount may have been cut at its comma', async () => {
    const torn = await file('torn.csv', trainingCsv([trainee({ 培训费: '1,000' })]));
    const { out } = await butie('validate', torn, '--no-color');
    expect(out).toContain('VALUE_UNREADABLE × 1');
    expect(out).toContain('本行的格数比表头多');
  });

  it('writes every finding with --out, and nothing about payouts', async () => {
    await butie('validate', mixed, '--out', place('findings'));
    const text = await readFile(place('findings/exceptions.csv'), 'utf8');
    expect(text.split('\r\n').filter((line) => line.includes('ATTENDANCE_BELOW_MINIMUM'))).toHaveLength(2);
    await expect(stat(place('findings/payouts.csv'))).rejects.toThrow();
  });

  it('without a period a date after it is not tested; with one it is', async () => {
    const late = await file(
      'late.csv',
      trainingCsv([trainee({ 结业日期: '2099-01-31', 开班日期: '2023-09-01' })]),
    );
    expect((await butie('validate', late)).out).not.toContain('EVENT_AFTER_PERIOD');
    expect((await butie('validate', late, '--period', '2023-12')).out).toContain('EVENT_AFTER_PERIOD');
  });
});
