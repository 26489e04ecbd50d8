import { execFile } from 'node:child_process';
import { cp, symlink } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** Builds the command as users have it into a folder: other processes and threads cannot run TypeScript. */
export async function buildCommand(folder: string): Promise<void> {
  const typescript = 'node_modules/typescript/bin/tsc';
  const out = path.join(folder, 'dist');
  await promisify(execFile)(process.execPath, [typescript, '-p', 'tsconfig.build.json', '--outDir', out]);
  await cp('bin', path.join(folder, 'bin'), { recursive: true });
  await cp('rules', path.join(folder, 'rules'), { recursive: true });
  await cp('package.json', path.join(folder, 'package.json'));
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'));
}
