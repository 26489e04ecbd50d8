import type { Cell } from '../../model/cell.js';
import type { SheetRow } from '../../model/sheet.js';
import { isBlank, ownText } from '../cell-content.js';
import type { Scale } from '../header/header-text.js';
import type { UnitReader } from '../header/unit-line.js';
import type { FooterKind } from './footer-words.js';

/**
 * What a row below the header is. Only rows that are certainly not data are anything but `row`. After another header or another
 * unit of money the rows below would be read wrongly.
 */
export type RowSort = 'row' | 'blank' | 'header' | 'numbers' | 'other-header' | 'other-unit' | FooterKind;

/** What telling rows apart needs to know of a sheet. Columns are zero-based columns of the sheet. */
export interface SortContext {
  /** Persons' numbers or unit codes: a row that has one is never a footer. */
  readonly ids: readonly number[];
  /** Names of persons and units. */
  readonly names: readonly number[];
  /** All columns of the kind that the sheet has. */
  readonly known: ReadonlySet<number>;
  /** Columns over which a merge gives no value to the rows below. */
  readonly unshared: readonly number[];
  /** Texts of the header, by column. */
  readonly headers: ReadonlyMap<number, ReadonlySet<string>>;
  readonly footer: (text: string) => FooterKind | undefined;
  /** Whether a text names a column of the kind. */
  readonly namesColumn: (text: string) => boolean;
  readonly unitOf: UnitReader;
  /** The unit of money stated above the header. */
  readonly scale: Scale;
}

/** Tells footers, repeated headers and blank rows from data. Called for every row: one with a number is settled by one look. */
export function sortRow(row: SheetRow, context: SortContext): RowSort {
  const { cells } = row;
  const id = context.ids.find((at) => !isBlank(cells[at]));
  if (id !== undefined) {
    const cell = cells[id];
    // Nearly every number begins with a figure.
    if (typeof cell !== 'string' || /^\s*\d/.test(cell) || !context.namesColumn(cell)) return 'row';
    return headerSort(row, context) ?? 'row';
  }
  const header = headerSort(row, context);
  if (header !== undefined) return header;
  const filled = filledCells(cells);
  if (filled.length === 0) return context.unshared.every((at) => isBlank(cells[at])) ? 'blank' : 'row';
  if (filled.every(({ at, text }) => !context.known.has(at) && isNumber(text))) return 'numbers';
  const footer = footerKind(filled, context);
  if (footer !== undefined) return footer;
  // A remark may speak of units in a row of data; a line that states one says nothing else.
  const unit = filled.length <= MOST_OF_A_UNIT ? context.unitOf(row) : undefined;
  if (unit === undefined) return 'row';
  return unit === context.scale ? 'header' : 'other-unit';
}

/** 单位： and 万元 may stand in cells of their own. */
const MOST_OF_A_UNIT = 2;
const FEWEST_NAMES = 3;

/** A header once more, or another one: most of what it says names columns, but not each in its place. */
function headerSort({ cells }: SheetRow, context: SortContext): 'header' | 'other-header' | undefined {
  if (repeatsHeader(cells, context)) return 'header';
  const filled = filledCells(cells);
  const names = filled.filter(({ text }) => context.namesColumn(text)).length;
  return names >= FEWEST_NAMES && names * 2 > filled.length ? 'other-header' : undefined;
}

/** Whether a row only numbers the columns (1, 2, 3 …), as forms do under their header. */
export function numbersColumns({ cells }: SheetRow): boolean {
  const numbers = filledCells(cells).map(({ text }) =>
    /^\(?\d{1,3}\)?$/.test(text) ? Number(text.replace(/\D/g, '')) : NaN,
  );
  return numbers.length >= 3 && numbers.every((number, index) => number === (numbers[0] ?? NaN) + index);
}

interface Filled {
  readonly at: number;
  readonly text: string;
}

function filledCells(cells: readonly Cell[]): readonly Filled[] {
  return cells.flatMap((cell, at) => {
    const text = ownText(cell);
    return text === '' ? [] : [{ at, text }];
  });
}

function isHeaderCell(cell: Cell | undefined, at: number, { headers }: SortContext): boolean {
  return typeof cell === 'string' && !/^\d/.test(cell) && headers.get(at)?.has(ownText(cell)) === true;
}

function repeatsHeader(cells: readonly Cell[], context: SortContext): boolean {
  let repeated = 0;
  for (const [at, cell] of cells.entries()) {
    if (!context.headers.has(at) || ownText(cell) === '') continue;
    if (!isHeaderCell(cell, at, context)) return false;
    repeated += 1;
  }
  return repeated >= 2;
}

function footerKind(filled: readonly Filled[], context: SortContext): FooterKind | undefined {
  const first = filled.find(({ text }) => !isNumber(text));
  const kind = first && context.footer(first.text);
  if (first === undefined || kind === undefined) return undefined;
  const rest = filled.filter(({ at }) => at > first.at);
  if (kind === 'signature') return areSignatures([first, ...rest], context) ? kind : undefined;
  const named = rest.some(
    ({ at, text }) => context.names.includes(at) && !isFigure(text) && context.footer(text) === undefined,
  );
  return named ? undefined : kind;
}

/** In a line of signatures every text is a label or stands right behind one that says nothing more itself. */
function areSignatures(filled: readonly Filled[], { footer }: SortContext): boolean {
  const isBareLabel = ({ text }: Filled): boolean => /[:：]$/.test(text) || footer(`${text}:`) !== undefined;
  // A single word without a colon may be a remark in a row of data.
  const sure =
    filled.some(({ text }) => /[:：]/.test(text)) ||
    filled.filter(isBareLabel).length > 1 ||
    filled.length === 1;
  return (
    sure &&
    filled.every((each, index) => {
      const before = filled[index - 1];
      if (footer(each.text) !== undefined || /[:：]/.test(each.text) || DATE_LINE.test(each.text))
        return true;
      return !isNumber(each.text) && before !== undefined && isBareLabel(before);
    })
  );
}

const DATE_LINE = /^(?:\d{4}|\s)*\s*年[\s\d]*月[\s\d]*日$|^\d{4}[-./]\d{1,2}[-./]\d{1,2}$/;

function isNumber(text: string): boolean {
  return /^-?[\d,.]+$/.test(text);
}

/** What a sum row may say in the column of names: a count, or a sign that there is nothing to say. */
function isFigure(text: string): boolean {
  return (
    isNumber(text) || /^[共计]*\s*\d+\s*(?:人次|人|名|个|家|户)?$/.test(text) || /^[-–—/\\*.]+$/.test(text)
  );
}
