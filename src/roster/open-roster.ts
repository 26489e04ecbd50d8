import { stat } from 'node:fs/promises';
import type { Finding } from '../model/finding.js';
import { Refusal } from '../model/refusal.js';
import type { Roster, RosterEvent } from '../model/roster-read.js';
import type { ReadMeter, RosterFile } from '../model/sheet.js';
import type { PolicyData } from '../policy/data.js';
import { ownText } from './cell-content.js';
import { chooseKinds } from './choose-kinds.js';
import { chooseSheets } from './choose-sheets.js';
import { fileReadAs } from './file-finding.js';
import { sha256OfFile } from './file/digest.js';
import type { ReaderPrograms } from './file/programs.js';
import { openRosterFileInThread } from './file/thread/open-in-thread.js';
import { type OpenedSheet, openSheet, type UnknownSheet } from './open-sheet.js';
import { readTable } from './table/read-table.js';
import { maskIdsIn } from '../model/mask-ids.js';
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
  const opened: OpenedSheet[] = [];
  const unknown: UnknownSheet[] = [];
  const close = async (): Promise<void> => {
    try {
      for (const { peeked } of opened) await peeked.stop();
    } finally {
      await file.close();
    }
  };
  try {
    const { looked, hidden, unasked } = chooseSheets(file, options.sheet);
    const opening = {
      file: file.name,
      csv: file.format === 'csv',
      dates: file.dates,
      policy,
      kinds,
      hiddenRows: options.hidden,
    };
    for (const sheet of looked) {
      const result = await openSheet(sheet, opening);
      if ('table' in result) opened.push(result);
      else unknown.push(result);
    }
    if (opened.length === 0) throw headerNotFound(file, unknown);
    const general = [
      ...file.notes.map((note) => fileReadAs(note, '')),
      ...unreadNotices({ unrecognised: unknown.map(({ name }) => name), hidden, unasked }),
    ];
    return {
      file: file.name,
      sha256: await sha256OfFile(path),
      bytes: file.bytes,
      tables: opened.map(({ table }) => table),
      meter: () => ({ done: sumOf(opened, 'done'), of: sumOf(opened, 'of') }),
      read: () => unchanged(path, file.name, before, readSheets(file.name, general, opened)),
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
  const asEvents = (findings: readonly Finding[], sheet: string): readonly RosterEvent[] =>
    findings.map((finding) => ({ is: 'finding', place: { file, sheet, row: 0 }, finding }));
  if (general.length > 0) yield asEvents(general, '');
  for (const { table, reader, notices, peeked } of opened) {
    if (notices.length > 0) yield asEvents(notices, table.sheet);
    yield* readTable(reader, peeked.rows());
  }
}

function sumOf(sheets: readonly OpenedSheet[], part: keyof ReadMeter): number {
  return sheets.reduce((sum, { meter }) => sum + meter[part], 0);
}

/** Says what was seen, so that the user knows which file or sheet this is. */
function headerNotFound(file: RosterFile, unknown: readonly UnknownSheet[]): Refusal {
  const rows = unknown.flatMap(({ head }) =>
    head.map((row) => row.cells.map(ownText).filter((text) => text !== '')),
  );
  const fullest = rows.reduce<readonly string[]>((most, row) => (row.length > most.length ? row : most), []);
  const names = file.sheets
    .map(({ name, hidden }) => (hidden ? `${name}（隐藏）` : name))
    .filter((name) => name !== '');
  const seen = [
    ...(names.length === 0 ? [] : [`工作表：${names.join('、')}`]),
    fullest.length === 0
      ? '没有内容'
      : `内容最多的一行：${maskIdsIn(fullest.slice(0, 20).join('、')).slice(0, 200)}`,
  ].join('；');
  return new Refusal(
    'HEADER_NOT_FOUND',
    file.name,
    `没有找到任何一种名册的表头（${seen}）`,
    '请核对文件：表头至少要有三栏与该种名册相同，其中有必填栏',
  );
}
