import type { Finding } from '../model/finding.js';
import type { Refusal } from '../model/refusal.js';
import { refused } from '../model/refusals/refused.js';
import type { RosterFile, SheetSource } from '../model/sheet.js';
import { fileReadAs } from './file-finding.js';
import { headerNotFound } from './header-not-found.js';
import { type OpenedSheet, openSheet, type SheetOpening, type UnknownSheet } from './open-sheet.js';
import { placeWords } from './place-words.js';
import { firstNumberIn } from './sheet-numbers.js';

/** The sheets of a file that are rosters, and what is said of those that are not. */
export interface OpenedSheets {
  readonly opened: readonly OpenedSheet[];
  /** Names of those without a header of any kind, but for what a blank template brings along. */
  readonly unrecognised: readonly string[];
  /** Of those with a header that no roster has. */
  readonly notices: readonly Finding[];
}

/** A sheet that is read as no roster. */
interface Unread extends UnknownSheet {
  readonly sheet: SheetSource;
}

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
      const result = await openSheet(sheet, opening);
      if ('blocks' in result) opened.push(result);
      else unread.push({ ...result, sheet });
    }
    if (opened.length === 0) throw noRoster(file, unread);
    for (const each of unread) await refuseNumbers(file, each);
    const { guide, choices } = opening.policy.common.template;
    const unknown = unread.filter(
      ({ name, refusal }) => refusal === undefined && name !== guide && name !== choices,
    );
    return {
      opened,
      unrecognised: unknown.map(({ name }) => name),
      notices: unread.flatMap(noticeOf),
    };
  } catch (error) {
    for (const { peeked } of opened) await peeked.stop();
    throw error;
  }
}

function noRoster(file: RosterFile, unread: readonly Unread[]): Refusal {
  const known = unread.find(({ refusal }) => refusal !== undefined)?.refusal;
  return (
    known ??
    headerNotFound(
      file,
      unread.map(({ head }) => head),
    )
  );
}

async function refuseNumbers(file: RosterFile, unread: Unread): Promise<void> {
  const cell = await firstNumberIn(unread.sheet);
  if (cell === undefined) return;
  const { name, refusal } = unread;
  throw refused(refusal?.code ?? 'HEADER_NOT_FOUND', placeWords(file.name, name), (say) =>
    say.sheetNotPassedOver(refusal, cell),
  );
}

function noticeOf({ name, refusal }: Unread): readonly Finding[] {
  if (refusal === undefined) return [];
  return [fileReadAs(`工作表“${name}”未读取，其中没有证件号码或单位代码：${refusal.problem}`, name)];
}
