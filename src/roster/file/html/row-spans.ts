import { LIMITS } from '../limits.js';
import { tooLarge } from '../refusals.js';
import type { Range } from '../sheet/address.js';
import type { HtmlAttributes } from './hiding.js';
import type { PageSheet } from './page-sheet.js';

/** Follows which columns of a table the cells above and before take. */
interface RowSpans {
  startRow(): void;
  /** The column, from 0, of a cell that begins here. */
  place(attributes: HtmlAttributes): number;
  /** The row in progress is about to become the sheet's next. */
  endRow(): void;
  /** The table ends, whatever rows its cells claim. */
  endTable(): void;
}

interface Span {
  readonly left: number;
  readonly right: number;
  readonly down: number;
}

/** The last row is the one that it claims; there may be fewer. */
type RunningSpan = Range;

/** @throws Refusal FILE_TOO_LARGE from its methods */
export function createRowSpans(place: string, sheet: PageSheet): RowSpans {
  /** How many rows each column is still covered by a cell from above, this row included. */
  const covered: number[] = [];
  /** Spans of the row in progress, whose number is not known before it ends. */
  let begun: Span[] = [];
  let running: RunningSpan[] = [];
  /** The first row in which one of them ends. */
  let nearest = Infinity;
  let last = 0;
  let column = 0;

  function finish({ top, bottom, left, right }: RunningSpan, end: number): void {
    const shown = Math.min(bottom, end);
    if (shown > top || right > left) sheet.addMerge({ top, bottom: shown, left, right });
  }

  function endAll(): void {
    for (const span of running) finish(span, last);
    running = [];
    nearest = Infinity;
  }

  function run(span: RunningSpan): void {
    running.push(span);
    nearest = Math.min(nearest, span.bottom);
  }

  /** Only where one ends: to go through all of them in each row would take minutes in a hostile page. */
  function finishEnded(row: number): void {
    nearest = Infinity;
    let kept = 0;
    for (const span of running) {
      if (span.bottom <= row) finish(span, row);
      else {
        running[kept] = span;
        kept += 1;
        nearest = Math.min(nearest, span.bottom);
      }
    }
    running.length = kept;
  }

  return {
    startRow() {
      begun = [];
      column = 0;
    },
    place(attributes) {
      const across = spanOf(attributes['colspan']);
      const down = spanOf(attributes['rowspan']);
      while ((covered[column] ?? 0) > 0) column += 1;
      if (column + across > LIMITS.columns)
        throw tooLarge(`${place} 第 ${sheet.next()} 行`, 'columns', LIMITS.columns);
      sheet.claim(across);
      const at = column;
      column += across;
      while (covered.length < column) covered.push(0);
      for (let each = at; each < column; each += 1) covered[each] = Math.max(covered[each] ?? 0, down);
      if (across > 1 || down > 1) begun.push({ left: at, right: column - 1, down });
      return at;
    },
    endRow() {
      const number = sheet.next();
      // Rows of other tables or text have come between: a merge over them would hide what they hold.
      if (number !== last + 1) endAll();
      for (const { left, right, down } of begun) run({ left, right, top: number, bottom: number + down - 1 });
      begun = [];
      if (nearest <= number) finishEnded(number);
      last = number;
      for (let at = 0; at < covered.length; at += 1) covered[at] = Math.max((covered[at] ?? 0) - 1, 0);
      sheet.claim(covered.length);
    },
    endTable() {
      endAll();
    },
  };
}

/** Nonsense is one, as in browsers. */
function spanOf(stated = '1'): number {
  const span = Number.parseInt(stated, 10);
  return span >= 1 ? span : 1;
}
