import { access, readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { butie, place } from '../cli/session.js';

describe('butie bench', () => {
  it('measures the whole command on a roster of its own, and keeps both where it is told to', async () => {
    const folder = place('留下');
    const asked = ['--rows', '40', '--runs', '1', '--kind', 'talent', '--format', 'csv', '--keep', folder];
    const { code, out } = await butie('bench', ...asked, '--json');
    expect(code).toBe(0);
    const { machine, rosters } = JSON.parse(out);
    expect(machine).toMatchObject({ node: process.version, cores: expect.any(Number) });
    expect(rosters).toEqual([
      expect.objectContaining({
        kind: 'talent',
        rows: 40,
        seed: 1,
        exceptions: 2000,
        totals: expect.objectContaining({ rows: expect.objectContaining({ read: 40, paid: 32 }) }),
        floors: [
          expect.objectContaining({ name: 'csv-parse' }),
          expect.objectContaining({ name: 'same-bytes' }),
        ],
      }),
    ]);
    const [{ run, shares }] = rosters;
    for (const figure of [run.seconds, run.cpuSeconds, run.peakMegabytes, shares.reading, shares.writing])
      expect(figure).toBeGreaterThan(0);
    const { reading, deciding, writing, other, outside } = shares;
    expect(reading + deciding + writing + other + outside).toBeCloseTo(1);
    expect((await readdir(`${folder}/talent`)).toSorted()).toEqual(['out', 'talent-40.csv']);
  }, 120_000);

  it('says the same in words, and where peers are measured', async () => {
    const { code, out } = await butie('bench', '--rows', '30', '--runs', '1');
    expect(code).toBe(0);
    for (const words of ['行/秒', '内存峰值', '读取', '只解压名册', 'SheetJS']) expect(out).toContain(words);
  }, 120_000);

  it.each([
    ['no kind', ['--kind', 'traning'], '是不是 training'],
    ['no rows', ['--rows', '0'], '正整数'],
    ['no share', ['--exceptions', '101%'], '20%'],
    ['another format', ['--out', place('名册.xls')], '.xlsx 或 .csv'],
    ['all kinds in one file', ['--kind', 'all', '--out', place('名册.csv')], '--kind'],
  ])('refuses %s', async (_, argv, words) => {
    const { code, error } = await butie('bench', ...argv);
    expect([code, error]).toEqual([2, expect.stringContaining(words)]);
  });

  it('leaves a file that stands there', async () => {
    const file = place('已有.csv');
    await butie('bench', '--out', file, '--rows', '3');
    const { code, error } = await butie('bench', '--out', file, '--rows', '3');
    expect([code, error]).toEqual([2, expect.stringContaining('OUTPUT_UNWRITABLE')]);
    await access(file);
  });
});
