import type { RefusalText } from '../../model/refusal.js';
import { openingFaults as en } from '../../model/refusals/en/opening-faults.js';
import { openingFaults as zh } from '../../model/refusals/zh/opening-faults.js';

/** What keeps a line from being taken over. `found` is masked. */
export interface OpeningFault {
  /** 0: the file as a whole. */
  readonly line: number;
  readonly column: string;
  readonly found: string;
  /** Chinese, as `remedy`. */
  readonly problem: string;
  readonly remedy: string;
  readonly english: RefusalText;
}

/** Thrown within the reading of one line, which ends with it. */
export class LineFault extends Error {
  constructor(readonly fault: Omit<OpeningFault, 'line'>) {
    super(fault.problem);
  }
}

export function lineFault(column: string, found: string, say: Say): LineFault {
  return new LineFault({ column, found, ...faultText(say) });
}

/** What is wrong, in the words of the catalogue. */
export function faultText(say: Say): Pick<OpeningFault, 'problem' | 'remedy' | 'english'> {
  return { ...say(zh), english: say(en) };
}

export type Say = (words: typeof zh) => RefusalText;
