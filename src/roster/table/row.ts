import type { Cell } from '../../model/cell.js';
import type { Fact, Reading } from '../../model/fact.js';
import type { Place } from '../../model/finding.js';
import { maskNumber } from '../../model/mask-number.js';
import type { RowFacts } from '../../model/row-facts.js';
import { columnLetters, type SheetRow } from '../../model/sheet.js';
import { readPassportNumber } from '../../model/person-id.js';
import { ownText } from '../cell-content.js';
import { contentText } from '../values/reading.js';
import { foldCode } from '../../model/tidy.js';
import { carryText } from './carry-text.js';
import type { Slot } from './slot.js';

/** What the rows of one sheet have in common. */
export interface RowTable {
  readonly kind: string;
  readonly file: string;
  readonly sheet: string;
  readonly slots: readonly Slot[];
  /** The month in a 首次期间 cell; '' for anything else. */
  readonly readSince: (row: SheetRow) => string;
  /** Cells that a row may have; more of a CSV record is a slip of its commas. Infinity for a workbook, where notes stand beside tables. */
  readonly width: number;
  /** `hold`: a hidden row is told apart; `read`: it is a row like any other. */
  readonly hiddenRows: 'hold' | 'read';
}

const BLANK: Reading = { state: 'blank' };
const NONE: readonly number[] = [];
/** As many columns as a kind has, and more: a list that has its length from the start does not grow again and again. */
const UNREAD: readonly (Reading | undefined)[] = Array.from({ length: 48 }, () => undefined);

/** A roster row over its cells: made for every row, so that making one costs next to nothing. */
export class TableRow implements RowFacts {
  readonly hidden: boolean;
  readonly #table: RowTable;
  readonly #row: SheetRow;
  #readings: (Reading | undefined)[] | undefined;
  #place: Place | undefined;
  #interpreted: readonly number[] = NONE;

  constructor(table: RowTable, row: SheetRow) {
    this.#table = table;
    this.#row = row;
    this.hidden = row.hidden && table.hiddenRows === 'hold';
  }

  get kind(): string {
    return this.#table.kind;
  }

  get place(): Place {
    const { file, sheet } = this.#table;
    return (this.#place ??= { file, sheet, row: this.#row.number });
  }

  get since(): string {
    return this.#table.readSince(this.#row);
  }

  get beyondHeader(): RowFacts['beyondHeader'] {
    const { cells } = this.#row;
    if (cells.length <= this.#table.width) return undefined;
    const texts = cells.slice(this.#table.width).map(ownText);
    return { cells: texts.length, text: texts.find((text) => text !== '') ?? '' };
  }

  get interpreted(): readonly number[] {
    return this.#interpreted;
  }

  read(column: number): Reading {
    this.#readings ??= UNREAD.slice();
    return (this.#readings[column] ??= this.#readFirst(column));
  }

  cell(column: number): string {
    const slot = this.#source(column);
    return slot === undefined || slot.at < 0 ? '' : `${columnLetters(slot.at)}${this.#row.number}`;
  }

  carryTexts(): readonly string[] {
    return this.#table.slots.map((slot, column) => this.#carryText(slot, column));
  }

  #carryText(slot: Slot, column: number): string {
    const cell = this.#cellAt(slot);
    if (typeof cell === 'string' && slot.plain && slot.range === undefined) return cell;
    const reading = this.read(column);
    // The range column itself carries what it could not be read as.
    if (this.#source(column) !== slot && reading.state === 'bad') return '';
    return carryText(cell, reading, slot);
  }

  #readFirst(column: number): Reading {
    const reading = this.#readAnew(column);
    if (reading.state === 'value' && reading.note !== '') this.#interpreted = [...this.#interpreted, column];
    return reading;
  }

  #readAnew(column: number): Reading {
    const slot = this.#table.slots[column];
    if (slot === undefined) return BLANK;
    const own = slot.at < 0 ? BLANK : slot.read(this.#cellAt(slot));
    if (own.state === 'blank' && slot.range !== undefined)
      return endOf(this.read(slot.range.slot), slot.range.end);
    if (own.state === 'bad' && own.code === 'ID_INVALID' && slot.document >= 0)
      return this.#readDocument(slot, own);
    return own;
  }

  /** A number that no other document has is a passport's where the row says that it is one. */
  #readDocument(slot: Slot, reading: Reading): Reading {
    const stated = this.read(slot.document);
    const text = contentText(this.#cellAt(slot));
    const found = readPassportNumber(text);
    if (!found.ok || stated.state !== 'value' || stated.fact.is !== 'text') return reading;
    if (stated.fact.text !== found.person.document) return reading;
    const fact: Fact = { is: 'person', person: found.person };
    return { state: 'value', fact, shown: maskNumber(foldCode(text)), note: found.note };
  }

  /** The slot that a column's value comes from: its own, or the range's that fills it. */
  #source(column: number): Slot | undefined {
    const slot = this.#table.slots[column];
    if (slot?.range === undefined) return slot;
    const range = this.#table.slots[slot.range.slot];
    if (range === undefined || range.at < 0) return slot;
    if (slot.at < 0) return range;
    const fills =
      slot.read(this.#cellAt(slot)).state === 'blank' && this.read(slot.range.slot).state !== 'blank';
    return fills ? range : slot;
  }

  #cellAt({ at }: Slot): Cell {
    return this.#row.cells[at] ?? '';
  }
}

function endOf(range: Reading, end: 'from' | 'to'): Reading {
  if (range.state !== 'value' || range.fact.is !== 'days') return range;
  const fact: Fact = { is: 'day', day: range.fact[end] };
  return { state: 'value', fact, shown: range.shown, note: range.note };
}
