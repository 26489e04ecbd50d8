import type { Finding, Place } from '../../model/finding.js';
import { maskIdsIn } from '../../model/mask-ids.js';
import type { RosterEvent, SkipReason } from '../../model/roster-read.js';
import type { SheetRow } from '../../model/sheet.js';
import { unitAbove } from '../header/unit-line.js';
import { asksForUnit, type Block, type SheetBlocks } from './block.js';
import { ControlTotals } from './control-totals.js';
import { filledCells } from './filled-cells.js';
import { continuesNotes } from './footer-row.js';
import { isSameHeader, laterHeader, type LaterHeader, type RowsAbove, splitAbove } from './later-header.js';
import { refuseNumberBeside, tooManyHeaders } from './refuse-rows.js';
import { refuseUnclear } from './refuse-unclear.js';
import { TableRow } from './row.js';
import { ROWS_BELOW, RowsAhead } from './rows-ahead.js';
import { isPlainlyData, numbersColumns, type RowSort, sortRow } from './sort-row.js';
import { isHeading } from './title-row.js';
import { UnknownColumns } from './unknown-columns.js';

/** Each costs more than a row does. */
const MOST_BLOCKS = 1000;

const SKIPPED_AS: Readonly<Record<Exclude<RowSort, 'blank'>, SkipReason>> = {
  row: 'title',
  numbers: 'numbers',
  unit: 'unit',
  'other-unit': 'unit',
  sum: 'sum',
  subtotal: 'subtotal',
  running: 'running',
  signature: 'signature',
  note: 'note',
};

/**
 * One reading of a sheet: rows in, events out. A row of data goes straight on; before any other it looks a few rows ahead for
 * a header, and between batches keeps no more than those.
 */
export class SheetReading {
  readonly #totals = new ControlTotals();
  readonly #unknown = new UnknownColumns();
  readonly #ahead: RowsAhead;
  #block: Block;
  #blocks = 0;
  #events: RosterEvent[] = [];
  #waiting: readonly SheetRow[] = [];
  /** The last header met, as the rows say it: looked at first when one comes again. */
  #lines: readonly string[] = [];
  #isBelowHeader = true;
  #isBelowNotes = false;

  constructor(private readonly sheet: SheetBlocks) {
    this.#block = sheet.first;
    this.#ahead = new RowsAhead(sheet);
    this.#begin(sheet.first);
  }

  take(batch: readonly SheetRow[]): readonly RosterEvent[] {
    const { headerRow } = this.sheet.first.table;
    const isBelow = (batch[0]?.number ?? 0) > headerRow;
    const rows = isBelow ? batch : batch.filter(({ number }) => number > headerRow);
    return this.#read(this.#waiting.length === 0 ? rows : [...this.#waiting, ...rows], 'more to come');
  }

