import { describe, expect, it } from 'vitest';
import type { Cost, Figures } from '../../bench/targets/figures.js';
import { targetsOf } from '../../bench/targets/targets.js';

const cost = (seconds: number, peakMegabytes = 100): Cost => ({
  seconds,
  cpuSeconds: seconds * 1.5,
  peakMegabytes,
});
const functions = { reading: [], deciding: [], writing: [], other: [] };
const shares = { reading: 0.4, deciding: 0.2, writing: 0.3, other: 0.1, outside: 0, longest: functions };

/** Everything is met, most of it exactly. */
const MET: Figures = {
  butie: '0.1.0',
  runs: 5,
  machine: { processor: 'x', cores: 2, memory: 4, system: 'linux x64', node: 'v20.20.0' },
  load: 0,
  start: { nothing: 0.06, version: 0.09, validate: 0.4 },
  month: { rows: 3000, run: cost(1, 200) },
  workbook: {
    rows: 100_000,
    run: cost(2, 300),
    exceljs: cost(16),
    sheetjs: cost(8),
    inflate: cost(0.2),
    sameBytes: cost(1),
    shares,
  },
  engines: { rows: 100_000, listsOnly: true, run: cost(1), jsonRules: cost(8), zen: cost(20) },
  many: {
    rows: 1_000_000,
    lists: cost(8, 390),
    books: cost(30, 400),
    csvParse: cost(10),
    sameBytes: cost(12),
    lines: 2_300_000,
    sheetData: cost(20),
    few: { rows: 10_000, run: cost(0.3) },
    shares,
  },
};

const metOf = (figures: Figures): readonly (boolean | undefined)[] =>
  targetsOf(figures).map(({ met }) => met);

describe('targets', () => {
  it('are met where all is just as asked', () => {
    expect(metOf(MET)).toEqual(Array.from({ length: 11 }, () => true));
  });

  const { start, month, workbook, many } = MET;
  if (!start || !month || !workbook || !many) throw new Error('all sections are there');
  it.each<[string, Partial<Figures>]>([
    ['exceljs streaming', { workbook: { ...workbook, exceljs: cost(15.9) } }],
    ['SheetJS', { workbook: { ...workbook, sheetjs: cost(7.9) } }],
    ['100,000 rows xlsx to all files, peak memory', { workbook: { ...workbook, run: cost(2, 301) } }],
    ['lists and manifest', { many: { ...many, lists: cost(10.1) } }],
    ['the bare sheet data', { many: { ...many, sheetData: cost(19.9) } }],
    ['1,000,000 rows csv, peak memory', { many: { ...many, lists: cost(8, 401) } }],
    ['3,000 rows, time', { month: { rows: 3000, run: cost(1.01, 200) } }],
    ['3,000 rows, peak memory', { month: { rows: 3000, run: cost(1, 201) } }],
    ['--version', { start: { ...start, version: 0.0901 } }],
    ['validate', { start: { ...start, validate: 0.41 } }],
    ['time per row', { many: { ...many, few: { rows: 10_000, run: cost(0.23) } } }],
  ])('one is not met: %s', (figure, changed) => {
    const missed = targetsOf({ ...MET, ...changed }).filter(({ met }) => met === false);
    expect(missed.map((target) => target.figure)).toEqual([expect.stringContaining(figure)]);
  });

  it('say what was reached, in time and in processor time', () => {
    const [exceljs, , peak, lists] = targetsOf(MET);
    expect(exceljs).toMatchObject({
      asked: 'at least 8 times faster',
      reached: '8.0 times',
      byCpu: '8.0 times',
    });
    expect(peak).toMatchObject({ asked: 'at most 300 MB', reached: '300 MB', byCpu: undefined });
    expect(lists).toMatchObject({ asked: 'at most 1', reached: '0.80' });
  });

  it('that were not measured are neither met nor missed', () => {
    const { butie, runs, machine, load } = MET;
    const targets = targetsOf({ butie, runs, machine, load });
    expect(targets.map(({ met, reached }) => [met, reached])).toEqual(
      targets.map(() => [undefined, undefined]),
    );
    expect(metOf({ ...MET, many: { ...many, lists: undefined } })[3]).toBeUndefined();
  });
});
