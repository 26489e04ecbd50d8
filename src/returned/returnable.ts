import path from 'node:path';
import type { Say } from '../model/refusals/say.js';
import { SUMS_FILE } from '../output/sums-file.js';
import { unknownFormat } from '../roster/file/refusals.js';
import { sniffFile, type ReadableKind } from '../roster/file/sniff.js';
import { locateFile } from '../roster/file/source.js';
import { cannotAnnotate } from './refusals.js';

/** How a roster is given back: workbooks have their parts patched, a CSV gets a column. */
export type ReturnedAs = 'workbook' | 'csv';

/** What each kind of content is given back as; else what is said of it. */
const KINDS: Readonly<Record<ReadableKind, { readonly as: ReturnedAs } | { readonly say: Say }>> = {
  zip: { as: 'workbook' },
  text: { as: 'csv' },
  ole: { say: (say) => say.xlsNotReturned() },
  biff: { say: (say) => say.xlsNotReturned() },
  html: { say: (say) => say.htmlNotReturned() },
  xml: { say: (say) => say.xmlNotReturned() },
};

const SUMS_NAME = path.posix.basename(SUMS_FILE);

/** Told by a file's content, as when it is read. @throws Refusal ANNOTATE_REFUSED of a format that is not given back and of a name that is taken, FILE_… */
export async function returnedAs(file: string): Promise<ReturnedAs> {
  const { name, head } = await locateFile(file);
  // Whatever the case of its letters: Windows does not tell them apart.
  if (name.toLowerCase() === SUMS_NAME.toLowerCase())
    throw cannotAnnotate(name, (say) => say.namedAsSums(SUMS_NAME));
  const found = sniffFile(head);
  if (found.kind === 'foreign') throw unknownFormat(name, found.say);
  const kind = KINDS[found.kind];
  if ('as' in kind) return kind.as;
  throw cannotAnnotate(name, kind.say);
}
