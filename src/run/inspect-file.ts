import { maskIdsIn } from '../model/mask-ids.js';
import { Refusal } from '../model/refusal.js';
import type { Roster } from '../model/roster-read.js';
import type { RosterFile } from '../model/sheet.js';
import { loadPolicy } from '../policy/load.js';
import { chooseSheets } from '../roster/choose-sheets.js';
import { sha256OfFile } from '../roster/file/digest.js';
import { openRosterFile } from '../roster/file/open.js';
import { recogniseRoster, stampOf } from '../roster/open-roster.js';
import { unreadNotices } from '../roster/unread-notices.js';
import type {
  InspectedTable,
  Inspection,
  InspectedSheet,
  SurveyedSheet,
  UnreadReason,
} from './inspection.js';
import { type InspectedTables, inspectTables } from './inspect-tables.js';
import type { BatchSettings } from './settings.js';
import { surveySheet } from './survey-sheet.js';

export interface InspectSettings extends Pick<
  BatchSettings,
  'rules' | 'builtRules' | 'legacyReader' | 'kind' | 'sheet' | 'hiddenRows'
> {
  readonly file: string;
}

/**
 * Says how a run would read a file, and of one that it would refuse, why and what stands in it.
 * @throws Refusal where there is nothing to say: the file cannot be opened, the rules are bad, no such kind or sheet
 */
export async function inspectFile(settings: InspectSettings): Promise<Inspection> {
  const { policy } = await loadPolicy(settings.rules, settings.builtRules);
  const { file: path, kind, sheet, hiddenRows } = settings;
  const before = await stampOf(path);
  const file = await openRosterFile(path, settings);
  try {
    // Hidden rows are told apart whatever is to become of them, so that they can be counted.
    const options = { kind, sheet, hidden: 'hold' } as const;
    const roster = await orRefusal(
      recogniseRoster({ path, before, file, sha256: () => sha256OfFile(path) }, policy, options),
    );
    const read =
      roster instanceof Refusal
        ? { bySheet: new Map(), findings: [], refusal: roster }
        : await inspectTables(roster, policy);
    const surveyed: SurveyedSheet[] = [];
    for (const source of file.sheets)
      surveyed.push(await surveySheet(source, policy.common.header.rowsSearched));
    if (!(roster instanceof Refusal)) await roster.close();
    return { ...describe(file, surveyed, read, settings), hiddenRows };
  } finally {
    await file.close();
  }
}

/** A wrong use of the command says nothing of the file. */
function orRefusal(opening: Promise<Roster>): Promise<Roster | Refusal> {
  return opening.catch((error: unknown) => {
    if (error instanceof Refusal && error.code !== 'USAGE') return error;
    throw error;
  });
}

function describe(
  file: RosterFile,
  surveyed: readonly SurveyedSheet[],
  { bySheet, findings, refusal }: InspectedTables,
  { sheet: asked }: InspectSettings,
): Omit<Inspection, 'hiddenRows'> {
  const { name, format, bytes, text, dates, notes } = file;
  const { hidden, unasked } = chooseSheets(file, asked);
  const reasonOf = (sheet: string): UnreadReason | undefined => {
    if (hidden.includes(sheet)) return 'hidden';
    if (unasked.includes(sheet)) return 'unasked';
    if (refusal !== undefined) return 'refused';
    return bySheet.has(sheet) ? undefined : 'unrecognised';
  };
  const sheets = surveyed.map((sheet) => ({
    ...sheet,
    unread: reasonOf(sheet.name),
    tables: (bySheet.get(sheet.name) ?? []).map((table, index) => ({
      ...table,
      above: above(sheet, table, index),
    })),
  }));
  const unread = unreadNotices(unreadOf(sheets)).map(({ message }) => message);
  const said = new Set([...notes, ...unread].map(maskIdsIn));
  return {
    name,
    format,
    bytes,
    text,
    dates,
    notes,
    sheets,
    findings: findings.filter(({ message }) => !said.has(message)),
    refusal,
  };
}

/** Above the header of a later table stand the rows of the one before it. */
function above(
  { head }: SurveyedSheet,
  { headerRows: [first] }: Pick<InspectedTable, 'headerRows'>,
  index: number,
): InspectedTable['above'] {
  return index === 0 ? head.filter(({ row }) => row < first) : [];
}

function unreadOf(sheets: readonly InspectedSheet[]): Parameters<typeof unreadNotices>[0] {
  const named = (reason: UnreadReason): readonly string[] =>
    sheets.filter(({ unread }) => unread === reason).map(({ name }) => name);
  return { unrecognised: named('unrecognised'), hidden: named('hidden'), unasked: named('unasked') };
}
