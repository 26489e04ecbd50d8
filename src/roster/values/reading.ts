import { type Cell, cellText } from '../../model/cell.js';
import type { Code } from '../../model/code.js';
import type { Fact, Reading } from '../../model/fact.js';
import { maskIdsIn } from '../../model/mask-ids.js';

/** A cell that holds something: merges are resolved, errors and blanks are gone. */
export type Content = Exclude<Cell, { kind: 'merged' | 'error' | 'uncomputed' }>;

/** Reads the content of one column's cells. */
export type ContentReader = (content: Content) => Reading;

/** A value that was read; `note` says what was interpreted, '' when nothing was. */
export function readAs(content: Content, fact: Fact, note = ''): Reading {
  return new ValueReading(content, fact, note);
}

/** What a value looked like is asked only where something is wrong with it, and masking costs more than reading. */
class ValueReading {
  readonly state = 'value';

  constructor(
    private readonly content: Content,
    readonly fact: Fact,
    readonly note: string,
  ) {}

  get shown(): string {
    return maskIdsIn(contentText(this.content));
  }
}

/** A cell that its column cannot take. A person's number in the wrong column is masked all the same. */
export function badAs(code: Code, cell: Cell, required: string): Reading {
  return { state: 'bad', code, shown: maskIdsIn(contentText(cell)), required };
}

export function unreadable(cell: Cell, required: string): Reading {
  return badAs('VALUE_UNREADABLE', cell, required);
}

/** The cell's text if a person typed it as text, undefined for numbers, dates and truth values. */
export function typedText(content: Content): string | undefined {
  if (typeof content === 'string') return content;
  return content.kind === 'quoted' ? content.text : undefined;
}

/** The plain number of a number cell, undefined for all else. */
export function plainNumber(content: Content): string | undefined {
  if (typeof content === 'string' || content.kind !== 'number' || content.percent) return undefined;
  return content.text;
}

/** What the user sees in the cell, trimmed: a percentage as one, zeros in front, hours and minutes, a date in ISO form. */
export function contentText(cell: Cell): string {
  const text = cellText(cell).trim();
  if (typeof cell === 'string') return text;
  if (cell.kind === 'time') return timeText(Number(text));
  if (cell.kind !== 'number') return text;
  return cell.percent ? percentText(text) : (cell.padded ?? text);
}

/** @param days 4.5 is 108:00 */
function timeText(days: number): string {
  const minutes = Math.round(Math.abs(days) * 1440);
  const hours = Math.floor(minutes / 60);
  return `${days < 0 ? '-' : ''}${hours}:${String(minutes % 60).padStart(2, '0')}`;
}

function percentText(number: string): string {
  const [whole = '', decimals = ''] = number.split('.');
  const padded = decimals.padEnd(2, '0');
  const rest = padded.slice(2);
  const points = (whole + padded.slice(0, 2)).replace(/^(-?)0+(?=\d)/, '$1');
  return `${points}${rest === '' ? '' : `.${rest}`}%`;
}
