import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import { afterAll } from 'vitest';
import type { Draft } from '../../src/ledger/entry.js';
import type { Ledger, LedgerFault } from '../../src/ledger/ledger.js';
import { openOrMakeLedger } from '../../src/ledger/sqlite/make-ledger.js';
import { openLedger, type LedgerPlace } from '../../src/ledger/sqlite/open-ledger.js';

const folder = await mkdtemp(path.join(tmpdir(), 'butie-ledger-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
let places = 0;

/** A place for a ledger in a folder of its own, the key's folder beside that. */
export async function freshPlace(): Promise<LedgerPlace> {
  places += 1;
  const own = path.join(folder, String(places));
  await mkdir(path.join(own, 'books'), { recursive: true });
  return { file: path.join(own, 'books', 'ledger.db'), keyFile: path.join(own, 'keys', 'ledger.key') };
}

export const DISTRICT = '松江区';
export const PERSON = '310199197001010019';
export const UNIT = '91310117MA1J000000';

export function draft(changed: Partial<Draft> = {}): Draft {
  return {
    kind: 'payout',
    batch: '2023-09-01',
    payout: '2023-09-01-000001',
    target: 0,
    period: '2023-09',
    department: 'hrss',
    rule: '13a',
    fund: '专项',
    amount: 600_00,
    setOff: 0,
    payee: UNIT,
    beneficiary: PERSON,
    details: { payee: '示例公司' },
    at: '2023-09-30T08:00:00.000Z',
    keys: [
      { use: 'once', key: `13a:${PERSON}` },
      { use: 'double', key: `0\u007F${PERSON}` },
    ],
    ...changed,
  };
}

/** Does something with a ledger, made where there is none, and closes it. */
export async function withLedger<Result>(
  place: LedgerPlace,
  work: (ledger: Ledger) => Promise<Result>,
): Promise<Result> {
  const ledger = await openOrMakeLedger(place, DISTRICT);
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}

export async function enter(place: LedgerPlace, drafts: readonly Draft[]): Promise<void> {
  await withLedger(place, (ledger) =>
    ledger.write(async (book) => {
      for (const each of drafts) await book.append(each);
    }),
  );
}

/** A ledger of a run and three payments. */
export async function filledPlace(): Promise<LedgerPlace> {
  const place = await freshPlace();
  const run = draft({ kind: 'run', payout: '', payee: '', beneficiary: '', amount: 0, keys: [] });
  const payments = ['1', '2', '3'].map((each) =>
    draft({
      payout: `2023-09-01-00000${each}`,
      target: 1,
      keys: ['once', 'double'].map((use) => ({ use: use === 'once' ? 'once' : 'double', key: use + each })),
    }),
  );
  await enter(place, [run, ...payments]);
  return place;
}

export async function faultsOf(place: LedgerPlace): Promise<readonly LedgerFault[]> {
  const ledger = await openLedger(place);
  try {
    const found: LedgerFault[] = [];
    for await (const fault of ledger.faults()) found.push(fault);
    return found;
  } finally {
    await ledger.close();
  }
}

/** What somebody does who has the file, past all that guards it. */
export function tamper({ file }: LedgerPlace, ...statements: readonly string[]): void {
  const database = new Database(file);
  for (const statement of statements) database.exec(statement);
  database.close();
}
