import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../src/model/refusal.js';
import { writeFileOwnerOnly } from '../../src/output/owner-only.js';
import { publish, stagingFolder } from '../../src/output/publish.js';
import { freshFolder } from './sample-run.js';

/** A process id that no system gives out. */
const DEAD = 2 ** 30;
let base = '';
let out = '';

beforeEach(async () => {
  base = await freshFolder();
  out = path.join(base, '2023-09-01');
});

async function stagedRun(mark: string): Promise<string> {
  const staging = await stagingFolder(out);
  await writeFileOwnerOnly(path.join(staging, 'manifest.json'), mark);
  return staging;
}

async function oldRun(folder: string): Promise<void> {
  await mkdir(folder);
  await writeFile(path.join(folder, 'manifest.json'), 'old');
}

const manifest = (folder: string) => readFile(path.join(folder, 'manifest.json'), 'utf8');

describe('publishing a run', () => {
  it('puts the folder in its place, for its owner only', async () => {
    await publish(await stagedRun('new'), out, 'new');
    expect(await readdir(base)).toEqual(['2023-09-01']);
    expect(await manifest(out)).toBe('new');
    expect((await stat(out)).mode & 0o777).toBe(0o700);
    expect((await stat(path.join(out, 'manifest.json'))).mode & 0o777).toBe(0o600);
  });

  it('makes the folders above', async () => {
    out = path.join(base, 'out', 'deep', '2023-09-01');
    await publish(await stagedRun('new'), out, 'new');
    expect(await manifest(out)).toBe('new');
  });

  it('refuses an existing folder and leaves it as it is', async () => {
    await oldRun(out);
    const refused = publish(await stagedRun('new'), out, 'new');
    await expect(refused).rejects.toMatchObject({ code: 'OUTPUT_EXISTS', place: out });
    await expect(refused).rejects.toBeInstanceOf(Refusal);
    expect(await manifest(out)).toBe('old');
    expect(await readdir(base)).toEqual(['2023-09-01']);
  });

  it('replaces a run when told to', async () => {
    await oldRun(out);
    await publish(await stagedRun('new'), out, 'replace-run');
    expect(await manifest(out)).toBe('new');
    expect(await readdir(base)).toEqual(['2023-09-01']);
  });

  it('never replaces a folder of other things, a file or a link', async () => {
    await mkdir(out);
    await writeFile(path.join(out, '家庭照片.txt'), '');
    await expect(publish(await stagedRun('new'), out, 'replace-run')).rejects.toMatchObject({
      code: 'OUTPUT_EXISTS',
    });
    expect(await readdir(out)).toEqual(['家庭照片.txt']);

    await symlink(out, path.join(base, 'link'));
    out = path.join(base, 'link');
    await expect(publish(await stagedRun('new'), out, 'replace-run')).rejects.toMatchObject({
      code: 'OUTPUT_EXISTS',
    });
    expect((await readdir(base)).toSorted()).toEqual(['2023-09-01', 'link']);
  });

  it('puts the old run back when the new one cannot take its place', async () => {
    await oldRun(out);
    await expect(publish(path.join(base, 'gone'), out, 'replace-run')).rejects.toThrow();
    expect(await manifest(out)).toBe('old');
    expect(await readdir(base)).toEqual(['2023-09-01']);
  });
});

describe('stagingFolder', () => {
  it('removes what killed runs left beside the same folder, and nothing else', async () => {
    for (const name of [
      `2023-09-01.tmp-${DEAD}`,
      `2023-09-02.tmp-${DEAD}`,
      '2023-09-01.tmp-x',
      '2023-09-011',
    ]) {
      await oldRun(path.join(base, name));
    }
    const staging = await stagingFolder(out);
    expect(path.dirname(staging)).toBe(base);
    expect((await readdir(base)).toSorted()).toEqual(
      [path.basename(staging), `2023-09-02.tmp-${DEAD}`, '2023-09-01.tmp-x', '2023-09-011'].toSorted(),
    );
  });

  it('leaves the folder of a run that is still at work', async () => {
    const working = `2023-09-01.tmp-${process.ppid}`;
    await mkdir(path.join(base, working));
    await stagingFolder(out);
    expect(await readdir(base)).toContain(working);
  });

  it('gives back the old run when a run was killed while replacing it', async () => {
    await oldRun(`${out}.old-${DEAD}`);
    await oldRun(`${out}.tmp-${DEAD}`);
    await stagingFolder(out);
    expect(await manifest(out)).toBe('old');
    expect(await readdir(base)).toHaveLength(2);
  });

  it('says why it cannot write, and leaves nothing behind', async () => {
    await writeFile(path.join(base, 'file'), '');
    out = path.join(base, 'file', '2023-09-01');
    await expect(stagingFolder(out)).rejects.toMatchObject({
      code: 'OUTPUT_UNWRITABLE',
      place: out,
      problem: '路径上已有同名文件',
    });
    expect(await readdir(base)).toEqual(['file']);
  });
});
