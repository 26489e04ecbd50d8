import { expect, it } from 'vitest';
import { progressLine } from '../../src/cli/progress-line.js';
import { SUMMARY } from '../../src/cli/words/summary.js';

/** What is shown of a pass whose rows come as given: at which second, how many, which share. */
function shown(
  language: 'zh' | 'en',
  calls: readonly (readonly [second: number, rows: number, share: number, pass?: 'weighing' | 'settling'])[],
): readonly string[] {
  const lines: string[] = [];
  let second = 0;
  const progress = progressLine(
    { progress: (text) => void lines.push(text) },
    SUMMARY[language],
    () => second,
  );
  for (const [at, rows, share, pass = 'settling'] of calls) {
    second = at;
    progress(rows, share, pass);
  }
  return lines;
}

it('says nothing of a short roster', () => {
  expect(
    shown('zh', [
      [0, 100, 0.1],
      [1, 4999, 1],
    ]),
  ).toEqual([]);
});

it('tells share and rows at once, and the pace when it has one', () => {
  expect(
    shown('zh', [
      [0, 0, 0],
      [1, 10_000, 0.05],
      [10, 100_000, 0.5],
    ]),
  ).toEqual([
    '核对并写出 [#-------------] 5% 10000 行',
    '核对并写出 [#######-------] 50% 100000 行 10000 行/秒 约剩 10 秒',
  ]);
});

it('in English, and in minutes', () => {
  expect(
    shown('en', [
      [0, 0, 0],
      [100, 100_000, 0.5],
    ]),
  ).toEqual(['checking and writing [#######-------] 50% 100000 rows 1000/s about 1 min 40 s left']);
});

it('reckons a second reading by itself', () => {
  const lines = shown('zh', [
    [0, 0, 0],
    [100, 100_000, 1, 'weighing'],
    [100, 0, 0],
    [104, 80_000, 0.8],
  ]);
  expect(lines.at(-1)).toBe('核对并写出 [###########---] 80% 80000 行 20000 行/秒 约剩 1 秒');
});

it('stands still where the pace does', () => {
  const lines = shown('zh', [[0, 0, 0], ...[10, 20, 30, 40].map((at) => [at, at * 1000, at / 100] as const)]);
  expect(lines.map((line) => /约剩 (.*) 秒/.exec(line)?.[1])).toEqual([
    '1 分 30',
    '1 分 20',
    '1 分 10',
    '1 分 0',
  ]);
});

it('fits a terminal of eighty columns', () => {
  const [line = ''] = shown('zh', [
    [0, 0, 0],
    [9000, 9_000_000, 0.9],
  ]).slice(-1);
  expect(line.replaceAll(/\p{Script=Han}/gu, '汉汉').length).toBeLessThan(80);
});
