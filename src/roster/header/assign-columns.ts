import { compactSpelling } from '../../model/compact-spelling.js';
import { refused } from '../../model/refusals/refused.js';
import type { CommonData } from '../../policy/data.js';
import type { FoundHeader } from './header-at.js';
import type { HeaderCell } from './header-cells.js';
import { headerAddress, headerWords } from './header-words.js';
import type { HeaderMatch } from './header-match.js';
import type { KindMatch } from './match-kind.js';
import { missingColumns } from './missing-columns.js';
import { nearestHeader } from './nearest-header.js';
import { ownMatches } from './own-matches.js';
import { refuseDoubtful } from './refuse-doubtful.js';
import { refuseSideBySide } from './side-by-side.js';

/** Which header names which column of a kind. */
export interface ColumnMap {
  /** By index into the kind's columns; undefined where the sheet has none. */
  readonly taken: readonly (HeaderMatch | undefined)[];
  /** Headers that name a column which another header names better. */
  readonly others: readonly HeaderMatch[];
  readonly unknown: readonly HeaderCell[];
  /** Zero-based column of the sheet that holds 首次期间; -1 when there is none. */
  readonly since: number;
}

/**
 * Settles one header per column: its own name wins, then the synonyms in the order listed.
 * @param place file and sheet, for messages; @throws Refusal COLUMN_DUPLICATE, COLUMN_MISSING
 */
export function assignColumns(
  found: FoundHeader,
  match: KindMatch,
  { carry, header }: Pick<CommonData, 'carry' | 'header'>,
  place: string,
): ColumnMap {
  const matches = ownMatches(match);
  const known = new Set(matches.map(({ cell }) => cell.at));
  const unmatched = found.cells.filter(({ at }) => !known.has(at));
  const ranked = match.kind.columns.map((_, index) =>
    matches.filter(({ column }) => column === index).toSorted((a, b) => a.rank - b.rank),
  );
  refuseSideBySide(match.kind, ranked, place);
  for (const [index, each] of ranked.entries()) {
    refuseTwice(each, place);
    refuseDoubtful(each, match.kind.columns[index], unmatched, header, place);
  }
  const expected = new Set([carry.reason, carry.since, ...header.ignored].map(compactSpelling));
  const unknown = unmatched.filter((cell) => !expected.has(compactSpelling(cell.own)));
  refuseTwice(
    unknown.map((cell) => ({ cell, spelling: compactSpelling(headerWords(cell)) })),
    place,
  );
  const taken = ranked.map(([first]) => first);
  refuseMissing(match, taken, found.cells, unknown, place);
  return {
    taken,
    others: ranked.flatMap(([, ...others]) => others),
    unknown,
    since: unmatched.find((cell) => compactSpelling(cell.own) === compactSpelling(carry.since))?.at ?? -1,
  };
}

function refuseTwice(matches: readonly Pick<HeaderMatch, 'cell' | 'spelling'>[], place: string): void {
  const before = new Map<string, HeaderCell>();
  for (const match of matches) {
    const first = before.get(match.spelling);
    if (first === undefined) {
      before.set(match.spelling, match.cell);
      continue;
    }
    throw refused('COLUMN_DUPLICATE', place, (say) =>
      say.headerTwice(headerWords(match.cell), headerAddress(first), headerAddress(match.cell)),
    );
  }
}

function refuseMissing(
  { kind }: KindMatch,
  taken: readonly (HeaderMatch | undefined)[],
  cells: readonly HeaderCell[],
  unknown: readonly HeaderCell[],
  place: string,
): void {
  const missing = missingColumns(kind.columns, (column) => taken[column] !== undefined);
  if (missing.length === 0) return;
  const unknownWords = unknown.map(headerWords);
  const near = missing.flatMap((column) => {
    const header = nearestHeader(column, unknownWords);
    return header === '' ? [] : [{ header, column: column.name }];
  });
  throw refused('COLUMN_MISSING', place, (say) =>
    say.columnsMissing({
      title: kind.roster.title,
      missing: missing.map(({ name }) => name),
      headers: cells.slice(0, MOST_NAMED).map(headerWords),
      count: cells.length,
      near,
    }),
  );
}

const MOST_NAMED = 50;
