import type { FolderFiles } from './folder-files.js';
import { KeyTable } from '../model/key-table.js';
import { yuanText, type Fen } from '../model/money.js';
import type { Payout } from '../model/payout.js';
import type { PartedSums } from './parted-sums.js';
import { TransferList } from './transfer-list.js';
import { cellWriter, type CellWriter } from './workbook/cell-xml.js';
import { GrowingSheet, type SheetRoom } from './workbook/growing-sheet.js';
import type { SheetColumn } from './workbook/sheet-column.js';
import { movedRow } from './workbook/moved-row.js';
import { latin1, rowStarts } from './workbook/row-starts.js';
import type { Slice } from './workbook/slice.js';
import type { WrittenFile } from './written-file.js';

/** What the transfer list needs at the end: its slices, and the rows with count and sum filled in. */
export interface PayeeRows {
  readonly slices: readonly Slice[];
  readonly rows: (slice: Slice, index: number) => AsyncIterable<Buffer>;
  /** Undefined: all of it is transferred. Else the lines that are not come last, and all have a mark in a column more. */
  readonly parted: PartedSums | undefined;
}

/**
 * One line for each payee and account, in order of first appearance; what is not transferred because more was set off than is paid
 * has lines of its own, since it is got back one by one. A batch may have as many payees as rows, so a payee's texts go to disk at
 * once and only a hash, a count and a sum stay in memory (about 35 bytes).
 */
export class PayeeList {
  readonly #keys = new KeyTable();
  readonly #sheet: GrowingSheet<Payout>;
  readonly #transfers: TransferList;
  readonly #writers: Readonly<Record<'count' | 'sum' | 'mark', CellWriter>>;
  #counts = new Uint32Array(256);
  #sums = new Float64Array(256);

  constructor(
    room: SheetRoom,
    private readonly headRows: number,
    columns: readonly SheetColumn<Payout>[],
  ) {
    this.#sheet = GrowingSheet.ofRowStarts(room, headRows, columns);
    this.#transfers = new TransferList(room.pieces);
    this.#writers = {
      count: cellWriter(columns.length, 'count'),
      sum: cellWriter(columns.length + 1, 'amount'),
      mark: cellWriter(columns.length + 2, 'textCenter'),
    };
  }

  add(payout: Payout): void {
    const { number, account } = payout.payee;
    const kept = payout.amount > 0 ? '' : '\nkept';
    const entry = this.#keys.add(`${number}\n${account.number}\n${account.holder}${kept}`);
    if (entry === this.#sheet.items) {
      this.#sheet.append(payout);
      this.#transfers.append(payout);
    }
    if (entry >= this.#counts.length) this.#double();
    this.#counts[entry] = (this.#counts[entry] ?? 0) + 1;
    this.#sums[entry] = (this.#sums[entry] ?? 0) + payout.amount;
  }

  close(): PayeeRows {
    const slices = this.#sheet.slices();
    const parted = this.#parted();
    const rowsBefore = (index: number): number =>
      slices.slice(0, index).reduce((sum, { rows }) => sum + rows, 0);
    return {
      slices,
      rows: (slice, index) =>
        parted === undefined
          ? this.#rows(slice, rowsBefore(index))
          : this.#partedRows(slices, rowsBefore(index), slice.rows),
      parted,
    };
  }

  /** The same lines as a CSV for the bank, without those that are not transferred. */
  transfers(files: FolderFiles, name: string, purpose: string): Promise<WrittenFile> {
    return this.#transfers.write(files, { name, purpose, sumOf: (entry) => this.#sumOf(entry) });
  }

  #parted(): PartedSums | undefined {
    let [payouts, amount, deducted, kept] = [0, 0, 0, 0];
    for (let entry = 0; entry < this.#sheet.items; entry++) {
      const sum = this.#sumOf(entry);
      if (sum > 0) {
        payouts += this.#counts[entry] ?? 0;
        amount += sum;
      } else {
        kept += 1;
        deducted += sum;
      }
    }
    return kept === 0 ? undefined : { payouts, amount, deducted };
  }

  async *#rows(slice: Slice, first: number): AsyncGenerator<Buffer> {
    let entry = first;
    let row = this.headRows;
    for await (const starts of rowStarts(slice.pieces)) {
      let xml = '';
      for (const start of starts) {
        row += 1;
        xml += `${start}${this.#tallyXml(entry, String(row))}</row>`;
        entry += 1;
      }
      yield Buffer.from(xml, 'latin1');
    }
  }

  /** The rows of one sheet: those transferred first, in their order, then the others. */
  async *#partedRows(slices: readonly Slice[], first: number, count: number): AsyncGenerator<Buffer> {
    let place = 0;
    for (const isWanted of [(sum: Fen) => sum > 0, (sum: Fen) => sum <= 0]) {
      let entry = 0;
      for (const slice of slices)
        for await (const starts of rowStarts(slice.pieces)) {
          let xml = '';
          for (const start of starts) {
            if (isWanted(this.#sumOf(entry))) {
              if (place >= first && place < first + count) xml += this.#movedXml(start, entry, place, first);
              place += 1;
            }
            entry += 1;
          }
          yield Buffer.from(xml, 'latin1');
        }
    }
  }

  /** @param place among all lines of the list, from 0; @param first that of the sheet's first line */
  #movedXml(start: string, entry: number, place: number, first: number): string {
    const row = this.headRows + 1 + place - first;
    const mark = latin1(this.#writers.mark(String(row), markOf(this.#sumOf(entry))));
    return `${movedRow(start, row, place + 1)}${this.#tallyXml(entry, String(row))}${mark}</row>`;
  }

  #tallyXml(entry: number, row: string): string {
    const count = this.#writers.count(row, { number: String(this.#counts[entry] ?? 0) });
    return `${count}${this.#writers.sum(row, { number: yuanText(this.#sumOf(entry)) })}`;
  }

  #sumOf(entry: number): Fen {
    return this.#sums[entry] ?? 0;
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

function markOf(sum: Fen): string {
  if (sum > 0) return '';
  return sum < 0 ? '扣回（不转账）' : '无需转账';
}
