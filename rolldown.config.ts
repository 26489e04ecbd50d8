import path from 'node:path';
import { defineConfig } from 'rolldown';
import { chunkNames } from './bundle/chunk-names.js';
import { licences } from './bundle/licences.js';

/** The programs of the package, at the places where `bin/`, threads and child processes look for them. */
const PROGRAMS = [
  'cli/main',
  'policy/build',
  'rulebook/build-docs',
  'run/thread/decide-thread',
  'run/thread/write-thread',
  'roster/file/biff/library-process',
  'bench/floor/inflate-alone',
  'bench/floor/csv-parse-alone',
  'bench/floor/same-bytes',
];

/** Stay packages: the first brings a binary, each of the others is one file that a rare command reads. */
const OUTSIDE = ['libsql', '@e965/xlsx', 'marked'];

/**
 * `src/` → `dist/`: a few files instead of a thousand, since node needs as long to find and link the modules of a command as to run it.
 * Not minified: a stack trace and a profile tell folders, functions and lines, and the maps beside tell the source.
 */
export default defineConfig({
  input: Object.fromEntries(PROGRAMS.map((name) => [name, `src/${name}.ts`])),
  platform: 'node',
  transform: { target: 'node20.19' },
  external: OUTSIDE,
  resolve: { alias: { 'echarts/dist/echarts.esm.min.mjs': path.resolve('bundle/echarts-parts.ts') } },
  preserveEntrySignatures: 'allow-extension',
  plugins: [licences()],
  output: {
    dir: 'dist',
    cleanDir: true,
    sourcemap: true,
    sourcemapExcludeSources: true,
    minifyInternalExports: false,
    entryFileNames: '[name].js',
    ...chunkNames(),
  },
});
