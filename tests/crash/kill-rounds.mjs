import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, stage } from './stage.mjs';

/**
 * `node tests/crash/kill-rounds.mjs BUTIE_JS ROUNDS`: kills run and post at random moments, and looks whether the run's folder is whole
 * or absent, the ledger as it was written, a repeat done, and everybody paid once.
 */
const [, , bin, asked] = process.argv;
const ROWS = 80;
const folder = await mkdtemp(path.join(tmpdir(), 'butie-kill-'));
const { start, roster, payments, intactRun } = await stage(bin, folder);
const counts = {
  'run killed': 0,
  'run done': 0,
  'post killed': 0,
  'post done': 0,
  'entered by a killed post': 0,
  'journal left': 0,
  'ledger half made': 0,
};
/** How long each takes when left alone, in ms: moments of killing are drawn from it. */
const usual = { run: 1500, post: 1500 };

/** Starts a command and kills it at some moment. */
async function killed(command, args, from) {
  const running = start([command, ...args]);
  const moment = usual[command] * (from + Math.random() * (1.1 - from));
  const ended = await Promise.race([running.end, sleep(moment).then(() => undefined)]);
  if (ended === undefined) running.kill();
  const { code, signal, said, ms } = await running.end;
  if (signal === null) usual[command] = ms;
  counts[`${command} ${signal === null ? 'done' : 'killed'}`] += 1;
  expect(signal === 'SIGKILL' || code === 0, `${command} ended with ${code}: ${said}`);
  return signal === 'SIGKILL';
}

async function done(command, args, code) {
  const ended = await start([command, ...args]).end;
  expect(ended.code === code, `${command} ended with ${ended.code}, not ${code}: ${ended.said}`);
  if (code === 0) usual[command] = ended.ms;
  return ended.said;
}

let place;
try {
  for (let round = 0; round < Number(asked); round += 1) {
    // Every third ledger is a new one: the making is killed, too.
    const own = path.join(folder, `books-${round - (round % 3)}`);
    place = { file: path.join(own, 'ledger.db'), keyFile: path.join(own, 'keys', 'ledger.key') };
    await mkdir(own, { recursive: true });
    const looking = ['--ledger', place.file, '--key-file', place.keyFile];
    const period = `2024-${String((round % 12) + 1).padStart(2, '0')}`;
    const batch = String(Math.floor(round / 12) + 1).padStart(2, '0');
    const out = path.join(folder, `out-${round}`);
    const names = ['--prepared-by', '甲', '--approved-by', '乙'];
    const file = await roster(`${round}.csv`, round * ROWS, ROWS);
    const run = [file, '--period', period, '--batch', batch, '--out', out, ...looking];

    if (await killed('run', run, 0)) {
      if (existsSync(out)) await intactRun(out);
      else await done('run', run, 0);
    }
    const { manifest } = await intactRun(out);
    const { payouts } = manifest.totals;
    expect(payouts === 2 * ROWS, `${payouts} payouts`);
    const left = (await readdir(folder)).filter((name) => name.includes('.butie-'));
    expect(left.length === 0, `left: ${left.join()}`);

    const post = [out, ...names, ...looking];
    const wasKilled = await killed('post', post, 0.4);
    if (wasKilled && existsSync(`${place.file}-journal`)) counts['journal left'] += 1;
    if (wasKilled && !existsSync(place.file) && existsSync(place.keyFile)) counts['ledger half made'] += 1;
    const entered = await payments(place, `${period}-${batch}`);
    expect(entered === 0 || entered === payouts, `${entered} of ${payouts} entered`);
    expect(wasKilled || entered === payouts, 'done, and not entered');
    if (wasKilled && entered > 0) counts['entered by a killed post'] += 1;
    const said = await done('post', post, entered === 0 ? 0 : 2);
    expect(entered === 0 || said.includes('已入账'), said);
    expect((await payments(place, `${period}-${batch}`)) === payouts, 'not entered once');
    // Nobody is forgotten: all are told that they were paid.
    if (round % 3 === 2) {
      const again = [file, '--period', period, '--batch', '99', '--out', `${out}-again`, ...looking];
      await done('run', again, 0);
      const { manifest: second } = await intactRun(`${out}-again`);
      expect(second.totals.payouts === 0 && second.exceptions.ALREADY_PAID === payouts, 'paid twice');
    }
  }
  process.stdout.write(`${asked} rounds\n${JSON.stringify(counts, undefined, 2)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
