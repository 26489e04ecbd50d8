import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { afterAll } from 'vitest';
import type { ReaderPrograms } from '../../../../src/roster/file/programs.js';

/** Another process cannot run TypeScript, and finds its packages only from inside this folder. */
const cache = path.resolve('node_modules/.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(path.join(cache, 'butie-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { outputText } = ts.transpileModule(readFileSync('src/roster/file/biff/library-process.ts', 'utf8'), {
  compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
});
const legacyReader = path.join(folder, 'library-process.mjs');
writeFileSync(legacyReader, outputText);

/** The programs with which .xls files are read in tests. */
export const PROGRAMS = { legacyReader } as const satisfies ReaderPrograms;

/** A program of a test's own. */
export function program(source: string): string {
  const file = path.join(folder, 'other.mjs');
  writeFileSync(file, source);
  return file;
}
