import type { Roster } from '../model/roster-read.js';
import type { RunSettings, ThreadPrograms } from './settings.js';
import { isWorthAThread } from './thread/worth-a-thread.js';

/** What of a batch is done on a thread of its own; undefined: here. */
export type ThreadUse = { readonly [Work in keyof ThreadPrograms]: string | undefined };

const NONE: ThreadUse = { decide: undefined, write: undefined };

/**
 * How a batch is parted where its rosters are large: into halves of about the same work. Writing all files takes as long as reading, deciding
 * and settling; writing lists alone, with settling, nearly as long as reading and deciding. A third thread would have more to be told than to do.
 */
export function threadUse(
  rosters: readonly Roster[],
  { threads, sheets }: Pick<RunSettings, 'threads' | 'sheets'>,
): ThreadUse {
  if (threads === undefined || !isWorthAThread(rosters)) return NONE;
  return { ...NONE, ...(sheets.files === 'all' ? { write: threads.write } : { decide: threads.decide }) };
}
