import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const exec = promisify(execFile);
const ROOT = path.resolve('.');
const packed = z
  .array(z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) }))
  .length(1);

let folder: string;
let files: readonly string[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'butie-package-'));
  // Built already: packing again would take away from other tests what they run.
  const { stdout } = await exec('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: ROOT,
  });
  const [one] = packed.parse(JSON.parse(stdout));
  files = one?.files.map(({ path: name }) => name) ?? [];
  await exec('tar', ['-xzf', path.join(folder, one?.filename ?? ''), '-C', folder]);
  await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'package', 'node_modules'));
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the package', () => {
  it('holds the program, the rules and what a clerk reads, and nothing that only a developer needs', () => {
    const roots = new Set(files.map((name) => name.split('/')[0]));
    expect([...roots].toSorted()).toEqual([
      'CHANGELOG.md',
      'README.md',
      'README.zh-CN.md',
      'bin',
      'dist',
      'docs',
      'package.json',
      'rules',
    ]);
  });

  it('runs from any folder', async () => {
    const anywhere = path.join(folder, '任意 文件夹');
    await mkdir(anywhere);
    const roster = '2023年12月培训名册.csv';
    await copyFile(path.join(ROOT, 'fixtures/rosters', roster), path.join(anywhere, roster));
    const bin = path.join(folder, 'package/bin/butie.js');
    await exec(process.execPath, [bin, 'run', roster, '--period', '2023-12', '--quiet'], { cwd: anywhere });
    expect(await readdir(path.join(anywhere, 'out/2023-12-01'))).toContain('payouts-hrss.xlsx');
  });
});
