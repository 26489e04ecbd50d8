import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { jsonSchemaText } from '../../../src/rulebook/schema/json-schema.js';
import { type RuleFileKind, ruleFileKind } from '../../../src/rulebook/schema/rule-files.js';

const ajv = new Ajv2020({ allErrors: true, discriminator: false, allowUnionTypes: true });
// For editors only: what they show beside each value.
ajv.addVocabulary(['enumDescriptions']);
const compiled = new Map<string, ValidateFunction>();

/** What the JSON Schema of its place says of a rule file: where, and which keyword is not met. */
export function schemaFaults(name: string, text: string): readonly string[] {
  const kind = ruleFileKind(name);
  if (kind === undefined) return [`${name} is no rule file`];
  const validate = validatorOf(kind);
  validate(parse(text));
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

function validatorOf(kind: RuleFileKind): ValidateFunction {
  const known = compiled.get(kind.name);
  if (known !== undefined) return known;
  const validate = ajv.compile(JSON.parse(jsonSchemaText(kind)));
  compiled.set(kind.name, validate);
  return validate;
}
