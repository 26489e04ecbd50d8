import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../src/model/refusal.js';
import { writeFileOwnerOnly } from '../../src/output/owner-only.js';
import { publish } from '../../src/output/publish.js';
import type { PublishMode } from '../../src/output/refuse-taken.js';
import { unwritable } from '../../src/output/unwritable.js';
import { freshFolder } from './sample-run.js';

let base = '';
let out = '';

beforeEach(async () => {
  base = await freshFolder();
  out = path.join(base, '2023-09-01');
});

/** A run's manifest; `runId` tells one from another. */
const manifestOf = (runId: string, names: readonly string[] = []): string =>
  JSON.stringify({ runId, butie: '0.1.0', outputs: names.map((name) => ({ name, sha256: '' })) });

const publishRun = (mode: PublishMode = 'new'): Promise<void> =>
  publish(out, mode, (staging) => writeFileOwnerOnly(path.join(staging, 'manifest.json'), manifestOf('new')));

const diskFull = () => Object.assign(new Error('no space'), { code: 'ENOSPC', syscall: 'write' });

/** Writes the files, empty, and a manifest that names them. */
async function oldRun(folder: string, names: readonly string[] = []): Promise<void> {
  await mkdir(folder);
  await add(folder, names);
  await writeFile(path.join(folder, 'manifest.json'), manifestOf('old', names));
}

async function add(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), '');
  }
}

async function runIdIn(folder: string): Promise<unknown> {
  return JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')).runId;
}

describe('publishing a run', () => {
  it('puts the folder in its place, for its owner only', async () => {
    await publishRun();
    expect(await readdir(base)).toEqual(['2023-09-01']);
    expect(await runIdIn(out)).toBe('new');
    expect((await stat(out)).mode & 0o777).toBe(0o700);
    expect((await stat(path.join(out, 'manifest.json'))).mode & 0o777).toBe(0o600);
  });

  it('is written beside its place, and returns what the writing does', async () => {
    const written = await publish(out, 'new', async (staging) => {
      expect(path.dirname(staging)).toBe(base);
      expect(await readdir(staging)).toEqual([]);
      return 7;
    });
    expect(written).toBe(7);
  });

  it('makes the folders above', async () => {
    out = path.join(base, 'out', 'deep', '2023-09-01');
    await publishRun();
    expect(await runIdIn(out)).toBe('new');
  });

  it('refuses an existing folder and leaves it as it is', async () => {
    await oldRun(out);
    await expect(publishRun()).rejects.toMatchObject({ code: 'OUTPUT_EXISTS', place: out });
    await expect(publishRun()).rejects.toBeInstanceOf(Refusal);
    expect(await runIdIn(out)).toBe('old');
    expect(await readdir(base)).toEqual(['2023-09-01']);
  });

  it('refuses what came to stand there meanwhile', async () => {
    const late = publish(out, 'new', () => oldRun(out));
    await expect(late).rejects.toMatchObject({ code: 'OUTPUT_EXISTS', place: out });
    expect(await runIdIn(out)).toBe('old');
    expect(await readdir(base)).toEqual(['2023-09-01']);
  });

  it('puts the old run back when the new one cannot take its place', async () => {
    await oldRun(out);
    const torn = publish(out, 'replace-run', (staging) => rm(staging, { recursive: true }));
    await expect(torn).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE', place: out });
    expect(await runIdIn(out)).toBe('old');
    expect(await readdir(base)).toEqual(['2023-09-01']);
  });
});

describe('publishing a run that fails', () => {
  it('leaves the old run and nothing beside it', async () => {
    await oldRun(out);
    const failed = publish(out, 'replace-run', async (staging) => {
      await add(staging, ['payouts.csv', 'used/rules/policy.yaml']);
      throw new Error('a bug');
    });
    await expect(failed).rejects.toThrow('a bug');
    expect(await runIdIn(out)).toBe('old');
    expect(await readdir(base)).toEqual(['2023-09-01']);
  });

  it('removes the folders above that it made, and those only', async () => {
    await mkdir(path.join(base, 'there'));
    out = path.join(base, 'there', 'new', 'deep', '2023-09-01');
    const failing = (write: () => Promise<void>) =>
      publish(out, 'new', async () => {
        await write();
        throw new Error('a bug');
      });
    await expect(failing(async () => {})).rejects.toThrow('a bug');
    expect(await readdir(path.join(base, 'there'))).toEqual([]);
    // Another's file came to stand in one of them.
    await expect(failing(() => add(path.join(base, 'there', 'new'), ['other.txt']))).rejects.toThrow('a bug');
    expect(await readdir(path.join(base, 'there', 'new'))).toEqual(['other.txt']);
  });

  it('names the folder asked for when the disk is full', async () => {
    const failed = publish(out, 'new', (staging) => {
      throw unwritable(path.join(staging, '.parts', 'sheet'), diskFull());
    });
    await expect(failed).rejects.toMatchObject({
      code: 'OUTPUT_UNWRITABLE',
      place: out,
      problem: '磁盘空间不足',
      english: { problem: 'the disk is full' },
    });
  });

  it('passes on a failure of reading as it is', async () => {
    const failure = diskFull();
    await expect(publish(out, 'new', () => Promise.reject(failure))).rejects.toBe(failure);
  });

  it('says why it cannot write, and leaves nothing behind', async () => {
    await writeFile(path.join(base, 'file'), '');
    out = path.join(base, 'file', '2023-09-01');
    await expect(publishRun()).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE', place: out });
    out = path.join(base, 'new', 'x'.repeat(300), '2023-09-01');
    await expect(publishRun()).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE', place: out });
    expect(await readdir(base)).toEqual(['file']);
  });
});

