/** What keeps a line from being taken over. `found` is masked. */
export interface OpeningFault {
  /** 0: the file as a whole. */
  readonly line: number;
  readonly column: string;
  readonly found: string;
  readonly problem: string;
  readonly remedy: string;
}

/** Thrown within the reading of one line, which ends with it. */
export class LineFault extends Error {
  constructor(readonly fault: Omit<OpeningFault, 'line'>) {
    super(fault.problem);
  }
}

export function lineFault(column: string, found: string, problem: string, remedy: string): LineFault {
  return new LineFault({ column, found, problem, remedy });
}
