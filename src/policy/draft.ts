import { Refusal } from '../model/refusal.js';
import { parseSource } from './parse.js';
import { draft } from './schema/draft.js';
import type { RuleSource } from './rule-source.js';

/** The folder that a draft says it changes. @throws Refusal RULES_INVALID @param folder the draft's own, for the message */
export function baseFolder(source: RuleSource, folder: string): string {
  const parsed = parseSource(source, draft, ({ file, line, message }) => {
    throw new Refusal(
      'RULES_INVALID',
      `${folder}/${file}:${line}`,
      message,
      '写明所改的规则文件夹，如 folder: ../rules',
    );
  });
  if (parsed === undefined) throw new Error(`${source.name} has mistakes that nobody reported`);
  return parsed.value.folder;
}
