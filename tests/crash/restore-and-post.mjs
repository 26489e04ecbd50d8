import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, stage } from './stage.mjs';

/**
 * `node tests/crash/restore-and-post.mjs BUTIE_JS TIMES`: a backup is put in the place of the ledger while a run is posted. What was
 * told as entered is there, or the backup stayed out.
 */
const [, , bin, asked] = process.argv;
const ROWS = 1000;
const folder = await mkdtemp(path.join(tmpdir(), 'butie-restore-'));
const { start, roster, payments } = await stage(bin, folder);
const place = { file: path.join(folder, 'ledger.db'), keyFile: path.join(folder, 'keys', 'ledger.key') };
const looking = ['--ledger', place.file, '--key-file', place.keyFile];
const counts = { 'post done': 0, 'post refused': 0, 'restore done': 0, 'restore refused': 0 };

async function done(args) {
  const { code, said, ms } = await start(args).end;
  expect(code === 0, `${args.join(' ')} ended with ${code}: ${said}`);
  return ms;
}

function counted(command, { code, said }) {
  expect(
    code === 0 || (code === 2 && /LEDGER_|OUTPUT_EXISTS/.test(said)),
    `${command} ended with ${code}: ${said}`,
  );
  counts[`${command} ${code === 0 ? 'done' : 'refused'}`] += 1;
  return code === 0;
}

const post = (out) => ['post', out, '--prepared-by', '甲', '--approved-by', '乙', ...looking];
try {
  const [few, many] = [path.join(folder, '01'), path.join(folder, '02')];
  await done(['run', await roster('few.csv', 0, 2), '--period', '2023-12', '--batch', '01', '--out', few]);
  await done([
    'run',
    await roster('many.csv', 2, ROWS),
    '--period',
    '2023-12',
    '--batch',
    '02',
    '--out',
    many,
  ]);
  await done(post(few));
  const [early, copy] = ['early.db', 'copy.db'].map((name) => path.join(folder, name));
  await copyFile(place.file, early);
  await done(['ledger', 'backup', copy, ...looking]);
  const usual = await done(post(many));
  for (let time = 0; time < Number(asked); time += 1) {
    await copyFile(early, place.file);
    await rm(path.join(many, 'receipt.json'), { force: true });
    const posting = start(post(many));
    await sleep(usual * Math.random() * 0.6);
    const restoring = start(['ledger', 'restore', copy, '--force', ...looking]);
    const [posted, restored] = await Promise.all([posting.end, restoring.end]);
    const wasPosted = counted('post', posted);
    counted('restore', restored);
    const entered = await payments(place, '2023-12-02');
    expect(entered === (wasPosted ? 2 * ROWS : 0), `${entered} entered: ${posted.said}${restored.said}`);
    expect((await payments(place, '2023-12-01')) === 4, 'what was there before is gone');
  }
  process.stdout.write(`${asked} times, nothing told as entered was lost\n${JSON.stringify(counts)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
