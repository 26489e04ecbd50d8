import { parseDocument } from 'yaml';
import { z } from 'zod';
import { Refusal } from '../model/refusal.js';
import { name } from './schema/scalars.js';

export const draft = z.strictObject({
  /** The rules folder that the draft changes, relative to the draft's own. */
  folder: name,
});

/** The folder that a draft says it changes. @throws Refusal RULES_INVALID @param place the file, for the message */
export function baseFolder(text: string, place: string): string {
  const document = parseDocument(text, { logLevel: 'error' });
  const found = draft.safeParse(document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }));
  if (found.success) return found.data.folder;
  throw new Refusal('RULES_INVALID', place, '没有写明所改的规则文件夹', '写成一行，如 folder: ../rules');
}
