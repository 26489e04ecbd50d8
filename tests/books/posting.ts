import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { openLedger, type LedgerPlace } from '../../src/ledger/sqlite/open-ledger.js';
import { butie, file, place, trainee, trainingCsv, type Said } from '../cli/session.js';

/** A case's folder for runs, with a ledger's place; the key's folder is beside. */
export interface Office extends LedgerPlace {
  run(
    out: string,
    options: readonly string[],
    rows?: readonly Readonly<Record<string, string>>[],
  ): Promise<Said>;
  post(out: string, ...options: readonly string[]): Promise<Said>;
  at(name: string): string;
}

let offices = 0;

export async function openOffice(): Promise<Office> {
  offices += 1;
  const name = `office-${offices}`;
  const at = (each: string): string => place(path.join(name, each));
  await mkdir(at('books'), { recursive: true });
  const ledger = { file: at('books/ledger.db'), keyFile: at('keys/ledger.key') };
  const looking = ['--ledger', ledger.file, '--key-file', ledger.keyFile];
  return {
    ...ledger,
    at,
    async run(out, options, rows = [{}]) {
      const text = trainingCsv(rows.map((row) => trainee({ 户名: '甲一', ...row })));
      const roster = await file(path.join(name, `${out}.csv`), text);
      return butie('run', roster, '--period', '2023-12', '--out', at(out), ...options);
    },
    post: (out, ...options) =>
      butie('post', at(out), '--prepared-by', '王经办', '--approved-by', '李审批', ...looking, ...options),
  };
}

/** What the options for looking at an office's ledger are. */
export function looking({ file, keyFile }: LedgerPlace): readonly string[] {
  return ['--ledger', file, '--key-file', keyFile];
}

/** How many entries a ledger has; 0 where there is none. */
export async function entriesIn(ledger: LedgerPlace): Promise<number> {
  const bytes = await readFile(ledger.file).catch(() => undefined);
  if (bytes === undefined) return 0;
  const opened = await openLedger(ledger);
  try {
    for await (const { problem } of opened.faults()) throw new Error(problem);
    return (await opened.head()).entry;
  } finally {
    await opened.close();
  }
}
