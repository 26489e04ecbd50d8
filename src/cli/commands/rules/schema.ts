import { findFileKind, jsonSchemaText, schemaFile } from '../../../rulebook/schema/json-schema.js';
import { RULE_FILES } from '../../../rulebook/schema/rule-files.js';
import type { CommandContext, CommandOptions } from '../../command-context.js';
import { EXIT } from '../../exit.js';
import { table } from '../../print/table.js';

/** `butie rules schema [NAME]`: the JSON Schema of a kind of rule file; without a name, which kinds there are. @throws Refusal USAGE */
export async function rulesSchema(
  asked: string | undefined,
  options: CommandOptions,
  { terminal }: CommandContext,
): Promise<number> {
  const kinds = RULE_FILES.map((kind) => ({
    name: kind.name,
    title: kind.title,
    place: kind.place,
    schema: schemaFile(kind),
  }));
  if (asked !== undefined) terminal.out(jsonSchemaText(findFileKind(asked)));
  else if (options.json === true)
    terminal.out(`${JSON.stringify({ command: 'rules schema', kinds }, undefined, 2)}\n`);
  else if (options.quiet !== true)
    terminal.out(
      table(
        kinds.map(({ name, place, title, schema }) => [name, place, title, schema]),
        [],
      ),
    );
  return EXIT.done;
}
