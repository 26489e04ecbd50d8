import { fileURLToPath } from 'node:url';
import type { BenchPrograms } from '../bench/programs.js';

/** What a bench runs: this very program, and the floors that stand beside it. */
export const BENCH_PROGRAMS: BenchPrograms = {
  butie: file('bin/butie.js'),
  inflateAlone: file('dist/bench/floor/inflate-alone.js'),
  csvParseAlone: file('dist/bench/floor/csv-parse-alone.js'),
  sameBytes: file('dist/bench/floor/same-bytes.js'),
};

function file(name: string): string {
  return fileURLToPath(new URL(`../../${name}`, import.meta.url));
}
