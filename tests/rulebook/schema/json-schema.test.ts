import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { schemaFile } from '../../../src/rulebook/schema/json-schema.js';
import { ruleFileKind } from '../../../src/rulebook/schema/rule-files.js';
import { schemaFaults } from './rule-file-schema.js';

/** The shipped rules, and every folder of fixtures that holds rules or a draft of some. */
const FOLDERS = ['rules', ...(await rulesFolders('fixtures'))];

describe.each(FOLDERS)('every file of %s', async (folder) => {
  const entries = await readdir(folder, { recursive: true });
  const names = entries.filter((name) => name.endsWith('.yaml')).map((name) => name.replaceAll('\\', '/'));

  it.each(names)('%s names its schema in the first line and keeps to it', async (name) => {
    const text = await readFile(`${folder}/${name}`, 'utf8');
    const kind = ruleFileKind(name);
    if (kind === undefined) throw new Error(`${name} has no schema`);
    const from = path.posix.dirname(`${folder}/${name}`);
    const schema = path.posix.relative(from, `rules/${schemaFile(kind)}`);
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${schema}`);
    expect(schemaFaults(name, text)).toEqual([]);
  });
});

async function rulesFolders(within: string): Promise<readonly string[]> {
  const entries = await readdir(within, { recursive: true });
  return entries
    .filter((name) => ['policy.yaml', 'extends.yaml'].includes(path.basename(name)))
    .map((name) => path.posix.join(within, path.dirname(name)));
}

describe('an editor refuses', () => {
  test.each([
    ['a field that there is none of', 'provisions/03.yaml', 'once: [', 'onse: [', 'additionalProperties'],
    ['a code that there is none of', 'provisions/03.yaml', 'RATE_OUT_OF_RANGE', 'RATE_WRONG', 'enum'],
    [
      'a kind of check that there is none of',
      'provisions/03.yaml',
      'check: between',
      'check: among',
      'const',
    ],
    ['an amount as text', 'provisions/16.yaml', 'yuan: 30000', "yuan: '30000'", 'type'],
    ['a ratio that is a number', 'provisions/13.yaml', "times: '1'", 'times: 1', 'type'],
    ['a ratio above 1', 'provisions/03.yaml', "max: '0.8'", "max: '8'", 'pattern'],
    ['a day of month 13', 'policy.yaml', 'from: 2023-08-01', 'from: 2023-13-01', 'pattern'],
    [
      'a month without its zero',
      'provisions/09.yaml',
      'countedFrom: 2023-08',
      'countedFrom: 2023-8',
      'pattern',
    ],
    ['a handling that there is none of', 'provisions/09.yaml', 'handled: computed', 'handled: done', 'enum'],
    ['a missing title', 'provisions/16.yaml', 'title: 办学质量', 'titel: 办学质量', 'required'],
    ['a type of column that there is none of', 'rosters/talent.yaml', 'type: month', 'type: mouth', 'enum'],
    ['a cell that is a number', 'examples/13.yaml', "培训费: '1000'", '培训费: 1000', 'type'],
  ])('%s', async (_name, file, from, to, keyword) => {
    const text = await readFile(`rules/${file}`, 'utf8');
    expect(text).toContain(from);
    const faults = schemaFaults(file, text.replace(from, to));
    expect(faults.map((fault) => fault.split(' ')[1])).toContain(keyword);
  });
});
