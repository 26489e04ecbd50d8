import type { Check } from '../../model/decision.js';
import type { Finding } from '../../model/finding.js';
import type { Fen } from '../../model/money.js';

/**
 * Rows on their way between threads. Sending them as the objects that they are would cost more than deciding them: a row is a run of
 * whole numbers, most of them places among the texts of its message, each of which is sent once.
 */
export interface WireRows {
  readonly texts: readonly string[];
  readonly numbers: Int32Array<ArrayBuffer>;
  /** What few rows have, as it is. */
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
}

const FIRST_NUMBERS = 32_768;
/** An amount is two numbers of 31 bits. */
const HIGH = 2 ** 31;
const ABSENT = -1;
/** Instead of a place. */
const BLANK = -2;
const SAME = -3;

/** Writes rows; `take` gives what was written and begins anew. */
export class WireWriter {
  #texts: string[] = [];
  readonly #places = new Map<string, number>();
  #numbers = new Int32Array(FIRST_NUMBERS);
  #size = 0;
  #checks: Check[] = [];
  #findings: Finding[] = [];

  /** @param value within 32 bits */
  int(value: number): void {
    if (this.#size === this.#numbers.length) this.#grow();
    this.#numbers[this.#size] = value;
    this.#size += 1;
  }

  flag(value: boolean): void {
    this.int(value ? 1 : 0);
  }

  fen(value: Fen): void {
    const high = Math.floor(value / HIGH);
    this.int(high);
    this.int(value - high * HIGH);
  }

  text(value: string): void {
    if (value === '') return this.int(BLANK);
    const known = this.#places.get(value);
    if (known !== undefined) return this.int(known);
    this.#places.set(value, this.#texts.length);
    this.int(this.#texts.length);
    this.#texts.push(value);
  }

  /** A text that hardly any other row has: looking whether it was met before would cost more than sending it. */
  own(value: string): void {
    if (value === '') return this.int(BLANK);
    this.int(this.#texts.length);
    this.#texts.push(value);
  }

  /** A text that is often another one that the reader has already, and else the row's own. */
  either(value: string, other: string): void {
    if (value === other) this.int(SAME);
    else this.own(value);
  }

  maybe(value: string | undefined): void {
    if (value === undefined) this.int(ABSENT);
    else this.text(value);
  }

  /** How many there are, then each of them. */
  list<Item>(items: readonly Item[], write: (item: Item) => void): void {
    this.int(items.length);
    for (const item of items) write(item);
  }

  /** @param check of plain data */
  check(check: Check): void {
    this.#checks.push(check);
  }

  finding(finding: Finding): void {
    this.#findings.push(finding);
  }

  take(): WireRows {
    const { length } = this.#numbers;
    const numbers = this.#numbers.slice(0, this.#size);
    const rows = { texts: this.#texts, numbers, checks: this.#checks, findings: this.#findings };
    if (this.#size * 4 < length && length > FIRST_NUMBERS) this.#numbers = new Int32Array(FIRST_NUMBERS);
    this.#size = 0;
    this.#places.clear();
    this.#texts = [];
    this.#checks = [];
    this.#findings = [];
    return rows;
  }

  #grow(): void {
    const larger = new Int32Array(this.#numbers.length * 2);
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}

/** Reads what was written, in the same order. A message that is not what a WireWriter wrote is a bug. */
export class WireReader {
  #at = 0;
  #checks = 0;
  #findings = 0;

  constructor(private readonly rows: WireRows) {}

  int(): number {
    const value = this.rows.numbers[this.#at];
    if (value === undefined) throw new Error('rows from another thread end early');
    this.#at += 1;
    return value;
  }

  flag(): boolean {
    return this.int() === 1;
  }

  fen(): Fen {
    return this.int() * HIGH + this.int();
  }

  text(): string {
    return this.#textAt(this.int());
  }

  either(other: string): string {
    const place = this.int();
    return place === SAME ? other : this.#textAt(place);
  }

  maybe(): string | undefined {
    const place = this.int();
    return place === ABSENT ? undefined : this.#textAt(place);
  }

  list<Item>(read: () => Item): readonly Item[] {
    const items: Item[] = [];
    for (let left = this.int(); left > 0; left -= 1) items.push(read());
    return items;
  }

  check(): Check {
    return taken(this.rows.checks[this.#checks++]);
  }

  finding(): Finding {
    return taken(this.rows.findings[this.#findings++]);
  }

  #textAt(place: number): string {
    return place === BLANK ? '' : taken(this.rows.texts[place]);
  }
}

function taken<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('rows from another thread lack what they name');
  return value;
}
