import { CODES, type Code, type Treatment } from '../model/code.js';
import type { ExceptionLine } from '../model/finding.js';
import type { Fen } from '../model/money.js';

/** One code under one treatment, over the whole run. */
export interface CodeCount {
  readonly code: Code;
  readonly treatment: Treatment;
  lines: number;
  stake: Fen;
}

/** One roster file. */
export interface FileCount {
  readonly file: string;
  readonly byTreatment: Record<Treatment, number>;
  lines: number;
  stake: Fen;
}

/** Counts exceptions by code and by file as they come. */
export class ExceptionCount {
  readonly #codes = new Map<string, CodeCount>();
  readonly #files = new Map<string, FileCount>();

  add({ code, treatment, place, stake = 0 }: ExceptionLine): void {
    const byCode = this.#ofCode(code, treatment);
    byCode.lines += 1;
    byCode.stake += stake;
    const byFile = this.#ofFile(place.file);
    byFile.byTreatment[treatment] += 1;
    byFile.lines += 1;
    byFile.stake += stake;
  }

  /** Most money first, then most lines, then in the contract's order. */
  byCode(): readonly Readonly<CodeCount>[] {
    const order = Object.keys(CODES);
    return [...this.#codes.values()].toSorted(
      (a, b) => b.stake - a.stake || b.lines - a.lines || order.indexOf(a.code) - order.indexOf(b.code),
    );
  }

  /** In input order. */
  byFile(): readonly Readonly<FileCount>[] {
    return [...this.#files.values()];
  }

  #ofCode(code: Code, treatment: Treatment): CodeCount {
    const key = `${code} ${treatment}`;
    let count = this.#codes.get(key);
    if (count === undefined) {
      count = { code, treatment, lines: 0, stake: 0 };
      this.#codes.set(key, count);
    }
    return count;
  }

  #ofFile(file: string): FileCount {
    let count = this.#files.get(file);
    if (count === undefined) {
      count = { file, byTreatment: { reject: 0, hold: 0, notice: 0 }, lines: 0, stake: 0 };
      this.#files.set(file, count);
    }
    return count;
  }
}
