import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { refuseInside } from '../../src/run/refuse-inside.js';

const base = await mkdtemp(path.join(tmpdir(), 'butie-inside-'));
afterAll(() => rm(base, { recursive: true, force: true }));
const at = (name: string): string => path.join(base, name);

beforeAll(async () => {
  await mkdir(at('run'));
  await mkdir(at('elsewhere/deep'), { recursive: true });
  await writeFile(at('run/carry.xlsx'), '');
  await writeFile(at('elsewhere/roster.xlsx'), '');
  await symlink(at('run'), at('link'));
  await symlink(at('run/carry.xlsx'), at('elsewhere/carry.xlsx'));
  await symlink(base, at('elsewhere/up'));
});

const refused = (out: string, input: string): Promise<void> =>
  refuseInside(at(out), { files: [at(input)], standards: undefined, rules: at('elsewhere') });

describe('an input that --force would replace', () => {
  test.each([
    ['by its own name', 'run', 'run/carry.xlsx'],
    ['through a link to the folder', 'run', 'link/carry.xlsx'],
    ['as a link to the file', 'run', 'elsewhere/carry.xlsx'],
    ['when the output is named through a link', 'elsewhere/up/run', 'run/carry.xlsx'],
    ['when it is the folder itself', 'run', 'link'],
    ['by a name that begins with dots', 'run', 'run/..carry.xlsx'],
    ['when neither exists', 'elsewhere/up/new', 'new/carry.xlsx'],
  ])('is refused %s', async (_how, out, input) => {
    await expect(refused(out, input)).rejects.toMatchObject({ code: 'USAGE', place: at(input) });
  });

  it('is not one that stands beside the output or above it', async () => {
    await expect(refused('run', 'elsewhere/roster.xlsx')).resolves.toBeUndefined();
    await expect(refused('run', 'run2/roster.xlsx')).resolves.toBeUndefined();
    await expect(refused('elsewhere/deep', 'elsewhere/roster.xlsx')).resolves.toBeUndefined();
  });

  it('may be the standards or the rules', async () => {
    const settings = { files: [], standards: at('link/standards'), rules: at('elsewhere') };
    await expect(refuseInside(at('run'), settings)).rejects.toMatchObject({ place: at('link/standards') });
    await expect(
      refuseInside(at('run'), { ...settings, standards: undefined, rules: at('link/rules') }),
    ).rejects.toMatchObject({ place: at('link/rules') });
  });
});
