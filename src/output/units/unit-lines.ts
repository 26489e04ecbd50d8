import { closeSync, openSync, readSync } from 'node:fs';
import { NumbersColumn } from '../../model/numbers-column.js';
import { unitKey, type UnitNamed } from '../../model/unit-named.js';
import type { FolderFiles } from '../folder-files.js';
import type { TextFile } from '../text-file.js';

/** The texts of a line, column by column. */
export type Texts = readonly string[];

/** A unit, and how many lines it has. */
export interface UnitOfLines {
  readonly unit: UnitNamed;
  readonly lines: number;
}

interface Chain {
  unit: UnitNamed;
  lines: number;
  /** Number of the unit's last line so far. */
  last: number;
}

/**
 * Lines as they come, for each unit its own to be read again: kept in one file, since a batch may have thousands of units. What is
 * remembered is 12 bytes a line, where it ends and which line of its unit came before, and the units' names.
 */
export class UnitLines {
  readonly #file: TextFile;
  readonly #ends = new NumbersColumn(64);
  readonly #before = new NumbersColumn(32);
  readonly #chains = new Map<string, Chain>();
  #lines = 0;

  constructor(files: FolderFiles) {
    this.#file = files.open('unit-lines.json');
  }

  add(unit: UnitNamed, texts: Texts): void {
    const text = JSON.stringify(texts);
    this.#file.append(text);
    // Lines are numbered from 1, so that 0 before a line says that it is the first.
    this.#lines += 1;
    this.#ends.set(this.#lines, this.#ends.get(this.#lines - 1) + Buffer.byteLength(text));
    const chain = this.#chainOf(unit);
    this.#before.set(this.#lines, chain.last);
    chain.last = this.#lines;
    chain.lines += 1;
  }

  /** Ends the writing. @returns the units in order of their first lines, with what reads the lines of each in order */
  close(): readonly (UnitOfLines & { read(): Iterable<Texts> })[] {
    this.#file.close();
    return [...this.#chains.values()].map(({ unit, lines, last }) => ({
      unit,
      lines,
      read: () => this.#read(last),
    }));
  }

  *#read(last: number): Generator<Texts> {
    const numbers: number[] = [];
    for (let line = last; line > 0; line = this.#before.get(line)) numbers.push(line);
    const file = openSync(this.#file.path, 'r');
    try {
      for (const line of numbers.toReversed()) {
        const start = this.#ends.get(line - 1);
        const bytes = Buffer.alloc(this.#ends.get(line) - start);
        for (let read = 0; read < bytes.length;) {
          const more = readSync(file, bytes, read, bytes.length - read, start + read);
          if (more === 0) throw new Error('the lines of a unit end early');
          read += more;
        }
        const texts: Texts = JSON.parse(bytes.toString('utf8'));
        yield texts;
      }
    } finally {
      closeSync(file);
    }
  }

  /** The name that is given first names the unit. */
  #chainOf(unit: UnitNamed): Chain {
    const key = unitKey(unit);
    const known = this.#chains.get(key);
    if (known === undefined) {
      const chain = { unit, lines: 0, last: 0 };
      this.#chains.set(key, chain);
      return chain;
    }
    if (known.unit.name === '') known.unit = unit;
    return known;
  }
}
