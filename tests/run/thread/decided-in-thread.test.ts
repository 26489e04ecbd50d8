import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { personNumber } from '../../../fixtures/make/person-number.js';
import { NO_HISTORY } from '../../../src/model/history.js';
import { Refusal } from '../../../src/model/refusal.js';
import type { Roster } from '../../../src/model/roster-read.js';
import { PLAIN_SHEETS } from '../../../src/model/sheet-settings.js';
import { NO_STANDARDS, type Standards } from '../../../src/model/standards.js';
import { loadStandards } from '../../../src/roster/standards/load-standards.js';
import type { BatchInput } from '../../../src/run/batch-input.js';
import { decideBatch } from '../../../src/run/decided.js';
import type { DecidedEvent } from '../../../src/run/decided-event.js';
import { decideRows } from '../../../src/run/decided-rows.js';
import { decidedInThread } from '../../../src/run/thread/decided-in-thread.js';
import { runBatch } from '../../../src/run/run-batch.js';
import type { ThreadPrograms } from '../../../src/run/settings.js';
import { decideOrder } from '../../../src/run/thread/decide-order.js';
import { csv, folder as folderOfTest, open, policy } from '../../roster/roster-files.js';
import { buildCommand } from '../built-command.js';
import { filesOf } from '../files-of.js';

let folder = '';
let program = '';
let writing = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'butie-thread-'));
  await buildCommand(folder);
  program = path.join(folder, 'dist/run/thread/decide-thread.js');
  writing = path.join(folder, 'dist/run/thread/write-thread.js');
}, 240_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

function inputOf(roster: Roster, standards: Standards): BatchInput {
  return {
    rosters: [roster],
    policy,
    standards,
    period: '2023-12',
    batch: '01',
    only: undefined,
    readings: [],
    onceOtherwise: new Map([['13b', [['person', 'course']]]]),
    history: NO_HISTORY,
    decideThread: program,
  };
}

/** What is asked of an event where no carry roster is made, as plain data. */
function plainly(event: DecidedEvent): unknown {
  if (event.is !== 'row') return event;
  const { decision } = event;
  const failed = (checks: typeof decision.checks): unknown =>
    checks.flatMap(({ passed, code, column, cell, found, required, message, outward }) =>
      passed ? [] : [{ code, column, cell, found, required, message, outward }],
    );
  return {
    ...decision,
    checks: failed(decision.checks),
    claims: decision.claims.map(({ amount, ...claim }) => ({
      ...claim,
      checks: failed(claim.checks),
      amount: amount && [amount.fen, amount.basis, amount.standard, amount.capped],
    })),
    persons: decision.persons.map(({ name, number, cell, column }) => ({ name, number, cell, column })),
  };
}

async function eventsOf(batches: AsyncIterable<Iterable<DecidedEvent>>): Promise<readonly unknown[]> {
  const events: unknown[] = [];
  for await (const batch of batches) for (const event of batch) events.push(plainly(event));
  return events;
}

function inThread(roster: Roster, standards: Standards): ReturnType<typeof decidedInThread> {
  const order = decideOrder(roster, inputOf(roster, standards));
  if (order === undefined) throw new Error(`${roster.file} is not read in a thread`);
  return decidedInThread(program, order, (done) => roster.follow(done));
}

const FIXTURES = path.resolve('fixtures/rosters');
const NAMES = await readdir(FIXTURES);
const HEADER = '姓名,证件号码,培训项目,项目类别,结业日期';

