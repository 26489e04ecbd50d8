import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compare, peer } from './compare.js';
import { commandsInTurn } from './timed.js';
import { type TextDialect, writeWideWorkbook } from './wide-workbook.js';

/**
 * `npm run bench:read [-- --rows 100000] [--runs 5]`: a workbook read to its last cell, each reader a process of its own, in turn. The
 * floor is inflating the file and throwing it away. Read the ratios; seconds are the machine's.
 */
const { values } = parseArgs({
  options: { rows: { type: 'string', default: '100000' }, runs: { type: 'string', default: '5' } },
});
const DIALECTS: readonly TextDialect[] = ['shared', 'inline'];

const folder = await mkdtemp(path.join(tmpdir(), 'butie-bench-'));
try {
  for (const dialect of DIALECTS) {
    const file = path.join(folder, `${dialect}.xlsx`);
    await writeWideWorkbook(file, Number(values.rows), dialect);
    const commands = ['butie-read', '../src/bench/floor/inflate-alone', 'exceljs-read', 'sheetjs-read'].map(
      (name) => [peer(name), file],
    );
    const [butie, inflating, exceljs, sheetjs] = await commandsInTurn(Number(values.runs), commands);
    const title = `${values.rows} rows of 20 columns, ${dialect} strings: butie's reader`;
    compare(`${title} / inflating alone`, butie, inflating);
    compare(`${title} / exceljs streaming`, butie, exceljs);
    compare(`${title} / SheetJS`, butie, sheetjs);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
