import type { Finding } from '../model/finding.js';
import { Refusal, type RefusalCode } from '../model/refusal.js';
import type { RosterFile, SheetSource } from '../model/sheet.js';
import { fileReadAs } from './file-finding.js';
import { headerNotFound } from './header-not-found.js';
import { type OpenedSheet, openSheet, type SheetOpening, type UnknownSheet } from './open-sheet.js';
import { placeWords } from './place-words.js';
import { firstNumberIn } from './sheet-numbers.js';

/** The sheets of a file that are rosters, and what is said of those that are not. */
export interface OpenedSheets {
  readonly opened: readonly OpenedSheet[];
  /** Names of those without a header of any kind. */
  readonly unrecognised: readonly string[];
  /** Of those with a header that no roster has. */
  readonly notices: readonly Finding[];
}

/** A sheet that is read as no roster: without a header, or with one that is refused. */
type Unread = { readonly sheet: SheetSource } & (
  | { readonly is: 'unknown'; readonly head: UnknownSheet['head'] }
  | { readonly is: 'refused'; readonly refusal: Refusal }
);

/**
 * Opens sheets, each by its own kind. Beside a roster a sheet that is none (a summary, a list of choices) is passed over, but
 * only if it holds no number of a person or unit: it might be a roster whose header is misspelt.
 * @throws Refusal as openSheet does, HEADER_NOT_FOUND
 */
export async function openSheets(
  file: RosterFile,
  sheets: readonly SheetSource[],
  opening: SheetOpening,
): Promise<OpenedSheets> {
  const opened: OpenedSheet[] = [];
  const unread: Unread[] = [];
  try {
    for (const sheet of sheets) {
      const result = await tryOpening(sheet, opening);
      if ('blocks' in result) opened.push(result);
      else unread.push(result);
    }
    if (opened.length === 0) throw noRoster(file, unread);
    for (const each of unread) await refuseNumbers(file, each);
    const unknown = unread.filter(({ is }) => is === 'unknown');
    return {
      opened,
      unrecognised: unknown.map(({ sheet }) => sheet.name),
      notices: unread.flatMap(noticeOf),
    };
  } catch (error) {
    for (const { peeked } of opened) await peeked.stop();
    throw error;
  }
}

/** What a header that belongs to no roster runs into. */
const MAY_BE_NO_ROSTER: ReadonlySet<RefusalCode> = new Set(['KIND_AMBIGUOUS', 'COLUMN_MISSING']);

async function tryOpening(sheet: SheetSource, opening: SheetOpening): Promise<OpenedSheet | Unread> {
  try {
    const result = await openSheet(sheet, opening);
    return 'blocks' in result ? result : { is: 'unknown', sheet, head: result.head };
  } catch (error) {
    if (error instanceof Refusal && MAY_BE_NO_ROSTER.has(error.code))
      return { is: 'refused', sheet, refusal: error };
    throw error;
  }
}

function noRoster(file: RosterFile, unread: readonly Unread[]): Refusal {
  const refused = unread.find((each) => each.is === 'refused');
  if (refused !== undefined) return refused.refusal;
  return headerNotFound(
    file,
    unread.flatMap((each) => (each.is === 'unknown' ? [each.head] : [])),
  );
}

async function refuseNumbers(file: RosterFile, unread: Unread): Promise<void> {
  const cell = await firstNumberIn(unread.sheet);
  if (cell === undefined) return;
  const { name } = unread.sheet;
  const why = unread.is === 'refused' ? unread.refusal.problem : '没有可识别的表头';
  throw new Refusal(
    unread.is === 'refused' ? unread.refusal.code : 'HEADER_NOT_FOUND',
    placeWords(file.name, name),
    `${why}；其 ${cell} 有证件号码或单位代码，不能略过`,
    '是名册的请改正其表头，不是的（如汇总）请删去该表，或用 --sheet 只读名册所在的工作表',
  );
}

function noticeOf(each: Unread): readonly Finding[] {
  if (each.is === 'unknown') return [];
  const { name } = each.sheet;
  return [fileReadAs(`工作表“${name}”未读取，其中没有证件号码或单位代码：${each.refusal.problem}`, name)];
}
