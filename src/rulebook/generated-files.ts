import { readFile } from 'node:fs/promises';
import { handbookMarkdown } from './handbook/document/handbook.js';
import { openRulebook } from './open-rulebook.js';
import { withCoverage } from './readme-coverage.js';
import { jsonSchemaText, schemaFile } from './schema/json-schema.js';
import { RULE_FILES } from './schema/rule-files.js';

/** A file of the repository that is made from the rules. `name` is relative to the repository. */
interface GeneratedFile {
  readonly name: string;
  readonly text: string;
}

/** Rules folder → its handbook. */
const HANDBOOKS = {
  rules: 'docs/handbook.md',
  'fixtures/other-district': 'fixtures/other-district/handbook.md',
} as const;

/** Every file that is generated from the rules and kept with them, read in the repository: same rules, same bytes. */
export async function generatedFiles(): Promise<readonly GeneratedFile[]> {
  const schemas = RULE_FILES.map((kind) => ({
    name: `rules/${schemaFile(kind)}`,
    text: jsonSchemaText(kind),
  }));
  const handbooks = await Promise.all(
    Object.entries(HANDBOOKS).map(async ([folder, name]) => ({
      name,
      text: handbookMarkdown((await openRulebook(folder)).policy),
    })),
  );
  const { policy } = await openRulebook('rules');
  const readme = { name: 'README.md', text: withCoverage(await readFile('README.md', 'utf8'), policy) };
  return [...schemas, ...handbooks, readme];
}
