import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { butie, file, place, trainee, trainingCsv } from '../cli/session.js';

/** A draft of the shipped rules that reads one open point another way. */
const draft = place('attendance-not-required');

beforeAll(async () => {
  await mkdir(draft);
  await writeFile(`${draft}/extends.yaml`, `folder: ${process.cwd()}/rules\n`);
  const readings = await readFile('rules/readings.yaml', 'utf8');
  await writeFile(`${draft}/readings.yaml`, readings.replace('used: as-13a', 'used: not-required'));
});

describe('rules whose data uses another reading', () => {
  it('pay by it', async () => {
    const roster = await file('low.csv', trainingCsv([trainee({ 出勤率: '60%' })]));
    const out = place('low');
    await butie('run', roster, '--period', '2023-12', '--rules', draft, '--out', out);
    const manifest = JSON.parse(await readFile(`${out}/manifest.json`, 'utf8'));
    expect(manifest.totals.byRule).toEqual({ '13b': { payouts: 1, amount: '300.00' } });
  });

  it('are shown by it', async () => {
    const shown = async (...rules: readonly string[]): Promise<string> =>
      (await butie('rules', 'show', '13b', '--no-color', ...rules)).out;
    expect(await shown()).toContain('出勤率须不低于 70%');
    expect(await shown('--rules', draft)).not.toContain('出勤率须不低于 70%');
  });

  it('do not pass their examples, which were made for the other', async () => {
    const { code, out } = await butie('rules', 'check', '--rules', draft, '--no-color');
    expect(code).toBe(1);
    expect(out).toMatch(
      /examples\/13\.yaml:\d+ {2}examples {2}例子“[^”]*”应为 .*13b: ATTENDANCE_BELOW_MINIMUM/,
    );
  });
});
