import type { Roster } from '../model/roster-read.js';
import type { RunSettings, ThreadPrograms } from './settings.js';
import { isWorthAThread } from './thread/worth-a-thread.js';

/** What of a batch is done on a thread of its own; undefined: here. */
export type ThreadUse = { readonly [Work in keyof ThreadPrograms]: string | undefined };

const NONE: ThreadUse = { decide: undefined, books: undefined };

/**
 * How a batch is parted where its rosters are large: into halves of about the same work. Lists take as long to write as rows to settle, workbooks
 * as long as rows to read, decide and settle; a third thread would have the first two send each other more than it takes off them.
 */
export function threadUse(
  rosters: readonly Roster[],
  { threads, sheets }: Pick<RunSettings, 'threads' | 'sheets'>,
): ThreadUse {
  if (threads === undefined || !isWorthAThread(rosters)) return NONE;
  return { ...NONE, ...(sheets.files === 'all' ? { books: threads.books } : { decide: threads.decide }) };
}
