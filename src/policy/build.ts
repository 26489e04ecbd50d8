import { writeFile } from 'node:fs/promises';
import type { BuiltPolicy } from './load.js';
import { parsePolicy } from './parse-policy.js';
import { hashSources, readSources } from './source.js';

/** Build step: `node build.js RULES OUT` checks the shipped rules and writes them in the form that starts fast. */
const [folder = 'rules', out = 'dist/rules.json'] = process.argv.slice(2);
const sources = await readSources(folder);
const parsed = parsePolicy(sources);
if (!parsed.ok) {
  throw new Error(
    parsed.mistakes.map(({ file, line, message }) => `${folder}/${file}:${line}: ${message}`).join('\n'),
  );
}
const built: BuiltPolicy = { hash: hashSources(sources), policy: parsed.policy };
await writeFile(out, JSON.stringify(built));
