import { Refusal } from '../model/refusal.js';
import type { ReadMeter, SheetRow, SheetSource } from '../model/sheet.js';
import type { ColumnNames } from './header/column-names.js';
import { refuseDataAbove } from './header/data-above.js';
import { findHeader } from './header/find-header.js';
import type { FoundHeader } from './header/header-at.js';
import type { KindColumns } from './header/kind-columns.js';
import { unitAbove, unitReader } from './header/unit-line.js';
import { type PeekedRows, peekRows } from './peek-rows.js';
import { placeWords } from './place-words.js';
import { type BlockSettings, settleBlock } from './settle-block.js';
import { settleLater } from './settle-later-block.js';
import { asksForUnit, type Block, type SheetBlocks } from './table/block.js';
import { unitInDoubt } from './table/unit-in-doubt.js';

/** What all sheets of a file are opened with. */
export interface SheetOpening extends Omit<BlockSettings, 'sheet'> {
  /** The kinds a header may be of. */
  readonly kinds: readonly KindColumns[];
  /** Columns of all kinds, asked for or not. */
  readonly names: ColumnNames;
}

/** A sheet recognised as a roster, its rows still to come. */
export interface OpenedSheet {
  readonly blocks: SheetBlocks;
  readonly meter: ReadMeter;
  readonly peeked: PeekedRows;
}

/** A sheet without the header of a roster. `head`: the rows that were searched. */
export interface UnknownSheet {
  readonly name: string;
  readonly head: readonly SheetRow[];
  /** Why what there is of a header is none; undefined where there is nothing of one. */
  readonly refusal: Refusal | undefined;
}

/** A header of the last row searched may go on below it. */
const ROWS_MORE = 2;

/**
 * Finds a sheet's first header and settles its columns.
 * @throws Refusal KIND_AMBIGUOUS, COLUMN_DUPLICATE, COLUMN_MISSING, HEADER_NOT_FOUND where its unit is in doubt, and whatever reading the first rows throws
 */
export async function openSheet(
  sheet: SheetSource,
  opening: SheetOpening,
): Promise<OpenedSheet | UnknownSheet> {
  const { kinds, names, policy } = opening;
  const { header } = policy.common;
  const peeked = await peekRows(sheet, header.rowsSearched + ROWS_MORE);
  const find = (rows: readonly SheetRow[]): FoundHeader | undefined => findHeader(rows, kinds, header);
  const head = peeked.head.slice(0, header.rowsSearched);
  const found = find(peeked.head);
  try {
    if (found !== undefined) {
      const settings = { ...opening, sheet: sheet.name };
      const first = firstBlock(found, peeked.head, settings);
      const title = (kind: string): string =>
        policy.rosters.find((roster) => roster.kind === kind)?.title ?? kind;
      const blocks = { title, first, names, find, next: settleLater(settings) };
      return { blocks, meter: sheet.meter, peeked };
    }
    await peeked.stop();
    return { name: sheet.name, head, refusal: undefined };
  } catch (error) {
    await peeked.stop();
    if (found !== undefined && error instanceof Refusal && isPoor(found))
      return { name: sheet.name, head, refusal: error };
    throw error;
  }
}

/** Fewer than half of a kind's bold columns are a summary's or a list's; a roster with a header misspelt has nearly all. */
function isPoor({ best: [match] }: FoundHeader): boolean {
  if (match === undefined) return true;
  return 2 * match.bold < match.kind.columns.filter(({ bold }) => bold === true).length;
}

function firstBlock(found: FoundHeader, head: readonly SheetRow[], settings: BlockSettings): Block {
  const place = placeWords(settings.file, settings.sheet);
  const above = head.filter(({ number }) => number < found.firstRow);
  const { stated, doubt } = unitAbove(above, unitReader(settings.policy.common.header));
  const block = settleBlock(found, stated, head, place, settings);
  const codes = block.rows.slots.flatMap(({ column, at }) =>
    column.type === 'unit-code' && column.bold === true ? [at] : [],
  );
  refuseDataAbove(above, codes, found.firstRow, place);
  if (doubt !== undefined && asksForUnit(block)) throw unitInDoubt(place, doubt);
  return block;
}
