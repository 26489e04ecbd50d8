import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generatedFiles } from './generated-files.js';

/** `npm run docs`: writes every file that is generated from the rules, in the repository that it is run in. */
for (const { name, text } of await generatedFiles()) {
  await mkdir(path.dirname(name), { recursive: true });
  await writeFile(name, text);
}
