import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { thisMachine } from '../src/bench/machine.js';
import { BenchPlace, butieVersion, ROOT } from './targets/bench-place.js';
import type { Figures } from './targets/figures.js';
import { writePage } from './targets/page.js';
import { SECTIONS, type BenchSizes } from './targets/sections.js';
import { targetsOf } from './targets/targets.js';
import { targetsText } from './targets/targets-text.js';

/**
 * `npm run bench [-- --runs 5] [--rows 100000] [--many 1000000] [--only SECTION,…] [--json] [--record]`: whole commands on generated
 * rosters, in turn with floors and with the same job by peers, held against what is asked for. Seconds are the machine's; read the ratios.
 * `--record` keeps the figures in docs/performance.json and puts them into docs/performance.md.
 */
const ALL = Object.keys(SECTIONS).join(',');
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    rows: { type: 'string', default: '100000' },
    many: { type: 'string', default: '1000000' },
    few: { type: 'string', default: '10000' },
    month: { type: 'string', default: '3000' },
    only: { type: 'string', default: ALL },
    json: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});
// Ratios and targets of one page are of one run.
if (values.record && values.only !== ALL) throw new Error('--record keeps a whole run: leave --only out');
const sizes: BenchSizes = {
  runs: Number(values.runs),
  rows: Number(values.rows),
  many: Number(values.many),
  few: Number(values.few),
  month: Number(values.month),
};

let figures: Figures = {
  butie: butieVersion(),
  runs: sizes.runs,
  machine: thisMachine(),
  load: Math.round((loadavg()[0] ?? 0) * 100) / 100,
};
for (const name of values.only.split(',')) {
  const section = SECTIONS[name];
  if (section === undefined)
    throw new Error(`no section ${name}; there are ${Object.keys(SECTIONS).join(', ')}`);
  process.stderr.write(`${name} …\n`);
  const folder = await mkdtemp(path.join(tmpdir(), 'butie-bench-'));
  try {
    figures = { ...figures, ...(await section(new BenchPlace(folder, sizes.runs), sizes)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
const targets = targetsOf(figures);
if (values.record) {
  await writeFile(path.join(ROOT, 'docs/performance.json'), `${JSON.stringify(figures, undefined, 2)}\n`);
  await writePage(path.join(ROOT, 'docs/performance.md'), figures);
}
process.stdout.write(
  values.json ? `${JSON.stringify({ ...figures, targets }, undefined, 2)}\n` : targetsText(targets, figures),
);
