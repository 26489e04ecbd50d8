import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { findInputs } from '../../src/past/find-inputs.js';

const base = await mkdtemp(path.join(tmpdir(), 'butie-inputs-'));
afterAll(() => rm(base, { recursive: true, force: true }));
const at = (name: string): string => path.join(base, name);
beforeEach(() => rm(at('.'), { recursive: true, force: true }));

const THEN = '当时的名册';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const input = { name: '名册.csv', sha256: sha256(THEN), bytes: Buffer.byteLength(THEN), tables: [] };

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(at(name)), { recursive: true });
    await writeFile(at(name), text);
  }
}
const find = (how: { inputs: string | undefined; run: string }) => findInputs([input], how);
const named = { inputs: at('.'), run: at('out/run') };

describe('a roster is found by its content', () => {
  it.each([
    ['where it has another name', { 'a/改名.csv': THEN }, 'a/改名.csv'],
    [
      'before another that has its name',
      { '名册.csv': '后来的', '旧/名册 (1).csv': THEN },
      '旧/名册 (1).csv',
    ],
    ['in the folder of another run', { 'out/before/carry.csv': THEN }, 'out/before/carry.csv'],
  ])('%s', async (_how, files, place) => {
    await put(files);
    expect(await find(named)).toEqual([{ name: '名册.csv', place: at(place), sha256: input.sha256 }]);
  });

  it('beside the run, when no folder is named', async () => {
    await put({ 'out/改名.csv': THEN, 'out/run/manifest.json': '{}' });
    expect(await find({ inputs: undefined, run: named.run })).toMatchObject([{ place: at('out/改名.csv') }]);
  });
});

describe('a roster whose content is nowhere', () => {
  it('is the one file that has its name, changed', async () => {
    await put({ 'a/名册.csv': '后来的' });
    expect(await find(named)).toEqual([
      { name: '名册.csv', place: at('a/名册.csv'), sha256: sha256('后来的') },
    ]);
  });

  it.each([
    ['and whose name is nowhere', { '其他.csv': '其他' }, /没有找到.*--inputs/],
    ['and whose name several have', { 'a/名册.csv': '一', 'b/名册.csv': '二' }, /几个同名.*--inputs/],
    ['but in the results of the run', { 'out/run/名册.csv': THEN }, /没有找到/],
    ['but where programs are kept', { 'node_modules/名册.csv': THEN, '.git/名册.csv': THEN }, /没有找到/],
  ])('%s is refused', async (_how, files, message) => {
    await put(files);
    await expect(find(named)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND', place: '名册.csv' });
    await expect(find(named)).rejects.toThrow(message);
  });

  it('says so where the folder does not exist', async () => {
    await expect(find({ ...named, inputs: at('nowhere') })).rejects.toMatchObject({ place: at('nowhere') });
  });
});
