import type { SheetRow } from '../../model/sheet.js';
import type { CommonData } from '../../policy/data.js';
import { doubleHeader, type HeaderCell, isMergedDown, singleHeader, tripleHeader } from './header-cells.js';
import { inBrackets, isUnitRow } from './header-text.js';
import type { KindColumns } from './kind-columns.js';
import { type KindMatch, matchKind } from './match-kind.js';

/** A header: its cells and the kinds they fit. */
export interface FoundHeader {
  /** Every non-blank header cell, matched or not. */
  readonly cells: readonly HeaderCell[];
  /** The kinds that fit best: more than one when nothing tells them apart. */
  readonly best: readonly KindMatch[];
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Columns under groups of columns under groups of groups. */
export const MOST_ROWS = 3;

/** How many columns of a kind a header names. */
export function columnCount(found: FoundHeader): number {
  return found.best[0]?.count ?? 0;
}

/** Finds the header that begins in a row of a sheet, given the rows below it. */
export type HeaderReader = (row: SheetRow, below: readonly SheetRow[]) => FoundHeader;

/**
 * Reads a header as the row alone, or with the one or two below it where they name more columns together than apart, or no fewer
 * and the last one is plainly not data, being merged with those above, naming columns itself, or stating nothing but units.
 */
export function headerReader(kinds: readonly KindColumns[], header: CommonData['header']): HeaderReader {
  const weighed = remembering((first: SheetRow, last: SheetRow, cells: () => readonly HeaderCell[]) =>
    weigh(cells(), first, last, kinds, header),
  );
  const alone = (row: SheetRow): FoundHeader => weighed(row, row, () => singleHeader(row));
  const asPart = (row: SheetRow): SheetRow => (isUnitRow(row, header) ? inBrackets(row) : row);
  const pairOf = (upper: SheetRow, lower: SheetRow): FoundHeader =>
    weighed(upper, lower, () => doubleHeader(upper, asPart(lower)));
  const isLowerPart = (upper: SheetRow, lower: SheetRow, above: FoundHeader): boolean => {
    if (isMergedDown(upper, lower) || isUnitRow(lower, header)) return true;
    const below = alone(lower);
    const own = columnCount(below);
    return own > 0 && own < columnCount(above) && !takesAway(pairOf(upper, lower), above, below);
  };
  return (row, [second, third]) => {
    const single = alone(row);
    if (second === undefined) return single;
    const pair = pairOf(row, second);
    const double = taller(single, pair, [alone(second)], () => isLowerPart(row, second, single));
    if (third === undefined) return double;
    const triple = weighed(row, third, () => tripleHeader(row, second, asPart(third)));
    const below = [alone(second), alone(third), pairOf(second, third)];
    return taller(
      double,
      triple,
      below,
      () => isMergedDown(row, third) || (double === pair && isLowerPart(second, third, double)),
    );
  };
}

/** Of the rows looked at one after another each is weighed with its neighbours, alone and in twos: that much is remembered. */
const MOST_REMEMBERED = 8;

type Weighing = (first: SheetRow, last: SheetRow, cells: () => readonly HeaderCell[]) => FoundHeader;

function remembering(weighing: Weighing): Weighing {
  const known = new Map<string, FoundHeader>();
  return (first, last, cells) => {
    const rows = `${first.number}-${last.number}`;
    const before = known.get(rows);
    if (before !== undefined) return before;
    const found = weighing(first, last, cells);
    known.set(rows, found);
    const [oldest = rows] = known.keys();
    if (known.size > MOST_REMEMBERED) known.delete(oldest);
    return found;
  };
}

/** The taller of two headers where it is one, else the shorter. @param below what its lower rows are without the upper one */
function taller(
  shorter: FoundHeader,
  tall: FoundHeader,
  below: readonly FoundHeader[],
  continues: () => boolean,
): FoundHeader {
  const apart = Math.max(...[shorter, ...below].map(columnCount));
  const together = columnCount(tall);
  return together > apart || (together === apart && continues()) ? tall : shorter;
}

/** Whether a name in the lower row takes away the column named right above it: 培训机构 under 收款方 is a row of data. */
function takesAway(pair: FoundHeader, above: FoundHeader, below: FoundHeader): boolean {
  const kept = new Set(pair.best[0]?.matches.map(({ column }) => column));
  const named = new Set(below.best.flatMap(({ matches }) => matches.map(({ cell }) => cell.at)));
  return above.best[0]?.matches.some(({ column, cell }) => !kept.has(column) && named.has(cell.at)) === true;
}

function weigh(
  cells: readonly HeaderCell[],
  first: SheetRow,
  last: SheetRow,
  kinds: readonly KindColumns[],
  header: CommonData['header'],
): FoundHeader {
  const matches = kinds.map((kind) => matchKind(cells, kind, header));
  const most = Math.max(0, ...matches.map((match) => match.count));
  const fitting = matches.filter((match) => match.count === most);
  const bold = Math.max(0, ...fitting.map((match) => match.bold));
  const best = fitting.filter((match) => match.bold === bold);
  return { cells, best, firstRow: first.number, lastRow: last.number };
}
