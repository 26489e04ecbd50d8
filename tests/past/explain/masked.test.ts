import { beforeAll, describe, expect, it } from 'vitest';
import { explained, makeRun, NUMBERS, TRAINEES } from './sample-run.js';

beforeAll(makeRun);

const PLACES = [...Object.keys(TRAINEES).map((line) => `培训.csv:${line}`), '证书.csv:2'];

describe("no person's number leaves an explanation, in whatever column it stands", () => {
  it.each(PLACES)('%s', async (where) => {
    for (const options of [[], ['--lang', 'en'], ['--json']]) {
      const { code, out } = await explained(where, ...options);
      expect(code).toBe(0);
      expect(NUMBERS.filter((number) => out.includes(number))).toEqual([]);
    }
  });

  it('nor a date of birth, which would give away what the mask hides', async () => {
    const { out } = await explained('培训.csv:4', '--json');
    expect(out).not.toMatch(/1965/);
  });
});
