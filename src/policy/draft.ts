import { refused } from '../model/refusals/refused.js';
import { parseSource } from './parse.js';
import { draft } from './schema/draft.js';
import type { RuleSource } from './rule-source.js';

/** The folder that a draft says it changes. @throws Refusal RULES_INVALID @param folder the draft's own, for the message */
export function baseFolder(source: RuleSource, folder: string): string {
  const parsed = parseSource(source, draft, ({ file, line, message }) => {
    throw refused('RULES_INVALID', `${folder}/${file}:${line}`, (say) => say.draftMistaken(message));
  });
  if (parsed === undefined) throw new Error(`${source.name} has mistakes that nobody reported`);
  return parsed.value.folder;
}