describe('replacing', () => {
  const RUN = ['payouts.csv', 'summary.xlsx', 'used/rules/policy.yaml', 'used/rules/provisions/13.yaml'];

  it('takes the place of a run whose files are all named in its manifest', async () => {
    await oldRun(out, RUN);
    await publishRun('replace-run');
    expect(await runIdIn(out)).toBe('new');
    expect(await readdir(base)).toEqual(['2023-09-01']);
  });

  it('takes the place of an empty folder', async () => {
    await mkdir(out);
    await publishRun('replace-run');
    expect(await runIdIn(out)).toBe('new');
  });

  it.each([
    ['家庭照片.txt', '家庭照片.txt'],
    ['exceptions.xlsx', 'exceptions.xlsx'],
    ['used/thesis.doc', 'used/thesis.doc'],
    ['used/rules/mine.yaml', 'used/rules/mine.yaml'],
    ['photos/one.jpg', 'photos'],
  ])('refuses a run folder with a foreign %s', async (added, named) => {
    await oldRun(out, RUN);
    await add(out, [added]);
    await expect(publishRun('replace-run')).rejects.toMatchObject({
      code: 'OUTPUT_EXISTS',
      place: out,
      problem: `已存在，且其中的 ${path.join(out, named)} 不能确认是同一命令所写`,
    });
    expect(await readdir(out, { recursive: true })).toContain(added);
    expect(await runIdIn(out)).toBe('old');
    expect(await readdir(base)).toEqual(['2023-09-01']);
  });

  it.each([
    ['no manifest', undefined],
    ['a manifest that is no JSON', 'butie'],
    ["another program's manifest", '{"name":"app","outputs":[{"name":"summary.xlsx"}]}'],
    ['a manifest without files', '{"butie":"0.1.0","runId":"x"}'],
  ])("refuses a folder of a run's names with %s", async (_what, manifest) => {
    await mkdir(out);
    await add(out, ['summary.xlsx', 'used/thesis.doc']);
    if (manifest !== undefined) await writeFile(path.join(out, 'manifest.json'), manifest);
    await expect(publishRun('replace-run')).rejects.toMatchObject({ code: 'OUTPUT_EXISTS' });
    expect(await readdir(out, { recursive: true })).toContain('used/thesis.doc');
  });

  it('refuses a link within, whatever its name', async () => {
    await oldRun(out, RUN);
    await rm(path.join(out, 'payouts.csv'));
    await symlink(base, path.join(out, 'payouts.csv'));
    await expect(publishRun('replace-run')).rejects.toMatchObject({ code: 'OUTPUT_EXISTS' });
  });

  it.each(['new', 'replace-run', 'replace-check'] as const)('says of a file what it is: %s', async (mode) => {
    await writeFile(out, 'mine');
    const refused = { code: 'OUTPUT_EXISTS', place: out, remedy: '请用 --out 指定其他文件夹' };
    await expect(publishRun(mode)).rejects.toMatchObject({ ...refused, problem: '是文件，不是文件夹' });
    await oldRun(path.join(base, 'run'));
    await symlink(path.join(base, 'run'), path.join(base, 'link'));
    refused.place = out = `${path.join(base, 'link')}/`;
    await expect(publishRun(mode)).rejects.toMatchObject({ ...refused, problem: '是链接，不是文件夹' });
    expect((await readdir(base)).toSorted()).toEqual(['2023-09-01', 'link', 'run']);
  });

  it('knows a check by its two files', async () => {
    await mkdir(out);
    await add(out, ['exceptions.csv', 'exceptions.xlsx']);
    await expect(publishRun('replace-run')).rejects.toMatchObject({ code: 'OUTPUT_EXISTS' });
    await publish(out, 'replace-check', (staging) => add(staging, ['exceptions.csv']));
    expect(await readdir(out)).toEqual(['exceptions.csv']);
    await add(out, ['notes.txt']);
    await expect(publishRun('replace-check')).rejects.toMatchObject({ code: 'OUTPUT_EXISTS' });
  });
});
