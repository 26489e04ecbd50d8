import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, stage } from './stage.mjs';

/**
 * `node tests/crash/two-posts.mjs BUTIE_JS TIMES`: two posts at once, of one run and of two runs that pay the same persons, the first
 * of a ledger that neither finds. One enters, the other says why not, and the ledger is as it was written.
 */
const [, , bin, asked] = process.argv;
const ROWS = 60;
const folder = await mkdtemp(path.join(tmpdir(), 'butie-two-'));
const { start, roster, payments } = await stage(bin, folder);
try {
  const file = await roster('roster.csv', 0, ROWS);
  const out = (batch) => path.join(folder, batch);
  for (const batch of ['01', '02']) {
    const { code, said } = await start([
      'run',
      file,
      '--period',
      '2023-12',
      '--batch',
      batch,
      '--out',
      out(batch),
    ]).end;
    expect(code === 0, said);
  }
  for (let time = 0; time < Number(asked); time += 1) {
    for (const [first, second, words] of [
      ['01', '01', '这一批已入账'],
      ['01', '02', '此前已拨付'],
    ]) {
      const own = path.join(folder, `${time}-${second}`);
      const place = { file: path.join(own, 'ledger.db'), keyFile: path.join(own, 'keys', 'ledger.key') };
      await mkdir(own);
      const post = (batch) =>
        start([
          'post',
          out(batch),
          '--prepared-by',
          '甲',
          '--approved-by',
          '乙',
          '--ledger',
          place.file,
          '--key-file',
          place.keyFile,
        ]).end;
      const ended = await Promise.all([post(first), post(second)]);
      const codes = ended.map(({ code }) => code).toSorted((a, b) => a - b);
      const all = ended.map(({ said }) => said).join('\n');
      expect(codes.join() === '0,2' && all.includes(words), `${codes.join()}: ${all}`);
      const entered = (await payments(place, '2023-12-01')) + (await payments(place, '2023-12-02'));
      expect(entered === 2 * ROWS, `${entered} entered`);
      for (const batch of ['01', '02']) await rm(path.join(out(batch), 'receipt.json'), { force: true });
    }
  }
  process.stdout.write(
    `${asked} times two of one run and ${asked} times two that clash: one entered, the other refused\n`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
