import { refused } from '../model/refusals/refused.js';
import type { SheetRow } from '../model/sheet.js';
import type { PolicyData } from '../policy/data.js';
import { describeTable } from './describe-table.js';
import { fileReadAs } from './file-finding.js';
import { assignColumns, type ColumnMap } from './header/assign-columns.js';
import type { FoundHeader } from './header/header-at.js';
import type { Scale } from './header/header-text.js';
import { headerAddress, headerWords } from './header/header-words.js';
import type { KindMatch } from './header/match-kind.js';
import { unitReader } from './header/unit-line.js';
import { placeWords } from './place-words.js';
import type { Block } from './table/block.js';
import { exampleReader } from './table/example-row.js';
import { csvWidth } from './table/csv-width.js';
import { sinceReader } from './table/since-reader.js';
import { buildSlots } from './table/slot.js';
import { sortContext } from './table/sort-context.js';

/** What the blocks of one sheet are settled with. */
export interface BlockSettings {
  readonly file: string;
  readonly sheet: string;
  readonly csv: boolean;
  readonly dates: 1900 | 1904;
  readonly policy: PolicyData;
  readonly hiddenRows: 'hold' | 'read';
}

/**
 * Settles the columns under a header.
 * @param stated the unit of money that lines above it state; @param rows those at hand from the header on
 * @param place the sheet, and of a header further down its row, for messages
 * @throws Refusal KIND_AMBIGUOUS, COLUMN_DUPLICATE, COLUMN_MISSING
 */
export function settleBlock(
  found: FoundHeader,
  stated: Scale | undefined,
  rows: readonly SheetRow[],
  place: string,
  { file, sheet, csv, dates, policy, hiddenRows }: BlockSettings,
): Block {
  const match = onlyKind(found, place);
  const map = assignColumns(found, match, policy.common, place);
  const scale = stated ?? 'none';
  const slots = buildSlots(match.kind, map, { csv, dates, scale }, policy);
  const { kind } = match.kind.roster;
  return {
    table: describeTable(sheet, found, match.kind, { map, slots, scale }),
    header: found,
    rows: {
      kind,
      file,
      sheet,
      slots,
      readSince: sinceReader(map.since, policy),
      width: csv ? csvWidth(rows, found) : Infinity,
      hiddenRows,
    },
    sort: sortContext(match.kind, slots, found, policy.common, {
      scale,
      unitReader: unitReader(policy.common.header),
    }),
    isExample: exampleReader(match.kind.roster, slots, found, policy, placeWords(file, sheet)),
    stated,
    unknown: map.unknown.map((cell) => ({ words: headerWords(cell), address: headerAddress(cell) })),
    others: othersOf(match, map),
  };
}

function onlyKind({ best, firstRow }: FoundHeader, place: string): KindMatch {
  const [match, other] = best;
  if (match !== undefined && other === undefined) return match;
  throw refused('KIND_AMBIGUOUS', place, (say) =>
    say.kindAmbiguous(
      firstRow,
      best.map(({ kind }) => kind.roster),
    ),
  );
}

function othersOf({ kind }: KindMatch, map: ColumnMap): Block['others'] {
  return map.others.map(({ column, cell }) => {
    const taken = map.taken[column];
    const name = kind.columns[column]?.name ?? '';
    const used = taken === undefined ? '' : `${headerWords(taken.cell)}（${headerAddress(taken.cell)}）`;
    const message = `“${name}”取自表头 ${used}，未取 ${headerWords(cell)}（${headerAddress(cell)}）`;
    return fileReadAs(message, headerWords(cell));
  });
}
