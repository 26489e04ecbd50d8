import { jsonSchemaText, schemaFile } from './schema/json-schema.js';
import { RULE_FILES } from './schema/rule-files.js';

/** A file of the repository that is made from the rules. `name` is relative to the repository. */
interface GeneratedFile {
  readonly name: string;
  readonly text: string;
}

/** Every file that is generated from the rules and kept with them: same rules, same bytes. */
export async function generatedFiles(): Promise<readonly GeneratedFile[]> {
  return RULE_FILES.map((kind) => ({ name: `rules/${schemaFile(kind)}`, text: jsonSchemaText(kind) }));
}
