import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { butie, file, place, trainee, trainingCsv } from '../cli/session.js';

const period = ['--period', '2023-12'];
const costed = place('costed');
const other = place('other');

beforeAll(async () => {
  const roster = await file(
    'low.csv',
    trainingCsv([trainee(), trainee({ 姓名: '乙二', 证件号码: '310199198402290028', 出勤率: '60%' })]),
  );
  await butie('run', roster, ...period, '--cost-of-readings', '--out', costed);
  const reading = ['--reading', '13b.attendance=not-required'];
  await butie('run', roster, ...period, ...reading, '--cost-of-readings', '--out', other);
});

/** The part of a memo under the heading with these words. */
function section(memo: string, words: string): readonly string[] {
  const at = memo.indexOf(words);
  return memo.slice(at, memo.indexOf('\n### ', at)).split('\n');
}

describe('butie run with another reading', () => {
  it('pays by it, and says so on the terminal, in the manifest and on every sheet', async () => {
    const manifest = JSON.parse(await readFile(path.join(other, 'manifest.json'), 'utf8'));
    expect(manifest.totals.byRule['13b']).toEqual({ payouts: 2, amount: '600.00' });
    expect(manifest.readings).toContainEqual({ id: '13b.attendance', used: 'not-required' });
    const sheets = await butie('inspect', path.join(other, 'payouts-hrss.xlsx'), '--cells', '--json');
    expect(sheets.out.split('解释另取：13b.attendance=not-required').length - 1).toBe(4);
  });

  it('has an id of its own', async () => {
    const ids = await Promise.all(
      [costed, other].map(
        async (run) => JSON.parse(await readFile(path.join(run, 'manifest.json'), 'utf8')).runId,
      ),
    );
    expect(new Set(ids).size).toBe(2);
  });
});

describe('butie rules questions', () => {
  it('puts each open point with what another reading would change, in rows and yuan', async () => {
    const { out } = await butie('rules', 'questions', costed);
    expect(section(out, '### 生活费补贴是否也要求出勤率')).toEqual(
      expect.arrayContaining([
        '- 条款：二(三)13（规则 13b）',
        '- 目前的做法：与培训费补贴相同。理由：第二款接续第一款的培训，缺勤过多者不宜另得生活费。',
        expect.stringMatching(/^- 其他理解：只要求评价合格。理由：.+。涉及 1 行，多付 300\.00 元。$/),
        '- 会商：区财政局',
      ]),
    );
    expect(section(out, '### 「一次性」是每人一次')).toContainEqual(
      expect.stringMatching(/^- 其他理解：每人每个项目一次。.+上述批次没有不同。$/),
    );
  });

  it('of a run under another reading takes that as the one used', async () => {
    const { out } = await butie('rules', 'questions', other);
    expect(section(out, '### 生活费补贴是否也要求出勤率')).toContainEqual(
      expect.stringMatching(/^- 其他理解：与培训费补贴相同。理由：.+。涉及 1 行，少付 300\.00 元。$/),
    );
  });

  it('adds up several runs', async () => {
    const again = place('again');
    const roster = await file('low-again.csv', trainingCsv([trainee({ 出勤率: '60%' })]));
    await butie('run', roster, '--period', '2024-01', '--cost-of-readings', '--out', again);
    const { out } = await butie('rules', 'questions', costed, again);
    expect(section(out, '### 生活费补贴是否也要求出勤率')).toContainEqual(
      expect.stringMatching(/^- 其他理解：只要求评价合格。.+涉及 2 行，多付 600\.00 元。$/),
    );
  });

  it('puts the points without money where there is no run', async () => {
    const { code, out } = await butie('rules', 'questions');
    expect(code).toBe(0);
    expect(section(out, '### 生活费补贴是否也要求出勤率')).toContainEqual(
      expect.stringMatching(/^- 其他理解：只要求评价合格。理由：.+。$/),
    );
    expect(out).toContain('--cost-of-readings');
  });

  test.each([
    ['a folder that is no run', async () => place('.'), '没有可以读取的 manifest.json'],
    [
      'a run without costs',
      async () => {
        const run = place('plain');
        await butie('run', await file('plain.csv', trainingCsv([trainee()])), ...period, '--out', run);
        return run;
      },
      '没有试算其他解释',
    ],
    [
      'a run of some rules only',
      async () => {
        const run = place('some');
        const roster = await file('some.csv', trainingCsv([trainee()]));
        await butie('run', roster, ...period, '--only', '13a', '--cost-of-readings', '--out', run);
        return run;
      },
      '只算了规则 13a',
    ],
    [
      'a manifest of something else',
      async () => {
        await mkdir(place('strange'));
        await writeFile(place('strange/manifest.json'), '{"runId": 1}');
        return place('strange');
      },
      '不是 butie run 写出的清单',
    ],
  ])('refuses %s', async (_name, run, problem) => {
    const said = await butie('rules', 'questions', await run());
    expect([said.code, said.out]).toEqual([2, '']);
    expect(said.error).toContain(problem);
  });

  it('tells what is only held from what is no longer paid, and asks the departments that pay', async () => {
    const { out } = await butie('rules', 'questions', costed);
    expect(section(out, '### 培训费补贴付给谁')).toContainEqual(
      expect.stringMatching(/^- 其他理解：.*付给培训机构.+涉及 1 行，转为暂缓（缺培训机构） 1,000\.00 元。$/),
    );
    const chapter = out.slice(out.indexOf('## 请区人力资源和社会保障局、区教育局明确'));
    expect(chapter.split('\n## ')[0]).toContain('### 什么是企业');
  });

  it('says the same to programs', async () => {
    const { out } = await butie('rules', 'questions', costed, '--json');
    const { points } = JSON.parse(out);
    expect(points).toContainEqual(
      expect.objectContaining({
        reading: '13b.attendance',
        asked: ['hrss'],
        others: [expect.objectContaining({ option: 'not-required', rows: 1, more: '300.00', held: '0.00' })],
      }),
    );
  });

  it('refuses to add up runs under different readings', async () => {
    const said = await butie('rules', 'questions', costed, other);
    expect(said.code).toBe(2);
    expect(said.error).toContain('不能合计');
  });

  it('refuses one run twice', async () => {
    const said = await butie('rules', 'questions', costed, costed);
    expect(said.code).toBe(2);
    expect(said.error).toContain('同一批给了两次');
  });

  it('refuses a run whose copy of the rules is not what it used', async () => {
    const run = place('altered');
    await butie(
      'run',
      await file('altered.csv', trainingCsv([trainee()])),
      ...period,
      '--cost-of-readings',
      '--out',
      run,
    );
    const readings = path.join(run, 'used', 'rules', 'readings.yaml');
    await writeFile(readings, (await readFile(readings, 'utf8')).replace('每人一次', '每人两次'));
    const said = await butie('rules', 'questions', run);
    expect([said.code, said.out]).toEqual([2, '']);
    expect(said.error).toContain('与清单文件所记的规则不符');
  });
});
