import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { NO_HISTORY } from '../../../src/model/history.js';
import { Refusal } from '../../../src/model/refusal.js';
import type { Roster } from '../../../src/model/roster-read.js';
import { NO_STANDARDS, type Standards } from '../../../src/model/standards.js';
import { loadStandards } from '../../../src/roster/standards/load-standards.js';
import type { BatchInput } from '../../../src/run/batch-input.js';
import { decideBatch } from '../../../src/run/decided.js';
import type { DecidedEvent } from '../../../src/run/decided-event.js';
import { decideRows } from '../../../src/run/decided-rows.js';
import { decidedInThread } from '../../../src/run/thread/decided-in-thread.js';
import { decideOrder } from '../../../src/run/thread/decide-order.js';
import { csv, open, policy } from '../../roster/roster-files.js';
import { buildCommand } from '../built-command.js';

let folder = '';
let program = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'butie-thread-'));
  await buildCommand(folder);
  program = path.join(folder, 'dist/run/thread/decide-thread.js');
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

/** What is asked of an event, its rows' texts included, as plain data. */
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
    carry: event.row.carryTexts(),
  };
}

async function eventsOf(batches: AsyncIterable<Iterable<DecidedEvent>>): Promise<readonly unknown[]> {
  const events: unknown[] = [];
  for await (const batch of batches) for (const event of batch) events.push(plainly(event));
  return events;
}

function inThread(roster: Roster, standards: Standards): ReturnType<typeof decidedInThread> {
  const order = decideOrder(roster, inputOf(roster, standards), 'of all');
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
