import { CODES, type Code, type Treatment } from '../model/code.js';
import type { ExceptionLine, FindingMark } from '../model/finding.js';
import type { Fen } from '../model/money.js';

/** One kind of problem over the whole run: a code under one treatment, with what it stands for. */
export interface ProblemCount<At> {
  readonly code: Code;
  readonly treatment: Treatment;
  readonly mark: FindingMark | undefined;
  /** Where its first line stands. */
  readonly first: At;
  lines: number;
  stake: Fen;
}

/** One roster file. */
export interface FileCount {
  readonly file: string;
  readonly byTreatment: Record<Treatment, number>;
  paidAsBefore: number;
  lines: number;
  /** Without what was paid as before. */
  stake: Fen;
}

/** Counts exceptions by problem and by file as they come. */
export class ExceptionCount<At> {
  readonly #problems = new Map<string, ProblemCount<At>>();
  readonly #files = new Map<string, FileCount>();

  /** @param at where the line stands */
  add({ code, treatment, mark, place, stake = 0 }: ExceptionLine, at: At): void {
    const key = `${code} ${treatment} ${mark ?? ''}`;
    const problem = this.#problems.get(key) ?? { code, treatment, mark, first: at, lines: 0, stake: 0 };
    this.#problems.set(key, problem);
    problem.lines += 1;
    problem.stake += stake;
    const byFile = this.#ofFile(place.file);
    byFile.lines += 1;
    if (mark === 'paid-as-before') byFile.paidAsBefore += 1;
    else {
      byFile.byTreatment[treatment] += 1;
      byFile.stake += stake;
    }
  }

  /** Most money first, then most lines, then in the contract's order. */
  problems(): readonly Readonly<ProblemCount<At>>[] {
    const order = Object.keys(CODES);
    return [...this.#problems.values()].toSorted(
      (a, b) => b.stake - a.stake || b.lines - a.lines || order.indexOf(a.code) - order.indexOf(b.code),
    );
  }

  /** In input order. */
  files(): readonly Readonly<FileCount>[] {
    return [...this.#files.values()];
  }

  #ofFile(file: string): FileCount {
    let count = this.#files.get(file);
    if (count === undefined) {
      const byTreatment = { reject: 0, hold: 0, notice: 0 };
      count = { file, byTreatment, paidAsBefore: 0, lines: 0, stake: 0 };
      this.#files.set(file, count);
    }
    return count;
  }
}
