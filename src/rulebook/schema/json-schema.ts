import { z } from 'zod';
import { nearest } from '../../model/nearest.js';
import { refused } from '../../model/refusals/refused.js';
import { RULE_FILES, type RuleFileKind } from './rule-files.js';

/** Folder of the schemas within a rules folder, so that a copy of the folder takes them along. */
const SCHEMA_FOLDER = 'schema';

/** The JSON Schema (draft 2020-12) of a kind of rule file, as what is written: what has a default may be left out. */
export function jsonSchemaText({ title, form }: RuleFileKind): string {
  const { $schema, ...schema } = z.toJSONSchema(form, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'ref',
  });
  return `${JSON.stringify({ $schema, title, ...schema }, undefined, 2)}\n`;
}

/** Where a kind's schema stands, relative to the rules folder. */
export function schemaFile({ name }: RuleFileKind): string {
  return `${SCHEMA_FOLDER}/${name}.json`;
}

/** @throws Refusal USAGE naming the kinds that there are */
export function findFileKind(asked: string): RuleFileKind {
  const found = RULE_FILES.find(({ name }) => name === asked);
  if (found !== undefined) return found;
  const known = RULE_FILES.map(({ name }) => name);
  throw refused('USAGE', 'rules schema', (say) => say.noRuleFile(asked, nearest(asked, known), known));
}
