import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { butie, type Said } from '../../cli/session.js';
import { change, coverUp, NOT_HELD, RIDER, runAgain, smallRun, type SmallRun } from '../small-run.js';

let made: SmallRun;
let count = 0;
beforeEach(async () => {
  made = await smallRun(`diff${(count += 1)}`);
});

const within = (name: string): string => path.join(made.folder, name);
const diff = (...argv: readonly string[]): Promise<Said> => butie('diff', ...argv, '--no-color');

interface Told {
  readonly difference: string;
  readonly causes: readonly { readonly cause: string; readonly amount: string }[];
  readonly payouts: readonly Readonly<Record<string, unknown>>[];
}

/** What two runs come to as JSON; nothing is found by the search but what is named. */
async function told(...argv: readonly string[]): Promise<Told> {
  const { out, error } = await diff(...argv, '--json');
  if (error !== '') throw new Error(error);
  const result: Told = JSON.parse(out);
  return result;
}

/** Puts the roster as it was where only `--inputs` finds it. */
async function keepRoster(): Promise<string> {
  await mkdir(within('then'), { recursive: true });
  await cp(made.roster, within('then/原名册.csv'));
  return within('then');
}

const CHANGES = {
  rules: () => change(within('rules/provisions/01.yaml'), 'yuan: 80', 'yuan: 90'),
  standards: () => change(within('standards/holds.csv'), NOT_HELD, RIDER),
  rosters: () => change(made.roster, '示例区,300,', '示例区,200,'),
};

describe('one thing that differs', () => {
  it.each([
    ['rules', '20.00', ['80.00', '90.00'], 2, '癸一'],
    ['standards', '-120.00', ['120.00', null], 1, '癸五'],
    ['rosters', '-35.00', ['105.00', '70.00'], 1, '癸一'],
  ] as const)('is the cause of all: %s', async (cause, difference, [before, after], times, payee) => {
    await CHANGES[cause]();
    const other = await runAgain(made.folder, 'other');
    // Nothing has to be computed, so that no roster is needed.
    await rm(made.roster);
    const result = await told(made.run, other);
    expect(result).toMatchObject({ difference, causes: [{ cause, amount: difference }] });
    expect(result.payouts).toHaveLength(times);
    expect(result.payouts[0]).toMatchObject({ payee, before, after, shares: [{ cause }] });
  });

  it('may be the options: a later batch, some rules only', async () => {
    const later = await runAgain(made.folder, 'later', '--batch', '02');
    expect(await diff(made.run, later)).toMatchObject({ code: 0, error: '' });
    const some = await runAgain(made.folder, 'some', '--only', '1,2');
    const result = await told(made.run, some);
    expect(result).toMatchObject({ difference: '-850.00', causes: [{ cause: 'options' }] });
    expect(result.payouts.map(({ is, rule }) => [is, rule])).toEqual([
      ['removed', '3'],
      ['removed', '3'],
    ]);
  });

  it('may be a reading', async () => {
    const other = await runAgain(made.folder, 'other', '--reading', 'helmet.once=person');
    const { code, out } = await diff(made.run, other);
    expect([code, out]).toEqual([0, expect.stringMatching(/解释改变 .*helmet\.once person-year → person/)]);
    expect(out).not.toContain('依次替换');
  });

  it('is told with names, masked numbers, amounts, cause and places', async () => {
    await change(made.roster, '5,癸一,', '5,,,,,,,,,,,\n5,癸一,');
    await CHANGES.rosters();
    const { code, out } = await diff(made.run, await runAgain(made.folder, 'other'));
    expect(code).toBe(1);
    expect(out).toMatch(/7 笔 1,335\.00 元 .*\n.*7 笔 1,300\.00 元 .*\n {2}相差 -35\.00\n/);
    expect(out).toMatch(
      /名册改变 +-35\.00 +增 0 笔 {2}减 0 笔 {2}改 1 笔 +骑手名册\.csv [0-9a-f]{12} → [0-9a-f]{12}\n/,
    );
    expect(out).toMatch(
      /改变 +2 +癸一 +310\*{11}0018 +105\.00 +→ +70\.00 +-35\.00 +名册改变 +骑手名册\.csv:7 → 骑手名册\.csv:8 +计算依据 保费 300\.00 × 35% → 保费 200\.00 × 35%/,
    );
    expect(out).not.toMatch(/\d{15}/);
  });

  it('names another payee or account although the sum is the same', async () => {
    await change(made.roster, '6200000000000700006', '6200000000000700009');
    const result = await told(made.run, await runAgain(made.folder, 'other'));
    expect(result.difference).toBe('0.00');
    expect(result.payouts).toMatchObject([
      {
        is: 'changed',
        columns: [{ name: '银行账号', before: '620************0006', after: '620************0009' }],
      },
    ]);
  });
});

