import { readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { butie } from '../../cli/session.js';
import { smallRun, type SmallRun } from '../small-run.js';

let made: SmallRun;
beforeAll(async () => {
  made = await smallRun('bytes');
});

const audit = () => butie('audit', made.run, '--inputs', made.folder, '--no-color');

/** Names of all files of the run, with forward slashes. */
async function fileNames(): Promise<readonly string[]> {
  const entries = await readdir(made.run, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(made.run, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    );
}

/** Has one file of the run as `change` makes it while `look` looks. */
async function withFile<Seen>(
  name: string,
  change: (bytes: Buffer) => Buffer,
  look: () => Promise<Seen>,
): Promise<Seen> {
  const file = path.join(made.run, name);
  const before = await readFile(file);
  await writeFile(file, change(before));
  try {
    return await look();
  } finally {
    await writeFile(file, before);
  }
}

function flipped(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes);
  changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
  return changed;
}

describe('a byte that was changed', () => {
  it('is found in every file, wherever it is', async () => {
    const unfound: string[] = [];
    for (const name of await fileNames()) {
      const { length } = await readFile(path.join(made.run, name));
      for (const at of [0, Math.floor(length / 3), Math.floor((length * 2) / 3), length - 1]) {
        const { code, out, error } = await withFile(name, (bytes) => flipped(bytes, at), audit);
        if (code !== 1 || !`${out}${error}`.includes(name)) unfound.push(`${name}:${at} ${code}`);
      }
    }
    expect(unfound).toEqual([]);
    // Hundreds of audits, each of which draws the report again.
  }, 120_000);

  it('is found in every part of the manifest', async () => {
    const unfound: string[] = [];
    const { length } = await readFile(path.join(made.run, 'manifest.json'));
    for (let at = 0; at < length; at += 53) {
      const { code } = await withFile('manifest.json', (bytes) => flipped(bytes, at), audit);
      if (code !== 1) unfound.push(`${at} ${code}`);
    }
    expect(unfound).toEqual([]);
  }, 120_000);

  it('is found when it was added or cut off', async () => {
    for (const name of ['payouts.csv', 'summary.xlsx', 'manifest.json', 'used/rules/policy.yaml']) {
      const longer = await withFile(name, (bytes) => Buffer.concat([bytes, Buffer.from('\n')]), audit);
      const shorter = await withFile(name, (bytes) => bytes.subarray(0, -1), audit);
      expect([longer.code, shorter.code], name).toEqual([1, 1]);
    }
  });
});

describe('the files of the folder', () => {
  it('are found missing, each of them', async () => {
    for (const name of await fileNames()) {
      const file = path.join(made.run, name);
      const before = await readFile(file);
      await rm(file);
      const { code, out } = await audit();
      await writeFile(file, before);
      expect([name, code], out).toEqual([name, 1]);
      expect(out).toContain(name);
    }
  });

  it.each([
    ['a file', 'notes.txt', (file: string) => writeFile(file, '')],
    ['a file among the rules', 'used/rules/more.yaml', (file: string) => writeFile(file, '')],
    ['a hidden file', '.DS_Store', (file: string) => writeFile(file, '')],
    ['a link', 'payouts2.csv', (file: string) => symlink('payouts.csv', file)],
  ])('are found to be too many: %s', async (_what, name, make) => {
    const file = path.join(made.run, name);
    await make(file);
    const { code, out } = await audit();
    await rm(file);
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`${name} +不属于这批结果`));
  });

  it('may have the receipt of a posting among them, but no other file of that name', async () => {
    const receipt = path.join(made.run, 'receipt.json');
    await writeFile(receipt, '{}');
    const { code, out } = await audit();
    await rm(receipt);
    expect(code).toBe(1);
    expect(out).toContain('回执（receipt.json）已不是原样');
  });
});
