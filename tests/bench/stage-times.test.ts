import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { CpuProfile } from '../../src/bench/profile/cpu-profile.js';
import { originOf, stageOf } from '../../src/bench/profile/stage-of.js';
import { stageTimes } from '../../src/bench/profile/stage-times.js';

const frame = (functionName: string, url: string) => ({ functionName, url, lineNumber: 0, columnNumber: 0 });
const dist = (name: string): string => `file:///somewhere/butie/dist/${name}.js`;
const packaged = (name: string): string => `file:///somewhere/butie/node_modules/${name}/index.js`;

describe('a function belongs to', () => {
  it.each([
    [dist('roster/file/csv/read-csv'), 'reading'],
    [dist('decide/when'), 'deciding'],
    [dist('settle/weigh'), 'deciding'],
    [dist('output/workbook/zip-bytes'), 'writing'],
    [dist('report/write-report'), 'writing'],
    [dist('run/compute'), 'other'],
    [dist('cli/main'), 'other'],
    // They work for whoever calls them.
    [dist('model/money'), undefined],
    [packaged('decimal.js'), undefined],
    ['node:zlib', undefined],
    ['', undefined],
    // Its callbacks stand under nobody.
    [packaged('csv-parse'), 'reading'],
    [packaged('@e965/xlsx'), 'reading'],
  ])('%s → %s', (url, stage) => {
    expect(stageOf(frame('f', url))).toBe(stage);
  });
});

it('a function of a bundle belongs where its map says that it was written', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'butie-map-'));
  await mkdir(path.join(folder, 'dist/run'), { recursive: true });
  const bundle = path.join(folder, 'dist/run/start.js');
  // The first line is line 1 of the first source, the second line 3 of the second.
  const sources = ['../../src/decide/when.ts', '../../src/output/csv-list.ts'];
  const map = { version: 3, names: [], sources, mappings: 'AAAA;ACEA' };
  await writeFile(`${bundle}.map`, JSON.stringify(map));
  const at = (lineNumber: number) => ({ ...frame('f', pathToFileURL(bundle).href), lineNumber });
  expect([stageOf(at(0)), stageOf(at(1))]).toEqual(['deciding', 'writing']);
  expect(originOf(at(1))).toEqual({
    file: pathToFileURL(path.join(folder, 'src/output/csv-list.ts')).href,
    line: 3,
  });
  await rm(folder, { recursive: true });
});

/** Each call with how many milliseconds it was on top itself. */
const CALLS: readonly (readonly [id: number, name: string, url: string, children: number[], own: number])[] =
  [
    [1, '(root)', '', [2, 3, 9, 10], 0],
    [2, '(garbage collector)', '', [], 5],
    [3, 'compute', dist('run/compute'), [4, 6, 8], 3],
    [4, 'rows', dist('roster/table/rows'), [5], 20],
    [5, 'tidy', dist('model/tidy'), [], 7],
    [6, 'writeLine', dist('output/csv-list'), [7], 11],
    [7, 'writeSync', 'node:fs', [], 13],
    [8, 'decide', dist('decide/compile-policy'), [], 17],
    [9, '(idle)', '', [], 1000],
    [10, 'processChunk', 'node:zlib', [], 2],
  ];
const PROFILE: CpuProfile = {
  nodes: CALLS.map(([id, name, url, children]) => ({ id, callFrame: frame(name, url), children })),
  samples: CALLS.map(([id]) => id),
  timeDeltas: CALLS.map(([, , , , own]) => own * 1000),
};

it('time is that of the nearest caller that has a stage; waiting is none', () => {
  const { seconds } = stageTimes([PROFILE]);
  expect(seconds.reading).toBeCloseTo(0.027);
  expect(seconds.deciding).toBeCloseTo(0.017);
  expect(seconds.writing).toBeCloseTo(0.024);
  expect(seconds.other).toBeCloseTo(0.01);
});

it('threads are added up, and the longest functions named', () => {
  const { seconds, longest } = stageTimes([PROFILE, PROFILE]);
  expect(seconds.deciding).toBeCloseTo(0.034);
  expect(longest.writing.map(({ name }) => name)).toEqual(['writeSync node:fs', 'writeLine output/csv-list']);
});
