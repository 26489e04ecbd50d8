import { mkdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { butie, file, place, trainee, trainingCsv } from '../../cli/session.js';

/** Runs rosters, and says what `explain` says of a place. */
async function explained(
  files: readonly string[],
  where: string,
  ...options: readonly string[]
): Promise<string> {
  const out = place(`run-${runs++}`);
  const ran = await butie('run', ...files, '--period', '2023-12', '--out', out, '--quiet', ...options);
  expect([ran.code, ran.error]).toEqual([0, '']);
  const folder = files[0]?.replace(/[^/]*$/, '') ?? '';
  const said = await butie('explain', out, where, '--inputs', folder);
  expect([said.code, said.error]).toEqual([0, '']);
  return said.out;
}
let runs = 0;

const AMENDED = ['--rules', 'fixtures/amended-policy'];

describe('the version of a rule by which a row was judged', () => {
  it.each([
    [
      'as first written',
      2,
      '认定日期（E2） 2023-10-31，在执行期（2023-08-01 至 2023-10-31）内；本条有 2 版，按这一日期适用第 1 版',
      '“给予 3000 元的一次性奖励”',
    ],
    [
      'as amended, with the words of the amendment',
      3,
      '认定日期（E3） 2023-11-01，在执行期（2023-11-01 起）内；本条有 2 版，按这一日期适用第 2 版（依据 虚构修订一 修订）',
      '“给予 3500 元的一次性奖励”',
    ],
    [
      'the nearest, where none is in force',
      5,
      '认定日期（E5） 2023-10-31，不在执行期（2023-11-01 起）内；本条自执行以来没有修订',
      '“给予 1200 元的一次性奖励”',
    ],
  ])('%s', async (_name, row, time, cites) => {
    const out = await explained(['fixtures/amended-talents.csv'], `amended-talents.csv:${row}`, ...AMENDED);
    expect(out).toContain(`    ${time}\n`);
    expect(out).toContain(cites);
  });
});

describe('a row of a workbook', () => {
  const CERTIFICATES = ['fixtures/rosters/2023年12月证书名册.xlsx'];

  it('that is hidden says only that', async () => {
    const out = await explained(CERTIFICATES, '2023年12月证书名册.xlsx:证书名册:89');
    expect(out).toContain(
      '2023年12月证书名册.xlsx（证书名册）第 89 行（甲八十五）暂缓，没有拨付：名册中的隐藏行；更正或补齐后可以重新提交。\n',
    );
    expect(out).not.toContain('1b  ');
  });

  it('of an organisation roster names every project that it is not, and the nearest', async () => {
    const [units] = ['fixtures/rosters/2023年单位资助名册.xlsx'];
    const out = await explained([units ?? ''], '2023年单位资助名册.xlsx:44');
    expect(out).toContain(
      '  1a  用人单位评价机构工作资助：资助项目（F44）：“技能大师工作式”，要求：“用人单位评价机构备案”\n',
    );
    expect(out).toContain('最接近的是“技能大师工作室”；暂缓 NO_RULE_APPLIES');
  });
});

describe('a rule that fits and is not computed', () => {
  it('because the run was asked for others', async () => {
    const roster = await file('只算.csv', trainingCsv([trainee()]));
    const out = await explained([roster], '只算.csv:2', '--only', '3a');
    expect(out).toContain('没有与之相符的补贴项目，没有拨付：本次只计算规则 3a；');
    expect(out).toContain('  13a  区专项培训费补贴：符合，但本次没有计算这条规则\n');
  });

  it('because another reading leaves a test out says which reading', async () => {
    await mkdir(place('readings'), { recursive: true });
    const roster = await file('readings/缺勤.csv', trainingCsv([trainee({ 出勤率: '50%' })]));
    const reading = ['--reading', '13b.attendance=not-required'];
    const out = await explained([roster], '缺勤.csv:2', ...reading);
    expect(out).toContain('13b.attendance=not-required）（本次另取）\n');
    expect(out).toContain('部分拟拨付：区专项培训生活费补贴 300.00 元');
    expect(out).toContain('；区专项培训费补贴（出勤率未达标）。\n');
  });
});
