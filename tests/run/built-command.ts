import { execFile } from 'node:child_process';
import { cp, symlink } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** Builds the command as users have it into a folder: other processes and threads cannot run TypeScript. */
export async function buildCommand(folder: string): Promise<void> {
  const bundler = 'node_modules/rolldown/bin/cli.mjs';
  await promisify(execFile)(process.execPath, [bundler, '-c', '--dir', path.join(folder, 'dist')]);
  await cp('bin', path.join(folder, 'bin'), { recursive: true });
  await cp('rules', path.join(folder, 'rules'), { recursive: true });
  await cp('package.json', path.join(folder, 'package.json'));
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'));
}
