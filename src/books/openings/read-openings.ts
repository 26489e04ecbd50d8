import { stat } from 'node:fs/promises';
import type { PolicyData } from '../../policy/data.js';
import { faultText, LineFault, type OpeningFault, type Say } from './opening-fault.js';
import { readOpeningFile, type OpeningFile } from './opening-file.js';
import { openOpenings, type Opening } from './opening-line.js';
import { type ReadOpenings, runOpenings } from './run-openings.js';
import { unfitFault } from './unfit.js';

/** What is taken over, and when. */
export interface OpeningSettings {
  /** A CSV, or the folder of a run. */
  readonly file: string;
  /** ISO text with its offset. */
  readonly at: string;
}

/** From a folder that a run wrote, or a file. */
export async function readOpenings({ file, at }: OpeningSettings, policy: PolicyData): Promise<ReadOpenings> {
  const found = await stat(file).catch(() => undefined);
  const thisMonth = at.slice(0, 7);
  if (found?.isDirectory() === true) return runOpenings(file, policy, thisMonth);
  return linesRead(await readOpeningFile(file, policy), openOpenings(policy, thisMonth));
}

function linesRead(
  { name, sha256, lines }: OpeningFile,
  read: ReturnType<typeof openOpenings>,
): ReadOpenings {
  const openings: Opening[] = [];
  const faults: OpeningFault[] = [];
  const numbers = new Map<string, number>();
  for (const line of lines) {
    try {
      const opening = read(line);
      const before = numbers.get(opening.payout);
      const unfit = unfitFault(opening);
      if (unfit !== undefined) faults.push(unfit);
      else if (before === undefined) openings.push(opening);
      else faults.push(numberFault(opening, (say) => say.repeatedInFile(before)));
      numbers.set(opening.payout, before ?? line.line);
    } catch (error) {
      if (!(error instanceof LineFault)) throw error;
      faults.push({ line: line.line, ...error.fault });
    }
  }
  return { name, sha256, openings, faults };
}

export function numberFault({ line, payout }: Opening, say: Say): OpeningFault {
  return { line, column: '拨付编号', found: payout, ...faultText(say) };
}
