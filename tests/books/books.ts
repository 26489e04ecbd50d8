import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { unharmed } from '../../src/output/csv-text.js';
import { ownCsv } from '../../src/past/own-csv.js';
import { butie, file, place, type Said, trainingCsv } from '../cli/session.js';

/** A ledger of one test, and the commands about it. */
export interface Books {
  /** The options that name it. */
  readonly asks: readonly string[];
  readonly file: string;
  readonly keyFile: string;
  /** Computes a batch of training rows; returns the folder. */
  run(batch: string, rows: readonly string[], ...more: readonly string[]): Promise<string>;
  /** Computes, and posts. */
  post(batch: string, rows: readonly string[]): Promise<string>;
  /** A command that must be done. */
  done(...argv: readonly string[]): Promise<Said>;
  /** The same, with its result as a program reads it. */
  told(...argv: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
  /** What a command that is refused says. */
  refused(...argv: readonly string[]): Promise<string>;
}

export function books(name: string): Books {
  const [ledger, keyFile] = [place(`${name}.db`), place(`keys/${name}.key`)];
  const asks = ['--ledger', ledger, '--key-file', keyFile];
  const done = async (...argv: readonly string[]): Promise<Said> => {
    const said = await butie(...argv, ...asks);
    if (said.code !== 0) throw new Error(`${argv.join(' ')}: ${said.error}${said.out}`);
    return said;
  };
  const run: Books['run'] = async (batch, rows, ...more) => {
    const roster = await file(`${name}-${batch}.csv`, trainingCsv(rows));
    const out = place(`${name}-${batch}`);
    await done(
      'run',
      roster,
      '--period',
      batch.slice(0, 7),
      '--batch',
      batch.slice(8),
      '--out',
      out,
      ...more,
    );
    return out;
  };
  return {
    asks,
    file: ledger,
    keyFile,
    run,
    done,
    async post(batch, rows) {
      const out = await run(batch, rows);
      await done('post', out, '--prepared-by', '甲', '--approved-by', '乙');
      return out;
    },
    told: async (...argv) => JSON.parse((await done(...argv, '--json')).out),
    async refused(...argv) {
      const said = await butie(...argv, ...asks);
      if (said.code !== 2) throw new Error(`${argv.join(' ')} ended with ${said.code}: ${said.out}`);
      return said.error;
    },
  };
}

/** Some columns of a CSV of a run, line by line, joined by blanks. */
export async function column(run: string, name: string, ...columns: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of ownCsv(path.join(run, name)))
    lines.push(columns.map((each) => unharmed(line.get(each))).join(' '));
  return lines;
}

export async function textOf(folder: string, name: string): Promise<string> {
  return readFile(path.join(folder, name), 'utf8');
}
