import { type Cell, cellText } from '../model/cell.js';
import { columnLetters, type SheetRow } from '../model/sheet.js';

/** A row as texts, whatever its cells are to a roster. */
export interface ListedRow {
  readonly row: number;
  readonly hidden: boolean;
  /** From column A on, without the blank cells at the end. */
  readonly cells: readonly string[];
  /** Address → formula of the cells whose result the file does not hold; in `cells` they are ''. */
  readonly uncomputed: Readonly<Record<string, string>>;
}

/** Whether a row holds anything of its own: the rest of a merged range does not. */
export function hasContent({ cells }: SheetRow): boolean {
  return cells.some((cell) => cell !== '' && (typeof cell === 'string' || cell.kind !== 'merged'));
}

/** Nothing is tidied, interpreted or masked: this is what the file holds. */
export function listedRow({ number, hidden, cells }: SheetRow): ListedRow {
  const texts = cells.map(listedText);
  const formulas = cells.flatMap((cell, at): readonly (readonly [string, string])[] =>
    typeof cell !== 'string' && cell.kind === 'uncomputed'
      ? [[`${columnLetters(at)}${number}`, cell.text]]
      : [],
  );
  const used = texts.findLastIndex((text) => text !== '') + 1;
  return { row: number, hidden, cells: texts.slice(0, used), uncomputed: Object.fromEntries(formulas) };
}

function listedText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (cell.kind === 'uncomputed') return '';
  // ISO 8601: "2023-09-01T08:30:00".
  return cell.kind === 'date' ? cell.text.replace(' ', 'T') : cellText(cell);
}
