import { KeyTable } from '../model/key-table.js';
import { yuanText, type Fen } from '../model/money.js';
import type { Payout } from '../model/payout.js';
import { PAYEE_COLUMNS } from './payout-columns.js';
import { cellWriter } from './workbook/cell-xml.js';
import { GrowingSheet, type PartsFolder } from './workbook/growing-sheet.js';
import { sliceBytes, type Slice } from './workbook/slice.js';

/** What the transfer list needs at the end: its slices, and the rows with count and sum filled in. */
export interface PayeeRows {
  readonly slices: readonly Slice[];
  readonly rows: (slice: Slice, index: number) => AsyncIterable<Buffer>;
}

/** Ends a row that still lacks its count and sum; cell text never holds a line feed of its own. */
const ROW_END = '\n';
const writeCount = cellWriter(PAYEE_COLUMNS.length, 'count');
const writeSum = cellWriter(PAYEE_COLUMNS.length + 1, 'amount');

/**
 * One line for each payee and account, in order of first appearance. A batch may have as many payees as rows, so a
 * payee's texts go to disk at once and only a hash, a count and a sum stay in memory (about 35 bytes).
 */
export class PayeeList {
  readonly #keys = new KeyTable();
  readonly #sheet: GrowingSheet<Payout>;
  #counts = new Uint32Array(256);
  #sums = new Float64Array(256);

  constructor(
    parts: PartsFolder,
    key: string,
    private readonly headRows: number,
  ) {
    this.#sheet = new GrowingSheet(parts, key, headRows, PAYEE_COLUMNS, ROW_END);
  }

  add(payout: Payout): void {
    const { number, account } = payout.payee;
    const entry = this.#keys.add(`${number}\n${account.number}\n${account.holder}`);
    if (entry === this.#sheet.items) this.#sheet.append(payout);
    if (entry >= this.#counts.length) this.#double();
    this.#counts[entry] = (this.#counts[entry] ?? 0) + 1;
    this.#sums[entry] = (this.#sums[entry] ?? 0) + payout.amount;
  }

  close(): PayeeRows {
    const slices = this.#sheet.close();
    return { slices, rows: (slice, index) => this.#rows(slice, slices.slice(0, index)) };
  }

  async *#rows(slice: Slice, before: readonly Slice[]): AsyncGenerator<Buffer> {
    let entry = before.reduce((sum, { rows }) => sum + rows, 0);
    let row = this.headRows;
    let waiting = '';
    for await (const bytes of sliceBytes(slice)) {
      // Latin-1 takes bytes for characters and back: what is filled in is ASCII, so UTF-8 need not be decoded.
      const starts = `${waiting}${bytes.toString('latin1')}`.split(ROW_END);
      waiting = starts.pop() ?? '';
      let xml = '';
      for (const start of starts) {
        row += 1;
        xml += start + this.#tallyXml(entry, String(row));
        entry += 1;
      }
      yield Buffer.from(xml, 'latin1');
    }
  }

  #tallyXml(entry: number, row: string): string {
    const sum: Fen = this.#sums[entry] ?? 0;
    const count = writeCount(row, { number: String(this.#counts[entry] ?? 0) });
    return `${count}${writeSum(row, { number: yuanText(sum) })}</row>`;
  }

  #double(): void {
    const counts = new Uint32Array(this.#counts.length * 2);
    const sums = new Float64Array(this.#sums.length * 2);
    counts.set(this.#counts);
    sums.set(this.#sums);
    this.#counts = counts;
    this.#sums = sums;
  }
}