  end(): readonly RosterEvent[] {
    const events = this.#read(this.#waiting, 'all there');
    return [...events, ...this.#findings(this.#totals.end())];
  }

  #read(rows: readonly SheetRow[], which: 'more to come' | 'all there'): readonly RosterEvent[] {
    let at = 0;
    for (let row = rows[0]; row !== undefined; row = rows[at]) {
      if (this.#isBelowHeader && numbersColumns(row)) {
        this.#skip(row, 'numbers');
      } else if (this.#block.isExample(row)) {
        this.#example(row);
      } else if (isPlainlyData(row, this.#block.sort)) {
        this.#row(row);
      } else {
        const header = this.#ahead.header(rows, at, which, this.#block);
        if (header === 'unknown') break;
        if (header !== 'none') {
          at = this.#header(rows, at, header);
          continue;
        }
        this.#other(row);
      }
      at += 1;
    }
    this.#waiting = rows.slice(at);
    const events = this.#events;
    this.#events = [];
    return events;
  }

  #row(row: SheetRow): void {
    refuseNumberBeside(row, this.#block);
    this.#totals.add(row);
    this.#events.push({ is: 'row', row: new TableRow(this.#block.rows, row) });
    this.#isBelowHeader = this.#isBelowNotes = false;
  }

  #skip(row: SheetRow, why: SkipReason): void {
    const text = filledCells(row.cells).map((filled) => filled.text);
    this.#events.push({
      is: 'skipped',
      place: this.#place(row.number),
      why,
      text: maskIdsIn(text.join(' ')),
    });
    this.#isBelowHeader = false;
  }

  #example(row: SheetRow): void {
    refuseNumberBeside(row, this.#block);
    this.#skip(row, 'example');
  }

  /** A row with no header within reach below it. */
  #other(row: SheetRow): void {
    if (this.#block.isExample(row)) return this.#example(row);
    const sort = sortRow(row, this.#block.sort);
    refuseUnclear(row, sort, this.#block, this.sheet);
    const isNote = this.#isBelowNotes && sort === 'row' && continuesNotes(filledCells(row.cells));
    if (sort === 'row' && !isNote && !isHeading(row, this.#block.sort)) this.#row(row);
    else this.#footer(row, isNote ? 'note' : sort);
  }

  /** A row that is no data: what sorting leaves open is a title. */
  #footer(row: SheetRow, sort: RowSort): void {
    if (sort === 'blank') return;
    refuseNumberBeside(row, this.#block);
    this.#skip(row, SKIPPED_AS[sort]);
    if (sort === 'note') this.#isBelowNotes = true;
    if (sort === 'sum' || sort === 'subtotal')
      this.#events.push(...this.#findings(this.#totals.compare(row, sort)));
  }

  /** Reads up to a header and goes on under it. @returns the index of the first row below it */
  #header(rows: readonly SheetRow[], start: number, index: number): number {
    const block = this.#block;
    const again = this.#again(rows, start, index);
    const goesOn =
      again !== undefined && this.#goesOn(splitAbove(rows.slice(start, again.from), block, this.sheet));
    const end = index + ROWS_BELOW;
    const header = goesOn ? again : laterHeader(rows, { start, index, end }, block, this.sheet);
    const above = splitAbove(rows.slice(start, header.from), block, this.sheet);
    for (const row of above.foot) this.#other(row);
    for (const row of above.titles) this.#footer(row, sortRow(row, block.sort));
    const own = rows.slice(header.from, header.to);
    if (isSameHeader(header.found, block.header) && this.#goesOn(above)) this.#totals.page();
    else this.#begin(this.sheet.next(header.found, above.titles, rows.slice(header.from, end), block));
    for (const row of own) if (filledCells(row.cells).length > 0) this.#skip(row, 'header');
    this.#lines = own.map(lineOf);
    this.#isBelowHeader = true;
    this.#isBelowNotes = false;
    return header.to;
  }

  /** The header met last, if it stands here once more: found without looking for what it names. */
  #again(rows: readonly SheetRow[], start: number, index: number): LaterHeader | undefined {
    const lines = this.#lines;
    const from = lines
      .map((_, above) => index - above)
      .find((first) => first >= start && lines.every((line, at) => isLine(rows[first + at], line)));
    if (from === undefined || lines.length === 0) return undefined;
    return { found: this.#block.header, from, to: from + lines.length };
  }

  /** Whether the same header once more is another page of the block: its unit said again, or nothing said in front of it. */
  #goesOn({ foot, titles }: RowsAbove): boolean {
    const { sort, stated = 'none' } = this.#block;
    const { stated: unit, doubt } = unitAbove(titles, sort.unitReader, sort.scale);
    if (doubt !== undefined && asksForUnit(this.#block)) return false;
    if (unit !== undefined) return unit === sort.scale;
    const says = (row: SheetRow): boolean => !isPlainlyData(row, sort) && sortRow(row, sort) === 'row';
    return stated === 'none' || !asksForUnit(this.#block) || ![...foot, ...titles].some(says);
  }

  #begin(block: Block): void {
    this.#blocks += 1;
    if (this.#blocks > MOST_BLOCKS) throw tooManyHeaders(this.#block, block.header.firstRow, MOST_BLOCKS);
    const ended = this.#findings(this.#totals.end());
    this.#block = block;
    this.#totals.begin(block.rows.slots, block.sort.names);
    const notices = [...block.others, ...this.#unknown.of(block, this.sheet.title(block.table.kind))];
    this.#events.push(...ended, { is: 'table', table: block.table }, ...this.#findings(notices));
  }

  /** They concern the sheet; the finding's cell names a row where there is one. */
  #findings(findings: readonly Finding[]): readonly RosterEvent[] {
    return findings.map((finding) => ({ is: 'finding', place: this.#place(0), finding }));
  }

  #place(row: number): Place {
    const { file, sheet } = this.#block.rows;
    return { file, sheet, row };
  }
}

function lineOf({ cells }: SheetRow): string {
  return filledCells(cells)
    .map(({ at, text }) => `${at}\t${text}`)
    .join('\n');
}

function isLine(row: SheetRow | undefined, line: string): boolean {
  return row !== undefined && lineOf(row) === line;
}
