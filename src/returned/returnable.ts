import type { Say } from '../model/refusals/say.js';
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

/** Told by a file's content, as when it is read. @throws Refusal ANNOTATE_REFUSED of a format that is not given back, FILE_… */
export async function returnedAs(file: string): Promise<ReturnedAs> {
  const { name, head } = await locateFile(file);
  const found = sniffFile(head);
  if (found.kind === 'foreign') throw unknownFormat(name, found.say);
  const kind = KINDS[found.kind];
  if ('as' in kind) return kind.as;
  throw cannotAnnotate(name, kind.say);
}
