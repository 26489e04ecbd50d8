import { stat } from 'node:fs/promises';
import type { Finding } from '../model/finding.js';
import { Refusal } from '../model/refusal.js';
import type { Roster, RosterEvent } from '../model/roster-read.js';
import type { ReadMeter } from '../model/sheet.js';
import type { PolicyData } from '../policy/data.js';
import { chooseKinds } from './choose-kinds.js';
import { chooseSheets } from './choose-sheets.js';
import { fileReadAs } from './file-finding.js';
import { sha256OfFile } from './file/digest.js';
import type { ReaderPrograms } from './file/programs.js';
import { openRosterFileInThread } from './file/thread/open-in-thread.js';
import { columnNames } from './header/column-names.js';
import type { OpenedSheet } from './open-sheet.js';
import { openSheets } from './open-sheets.js';
import { readTable } from './table/read-table.js';
import { unreadNotices } from './unread-notices.js';

/** What the command line may say about reading. */
export interface RosterOptions extends ReaderPrograms {
  /** Fixes the roster kind; undefined: told from the header. */
  readonly kind: string | undefined;
  /** Reads this sheet only, even a hidden one; undefined: all visible sheets. */
  readonly sheet: string | undefined;
  /** `hold` marks hidden rows, `read` takes them as any other. */
  readonly hidden: 'hold' | 'read';
}

/**
 * Opens a roster: format, sheets, header, columns. Rows are read later, in constant memory; each cell only when it is asked for.
 * @throws Refusal as openRosterFile does, USAGE, HEADER_NOT_FOUND, KIND_AMBIGUOUS, COLUMN_MISSING, COLUMN_DUPLICATE
 */
export async function openRoster(path: string, policy: PolicyData, options: RosterOptions): Promise<Roster> {
  const kinds = chooseKinds(policy, options.kind);
  // Before the file is opened: what is put in its place while it is being opened is another file, too.
  const before = await stamp(path).catch(() => '');
  const file = await openRosterFileInThread(path, options);
  let opened: readonly OpenedSheet[] = [];
  const close = async (): Promise<void> => {
    try {
      for (const { peeked } of opened) await peeked.stop();
    } finally {
      await file.close();
    }
  };
  try {
    const { looked, hidden, unasked } = chooseSheets(file, options.sheet);
    const sheets = await openSheets(file, looked, {
      file: file.name,
      csv: file.format === 'csv',
      dates: file.dates,
      policy,
      kinds,
      names: columnNames(chooseKinds(policy, undefined), policy.common.header),
      hiddenRows: options.hidden,
    });
    opened = sheets.opened;
    const general = [
      ...file.notes.map((note) => fileReadAs(note, '')),
      ...unreadNotices({ unrecognised: sheets.unrecognised, hidden, unasked }),
      ...sheets.notices,
    ];
    return {
      file: file.name,
      sha256: await sha256OfFile(path),
      bytes: file.bytes,
      tables: opened.map(({ blocks }) => blocks.first.table),
      meter: () => ({ done: sumOf(sheets.opened, 'done'), of: sumOf(sheets.opened, 'of') }),
      read: () => unchanged(path, file.name, before, readSheets(file.name, general, sheets.opened)),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What changes when a file is written anew or put in another's place. */
async function stamp(path: string): Promise<string> {
  const { ino, size, mtimeMs } = await stat(path);
  return `${ino} ${size} ${mtimeMs}`;
}

/** The hash that proves a run is of the file as it was opened; what is read must be the same file. */
async function* unchanged<Batch>(
  path: string,
  name: string,
  before: string,
  batches: AsyncIterable<Batch>,
): AsyncGenerator<Batch> {
  yield* batches;
  const after = await stamp(path).catch(() => 'gone');
  if (after !== before)
    throw new Refusal('FILE_CORRUPT', name, '读取期间文件被改动', '请在文件不再改动后重试');
}

async function* readSheets(
  file: string,
  general: readonly Finding[],
  opened: readonly OpenedSheet[],
): AsyncGenerator<readonly RosterEvent[]> {
  if (general.length > 0)
    yield general.map((finding) => ({ is: 'finding', place: { file, sheet: '', row: 0 }, finding }));
  for (const { blocks, peeked } of opened) yield* readTable(blocks, peeked.rows());
}

function sumOf(sheets: readonly OpenedSheet[], part: keyof ReadMeter): number {
  return sheets.reduce((sum, { meter }) => sum + meter[part], 0);
}
