import { refused } from '../../model/refusals/refused.js';
import { columnLetters } from '../../model/sheet.js';
import type { KindColumns } from './kind-columns.js';
import type { HeaderMatch } from './header-match.js';

/** Fewer columns that stand twice are two spellings of one thing. */
const FEWEST_TWICE = 3;

/**
 * Two tables beside each other on one sheet, whether their headers are spelt alike or not: the rows of one would vanish.
 * @param ranked headers by column of the kind; @throws Refusal COLUMN_DUPLICATE
 */
export function refuseSideBySide(
  kind: KindColumns,
  ranked: readonly (readonly HeaderMatch[])[],
  place: string,
): void {
  const twice = ranked.filter((matches, column) => matches.length > 1 && kind.columns[column]?.bold === true);
  if (twice.length < FEWEST_TWICE) return;
  const [left = 0, right = 0] = (twice[0] ?? []).map(({ cell }) => cell.at).toSorted((a, b) => a - b);
  const names = twice.flatMap(([match]) => (match === undefined ? [] : [match.cell.own]));
  throw refused('COLUMN_DUPLICATE', place, (say) =>
    say.sideBySide(names, columnLetters(left), columnLetters(right)),
  );
}
