import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildCommand } from '../run/built-command.js';

const folder = await mkdtemp(path.join(tmpdir(), 'butie-crash-'));
beforeAll(() => buildCommand(folder), 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** By hand many more: see the scripts. */
it.each([
  ['kill-rounds.mjs', '6', '6 rounds'],
  ['two-posts.mjs', '2', 'one entered, the other refused'],
  ['restore-and-post.mjs', '6', 'nothing told as entered was lost'],
])(
  '%s %s',
  async (script, times, told) => {
    const args = [path.join('tests/crash', script), path.join(folder, 'bin', 'butie.js'), times];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    expect(stdout).toContain(told);
  },
  180_000,
);
