import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openRulebook } from '../../../src/rulebook/open-rulebook.js';
import { personNumber, withWrongCheck } from '../../../fixtures/make/person-number.js';
import { runExamples } from '../../../src/rulebook/examples/run-examples.js';
import { butie, file, place, trainee, trainingCsv } from '../../cli/session.js';

const HELD = personNumber('1980-01-15', 7);
const UNTOLD = personNumber('1970-05-17', 21);

/** Rows from line 2 on, each with a name of its own. */
const ROWS = [
  { 姓名: '王小明', 证件号码: UNTOLD, 户籍地: '松江区某路 5 号' },
  // Turned 60 on the day after the course began; born on the first of that month he would have been 60.
  { 姓名: '李大华', 证件号码: personNumber('1963-09-12', 5), 开班日期: '2023-09-11', 结业日期: '2023-10-20' },
  { 姓名: '赵二', 证件号码: '310199197001010019', 户籍地: '河南省郑州市某街' },
  { 姓名: '赵二', 证件号码: '310199197001010019', 户籍地: '河南省郑州市某街' },
  { 姓名: '孙三', 证件号码: HELD },
  { 姓名: '周四', 证件号码: withWrongCheck(UNTOLD) },
  { 姓名: '吴五', 证件号码: personNumber('1981-02-02', 2), 项目编号: 'KC-777', 评价结果: '口头通过' },
  { 姓名: '郑六', 证件号码: personNumber('1985-10-22', 43) },
  { 姓名: '郑六', 证件号码: personNumber('1985-10-22', 43) },
];
let roster = '';
let run = '';

beforeAll(async () => {
  roster = await file('名册.csv', trainingCsv(ROWS.map((row) => trainee(row))));
  const standards = place('standards');
  await mkdir(standards);
  await writeFile(
    path.join(standards, 'course-standards.csv'),
    '项目编号,技能等级,补贴标准,生效日期,失效日期\nZX01,,800,2023-01-01,\nKC-777,,900,,\nKC-778,,1,,\n',
  );
  await writeFile(path.join(standards, 'holds.csv'), `号码,事由,生效日期,失效日期\n${HELD},王某举报,,\n`);
  run = place('run');
  const said = await butie('run', roster, '--period', '2023-12', '--out', run, '--standards', standards);
  if (said.code !== 0) throw new Error(said.error);
});

const PERSONAL = new RegExp(
  `王小明|李大华|赵二|孙三|周四|吴五|某路|某街|举报|KC-77|${UNTOLD.slice(0, 14)}|${HELD}`,
);

/** The example of a line: its text, and how it comes out among the shipped rules. */
async function example(line: number) {
  const { out, error, code } = await butie('rules', 'example', run, `${roster}:${line}`);
  const beside = [{ name: 'examples/row.yaml', text: out }];
  const failures = code === 0 ? runExamples({ ...(await openRulebook('rules')), beside }) : undefined;
  return { text: out, error, code, failures };
}

describe('a row of a run becomes an example', () => {
  it.each([
    ['paid up to the list', 2, "13a: '800.00'", 'AMOUNT_CAPPED'],
    ['on the hold list', 6, 'ON_HOLD_LIST', '13a'],
    ['with a number that is none', 7, 'ID_INVALID', 'row'],
    ['with a result that does not read', 8, 'VALUE_UNREADABLE', '13b'],
  ])('%s', async (_name, line, ...parts) => {
    const { text, failures, error } = await example(line);
    expect({ failures, error }).toEqual({ failures: [], error: '' });
    for (const part of parts) expect(text).toContain(part.replace(/: '(.*)'/, ': $1'));
    expect(text).not.toMatch(PERSONAL);
  });

  it('keeps sex and month of birth, and the day only where the result needs it', async () => {
    expect((await example(2)).text).toContain(`证件号码: '${personNumber('1970-05-01', 3)}'`);
    expect((await example(3)).text).toContain(`证件号码: '${personNumber('1963-09-12', 3)}'`);
  });

  it('brings of the lists what concerns the row, under other names', async () => {
    const { text } = await example(2);
    expect(text).toContain('项目编号: 项目编号一');
    expect(text.match(/补贴标准/g)).toHaveLength(1);
    expect(text).not.toContain('holds');
  });
});

describe('a row of a workbook', () => {
  const workbook = 'fixtures/rosters/2023年12月证书名册.xlsx';
  const out = place('certificates');
  beforeAll(async () => {
    await butie('run', workbook, '--period', '2023-12', '--out', out);
  });

  it.each([`${workbook}:8`, `${workbook}:证书名册:8`])(
    '%s: of a certificate, letter and level stay',
    async (where) => {
      const said = await butie('rules', 'example', out, where);
      expect(said.error).toBe('');
      expect(said.out).toMatch(/证书编号: Y0{14}30{6}\n/);
      expect(said.out).toContain("1b: '1000.00'");
    },
  );

  it('is of the sheet that is named', async () => {
    const said = await butie('rules', 'example', out, `${workbook}:另一张:8`);
    expect(said.error).toContain('另一张');
    expect(said.code).toBe(2);
  });
});

describe('no example is made', () => {
  const cases: readonly (readonly [string, () => readonly [string, string], RegExp])[] = [
    ['of a row that another row decides', () => [run, `${roster}:10`], /DUPLICATE_IN_BATCH.*同批的其他行/],
    ['of a line that is no row', () => [run, `${roster}:1`], /这一行不是名册中的数据行/],
    ['without a line', () => [run, roster], /没有写明哪一行/],
    [
      'of a folder that is no run',
      () => [place('standards'), `${roster}:2`],
      /没有可以读取的 manifest\.json/,
    ],
    [
      'of a roster that the run did not read',
      () => [run, `${place('另一册.csv')}:2`],
      /这次结果所用的名册中没有此文件.*可用：名册\.csv/s,
    ],
  ];
  it.each(cases)('%s', async (_name, given, message) => {
    const { code, error, out } = await butie('rules', 'example', ...given());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(message);
  });

  it('of a roster that was changed since: both hashes are named', async () => {
    await mkdir(place('later'), { recursive: true });
    const changed = await file('later/名册.csv', trainingCsv([trainee()]));
    const { code, error } = await butie('rules', 'example', run, `${changed}:2`);
    expect(code).toBe(2);
    expect(error).toMatch(/SHA-256 现为 [0-9a-f]{64}，计算时为 [0-9a-f]{64}/);
  });
});