describe('several things that differ', () => {
  it('each get their part, and the parts are the whole', async () => {
    const inputs = await keepRoster();
    await CHANGES.rules();
    await CHANGES.standards();
    await CHANGES.rosters();
    const other = await runAgain(made.folder, 'other', '--only', '1,2');
    const result = await told(made.run, other, '--inputs', inputs);
    expect(result.causes.map(({ cause, amount }) => [cause, amount])).toEqual([
      ['rules', '20.00'],
      ['standards', '-120.00'],
      ['options', '-850.00'],
      ['rosters', '-35.00'],
    ]);
    expect(result.difference).toBe('-985.00');
    const { out } = await diff(made.run, other, '--inputs', inputs);
    expect(out).toContain('依次替换：规则改变 → 标准改变 → 选项改变 → 名册改变；');
  });

  it('may share one payout', async () => {
    const inputs = await keepRoster();
    await change(within('rules/provisions/02.yaml'), "times: '0.35'", "times: '0.3'");
    await change(within('rules/provisions/02.yaml'), '实付保费的 35%', '实付保费的 30%');
    await CHANGES.rosters();
    const result = await told(made.run, await runAgain(made.folder, 'other'), '--inputs', inputs);
    expect(result.payouts.find(({ payee }) => payee === '癸一')).toMatchObject({
      before: '105.00',
      after: '60.00',
      shares: [
        { cause: 'rules', amount: '-15.00' },
        { cause: 'rosters', amount: '-30.00' },
      ],
    });
  });

  it('may undo each other in one payout, which is told all the same', async () => {
    const inputs = await keepRoster();
    await change(within('rules/provisions/02.yaml'), "times: '0.35'", "times: '0.7'");
    await change(within('rules/provisions/02.yaml'), '实付保费的 35%, 最高 120', '实付保费的 70%, 最高 1200');
    await change(within('rules/provisions/02.yaml'), 'max: 120', 'max: 1200');
    await change(made.roster, '示例区,300,', '示例区,150,');
    const result = await told(made.run, await runAgain(made.folder, 'other'), '--inputs', inputs);
    expect(result.payouts.find(({ payee }) => payee === '癸一')).toMatchObject({
      before: '105.00',
      after: '105.00',
      shares: [{ amount: '105.00' }, { amount: '-105.00' }],
    });
  });

  it('may be rules without a reading and a rule that the first run asked for', async () => {
    const inputs = await keepRoster();
    const asked = ['--only', '1,3', '--reading', 'helmet.once=person'];
    const first = await runAgain(made.folder, 'first', ...asked);
    const readings = await readFile(within('rules/readings.yaml'), 'utf8');
    await change(within('rules/provisions/03.yaml'), "- id: '3'", "- id: '31'");
    await writeFile(
      within('rules/readings.yaml'),
      readings.slice(readings.indexOf('- id: insurance.once'), readings.indexOf('- id: visit.station')),
    );
    const other = await runAgain(made.folder, 'other');
    const result = await told(first, other, '--inputs', inputs);
    expect(result.causes).toMatchObject([
      { cause: 'rules', amount: '-850.00' },
      { cause: 'options', amount: '1175.00' },
    ]);
  });

  it('may be the version that computed one of them', async () => {
    const inputs = await keepRoster();
    await CHANGES.rules();
    const other = await runAgain(made.folder, 'other');
    await change(path.join(other, 'manifest.json'), '"butie": "0.1.0"', '"butie": "0.0.9"');
    await coverUp(other);
    expect((await told(made.run, other, '--inputs', inputs)).causes).toMatchObject([
      { cause: 'rules', amount: '20.00' },
      { cause: 'version', amount: '0.00', details: [{ before: '0.1.0', after: '0.0.9' }] },
    ]);
    expect((await told(other, made.run, '--inputs', inputs)).causes).toMatchObject([
      { cause: 'version', amount: '0.00' },
      { cause: 'rules', amount: '-20.00' },
    ]);
  });

  it('need the rosters of the first run', async () => {
    await keepRoster();
    await CHANGES.rules();
    await CHANGES.rosters();
    const other = await runAgain(made.folder, 'other');
    await rename(within('then'), within('.then'));
    const said = await diff(made.run, other, '--inputs', made.folder);
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.error).toMatch(/已不是计算时的内容[^\n]*\n.*--inputs/);
  });
});

describe('one run and another reading', () => {
  it('says what the run would have come to', async () => {
    await change(
      made.roster,
      '7,癸六',
      '7,癸五,310199198811120054,意外险,2024-04-15,Z001,示例,100,,,,\n7,癸六',
    );
    const run = await runAgain(made.folder, 'twice');
    const said = await diff(run, '--reading', 'insurance.once=each', '--inputs', made.folder);
    expect(said).toMatchObject({ code: 1, error: '' });
    expect(said.out).toMatch(/解释改变 +\+\S+ +增 \d 笔 .*insurance\.once year → each/);
  });

  it('is no difference where the run was read so', async () => {
    const said = await diff(made.run, '--reading', 'helmet.once=person-year', '--inputs', made.folder);
    expect(said).toMatchObject({ code: 0, error: '' });
    expect(said.out).toContain('拨付和异常都相同');
  });

  it.each([
    ['no other run and no reading', [], '只给了一批'],
    ['a reading that there is not', ['--reading', 'x=y'], '没有解释“x”'],
  ])('is refused with %s', async (_what, more, problem) => {
    const said = await diff(made.run, ...more, '--inputs', made.folder);
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.error).toContain(problem);
  });

  it('is refused with two runs', async () => {
    const said = await diff(made.run, made.run, '--reading', 'helmet.once=person');
    expect(said).toMatchObject({ code: 2, out: '' });
  });
});

describe('runs that cannot be trusted', () => {
  it('are refused where a file is not what the manifest states', async () => {
    const other = await runAgain(made.folder, 'other');
    await change(path.join(other, 'payouts.csv'), ',105.00,', ',115.00,');
    expect(await diff(made.run, other)).toMatchObject({
      code: 2,
      error: expect.stringContaining('audit'),
    });
    await coverUp(other);
    const said = await diff(made.run, other);
    expect(said).toMatchObject({ code: 2, error: expect.stringContaining('所用的完全相同，结果却不同') });
  });
});

it('a run is the same as itself, in either language', async () => {
  expect(await diff(made.run, made.run)).toMatchObject({ code: 0, error: '' });
  expect((await diff(made.run, made.run, '--lang', 'en')).out).toContain('the same payouts and exceptions');
});
