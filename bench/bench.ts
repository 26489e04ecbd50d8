import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compare, peer } from './compare.js';
import { inTurn, timedProcess } from './timed-process.js';

/**
 * `npm run bench [-- --rows 100000] [--many 1000000] [--runs 5]`: whole commands on generated rosters, each beside a floor or a
 * peer in the same run. Read the ratios; seconds are the machine's.
 */
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    many: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '5' },
  },
});
const runs = Number(values.runs);
const butie = fileURLToPath(new URL('../../../../bin/butie.js', import.meta.url));
const generator = fileURLToPath(new URL('../../butie-fixtures/generate-roster.js', import.meta.url));

const folder = await mkdtemp(path.join(tmpdir(), 'butie-bench-'));
try {
  const inFolder = (name: string): string => path.join(folder, name);
  const generate = async (rows: string, file: string): Promise<string> => {
    await timedProcess([generator, '--rows', rows, '--out', file]);
    return file;
  };
  const run = (file: string): string[] => [
    butie,
    'run',
    file,
    '--period',
    '2023-12',
    '--out',
    inFolder('out'),
    '--force',
    '--quiet',
  ];

  const [version, nothing] = await inTurn(runs, [
    [butie, '--version'],
    ['-e', '0'],
  ]);
  compare('butie --version / node -e 0', version, nothing);

  const csv = await generate(values.rows, inFolder('rows.csv'));
  const [whole, parsing] = await inTurn(runs, [run(csv), [peer('csv-parse-alone'), csv]]);
  compare(`${values.rows} rows csv, read to written / csv-parse alone`, whole, parsing);

  const xlsx = await generate(values.rows, inFolder('rows.xlsx'));
  const [wholeXlsx, copying] = await inTurn(runs, [
    run(xlsx),
    [peer('exceljs-copy'), xlsx, inFolder('copy.xlsx')],
  ]);
  compare(`${values.rows} rows xlsx, read to written / exceljs streaming copy`, wholeXlsx, copying);

  if (Number(values.many) > 0) {
    const many = await generate(values.many, inFolder('many.csv'));
    const [large] = await inTurn(1, [run(many)]);
    compare(`${values.many} rows csv / ${values.rows} rows csv`, large, whole);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