describe('a roster decided on a thread of its own', () => {
  it.each(NAMES)('comes to the same as here, event by event: %s', async (name) => {
    const { standards } = await loadStandards(path.resolve('fixtures/standards'), policy);
    for (const known of [standards, NO_STANDARDS]) {
      const roster = await open(path.join(FIXTURES, name));
      const expected = await eventsOf(decideBatch(inputOf(roster, known))());
      expect(expected.length).toBeGreaterThan(10);
      expect(await eventsOf(inThread(roster, known))).toEqual(expected);
      expect(roster.meter().done).toBe(roster.meter().of);
    }
  });

  it('is refused as it is here, at a fault far down', async () => {
    const lines = Array.from({ length: 2000 }, (_, row) => `测试${row},,焊工,区专项,2023-10-13`);
    const roster = await open(await csv(HEADER, ...lines, '"测试'));
    const here: unknown = await eventsOf(decideBatch(inputOf(roster, NO_STANDARDS))()).catch(
      (error: unknown) => error,
    );
    const there: unknown = await eventsOf(inThread(roster, NO_STANDARDS)).catch((error: unknown) => error);
    expect(here).toBeInstanceOf(Refusal);
    expect(there).toBeInstanceOf(Refusal);
    expect(there).toEqual(here);
    expect(there).toHaveProperty('english.problem', expect.stringMatching(/^[ -~]+$/));
  });

  it('is refused when it is no longer the file that was opened', async () => {
    const file = await csv(HEADER, '测试一,,焊工,区专项,2023-10-13');
    const roster = await open(file);
    await writeFile(
      file,
      `${HEADER}\r\n测试二,,焊工,区专项,2023-10-13\r\n另一行,,焊工,区专项,2023-10-13\r\n`,
    );
    await expect(eventsOf(inThread(roster, NO_STANDARDS))).rejects.toBeInstanceOf(Refusal);
  });

  it('ends with whoever stops reading', async () => {
    const lines = Array.from({ length: 20_000 }, (_, row) => `测试${row},,焊工,区专项,2023-10-13`);
    const roster = await open(await csv(HEADER, ...lines));
    for await (const batch of inThread(roster, NO_STANDARDS)) {
      expect([...batch].length).toBeGreaterThan(0);
      break;
    }
  });

  it('is a large one, and no other', async () => {
    const line = `测试,,焊工${'　'.repeat(2000)},区专项,2023-10-13`;
    const missing = path.resolve('none.js');
    const read = async (lines: number): Promise<number> => {
      const roster = await open(await csv(HEADER, ...Array.from({ length: lines }, () => line)));
      onTestFinished(() => roster.close());
      const input = { ...inputOf(roster, NO_STANDARDS), decideThread: missing };
      return (await eventsOf(decideRows(input)())).length;
    };
    expect(await read(10)).toBeGreaterThan(10);
    // A program that is not there is missed by the large roster alone.
    await expect(read(1500)).rejects.toThrow('none.js');
  });
});

describe('a batch with a large roster', () => {
  /** Wide enough for a thread with few rows. */
  const filler = '长'.repeat(1500);
  const line = (row: number, fee: string): string =>
    `测试${row},${personNumber('1990-01-01', row)},在职职工,松江区,焊工,ZX1,区专项,2023-10-01,2023-10-13,10,10,合格,${fee},个人,622000000000${row},${filler}`;
  const header =
    '姓名,证件号码,人员类别,用人单位所在区,培训项目,项目编号,项目类别,开班日期,结业日期,应出勤课时,实际出勤课时,评价结果,培训费,收款方,银行账号,备注';
  const rows = Array.from({ length: 2000 }, (_, row) => line(row, row % 7 === 0 ? '' : '800'));

  const differing = [...rows, line(5, '900')];
  it.each([
    ['that settles at the first reading', 'all', rows],
    ['of which two rows differ in amount, the second of them last', 'all', differing],
    ['of lists alone, decided on a thread of its own', 'lists', rows],
    ['of lists alone, of which two rows differ in amount', 'lists', differing],
  ] as const)('%s has the files that it has on one thread', async (_name, files, lines) => {
    const roster = await csv(header, ...lines);
    const into = await folderOfTest();
    const run = async (threads: ThreadPrograms | undefined, name: string): Promise<string> => {
      const out = path.join(into, name);
      const sheets = { ...PLAIN_SHEETS, files };
      const settings = { ...SETTINGS, files: [roster], sheets, threads, out };
      const { totals } = await runBatch(settings, () => undefined);
      expect(totals.rows.read).toBe(lines.length);
      return filesOf(out);
    };
    expect(await run({ decide: program, write: writing }, 'thread')).toBe(await run(undefined, 'here'));
  });
});

const SETTINGS = {
  rules: 'rules',
  builtRules: 'dist/rules.json',
  legacyReader: undefined,
  standards: undefined,
  period: '2023-12',
  batch: '01',
  kind: undefined,
  sheet: undefined,
  only: undefined,
  readings: [],
  otherReadings: 'leave',
  hiddenRows: 'hold',
  ledger: undefined,
  mode: 'new',
  version: '0',
} as const;
