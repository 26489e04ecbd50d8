import type { RefusalText } from '../model/refusal.js';
import { refused, type RefusalWords } from '../model/refusals/refused.js';

/** What the operating system's error codes mean to the user. */
const MEANINGS: Readonly<Record<string, (say: RefusalWords) => RefusalText>> = {
  EACCES: (say) => say.writeDenied(),
  EPERM: (say) => say.writeDenied(),
  EROFS: (say) => say.readOnly(),
  ENOSPC: (say) => say.diskFull(),
  EDQUOT: (say) => say.quotaUsed(),
  ENOTDIR: (say) => say.fileInPath(),
  EEXIST: (say) => say.nameTaken(),
  EBUSY: (say) => say.writeBusy(),
  ENOTEMPTY: (say) => say.writeBusy(),
  ENAMETOOLONG: (say) => say.pathTooLong(),
  EMFILE: (say) => say.tooManyOpen(),
  EIO: (say) => say.diskFault(),
};

/**
 * The refusal OUTPUT_UNWRITABLE for an error that the file system gave while writing; any other error is a bug
 * and comes back as it is.
 * @param place the file or folder as the user named it
 */
export function unwritable(place: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  const { code } = error;
  const meaning = MEANINGS[code];
  if (meaning === undefined && !('syscall' in error)) return error;
  return refused('OUTPUT_UNWRITABLE', place, meaning ?? ((say) => say.unwritable(code)));
}
