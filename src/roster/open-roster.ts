import { stat } from 'node:fs/promises';
import type { Finding } from '../model/finding.js';
import type { Roster, RosterAgain, RosterEvent } from '../model/roster-read.js';
import type { ReadMeter, RosterFile } from '../model/sheet.js';
import type { PolicyData } from '../policy/data.js';
import { chooseKinds } from './choose-kinds.js';
import { chooseSheets } from './choose-sheets.js';
import { fileReadAs } from './file-finding.js';
import { sha256OfFile } from './file/digest.js';
import { changedWhileRead } from './file/refusals.js';
import type { ReaderPrograms } from './file/programs.js';
import { openRosterFile } from './file/open.js';
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
  const before = await stampOf(path);
  const file = await openRosterFile(path, options);
  return recognised({ path, before, file, sha256: () => sha256OfFile(path) }, policy, options);
}

/**
 * The same roster once more, on another thread; it is not hashed again.
 * @throws Refusal as openRoster does, FILE_CHANGED where it is no longer the file that was opened first
 */
export async function openRosterAgain(
  { path, stamp, ...options }: RosterAgain & { readonly sha256: string },
  policy: PolicyData,
): Promise<Roster> {
  const file = await openRosterFile(path, { legacyReader: undefined });
  if ((await stampOf(path)) !== stamp) {
    await file.close();
    throw changedWhileRead(file.name);
  }
  return recognised({ path, before: stamp, file, sha256: async () => options.sha256 }, policy, options);
}

/** A file that is open. `before`: its stamp, taken before it was opened, for what is put in its place meanwhile is another file, too. */
interface OpenFile {
  readonly path: string;
  readonly before: string;
  readonly file: RosterFile;
  /** Of its bytes. */
  readonly sha256: () => Promise<string>;
}

async function recognised(
  open: OpenFile,
  policy: PolicyData,
  options: Omit<RosterOptions, keyof ReaderPrograms>,
): Promise<Roster> {
  try {
    return await recogniseRoster(open, policy, options);
  } catch (error) {
    await open.file.close();
    throw error;
  }
}

/** Formats whose rows stream; others are held as a whole. */
const STREAMED: ReadonlySet<RosterFile['format']> = new Set(['csv', 'xlsx']);

/** Recognises the sheets of a file that is open; closing the roster closes it. @throws Refusal as openRoster does, the file left open */
export async function recogniseRoster(
  { path, before, file, sha256: hash }: OpenFile,
  policy: PolicyData,
  options: Omit<RosterOptions, keyof ReaderPrograms>,
): Promise<Roster> {
  const kinds = chooseKinds(policy, options.kind);
  const { looked, hidden, unasked } = chooseSheets(file, options.sheet);
  const sha256 = await hash();
  const { opened, unrecognised, notices } = await openSheets(file, looked, {
    file: file.name,
    csv: file.format === 'csv',
    dates: file.dates,
    policy,
    kinds,
    names: columnNames(chooseKinds(policy, undefined), policy.common.header),
    hiddenRows: options.hidden,
  });
  const general = [
    ...file.notes.map((note) => fileReadAs(note, '')),
    ...unreadNotices({ unrecognised, hidden, unasked }),
    ...notices,
  ];
  const { kind, sheet, hidden: hiddenRows } = options;
  const own = (): number => sumOf(opened, 'done');
  let done = own;
  return {
    file: file.name,
    sha256,
    bytes: file.bytes,
    again: STREAMED.has(file.format) ? { path, stamp: before, kind, sheet, hidden: hiddenRows } : undefined,
    tables: opened.map(({ blocks }) => blocks.first.table),
    meter: () => ({ done: done(), of: sumOf(opened, 'of') }),
    follow(elsewhere) {
      done = () => elsewhere;
    },
    read() {
      done = own;
      return unchanged(path, file.name, before, readSheets(file.name, general, opened));
    },
    async close() {
      try {
        for (const { peeked } of opened) await peeked.stop();
      } finally {
        await file.close();
      }
    },
  };
}

/** What changes when a file is written anew or put in another's place. */
export async function stampOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found === undefined ? 'gone' : `${found.ino} ${found.size} ${found.mtimeMs}`;
}

/** The hash that proves a run is of the file as it was opened; what is read must be the same file. */
async function* unchanged<Batch>(
  path: string,
  name: string,
  before: string,
  batches: AsyncIterable<Batch>,
): AsyncGenerator<Batch> {
  yield* batches;
  if ((await stampOf(path)) !== before) throw changedWhileRead(name);
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
