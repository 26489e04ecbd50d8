import type { RuleSource } from '../../src/policy/rule-source.js';
import { ACKNOWLEDGED, readBeside, readSources } from '../../src/policy/source.js';
import { checkFiles, type CheckedRules } from '../../src/rulebook/check-rules.js';

const SOURCES = await readSources('rules');
const BESIDE = await readBeside('rules');

/** Text of one file → what stands there instead. */
export interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Checks the shipped rules with some texts changed. @param examples those beside them that count, by the start of their name; none keeps it fast */
export async function checkedWith(changes: readonly Change[], examples?: string): Promise<CheckedRules> {
  for (const { file, from } of changes) {
    const source = [...SOURCES, ...BESIDE].find(({ name }) => name === file);
    if (source?.text.includes(from) !== true) throw new Error(`${file} does not hold ${from}`);
  }
  const beside = BESIDE.filter(
    ({ name }) => name === ACKNOWLEDGED || (examples !== undefined && name.startsWith(examples)),
  );
  return checkFiles(
    { folder: 'rules', sources: changed(SOURCES, changes), beside: changed(beside, changes) },
    'leave',
  );
}

function changed(sources: readonly RuleSource[], changes: readonly Change[]): readonly RuleSource[] {
  return sources.map((source) => {
    const own = changes.filter(({ file }) => file === source.name);
    return { ...source, text: own.reduce((text, { from, to }) => text.replace(from, to), source.text) };
  });
}

/** The text of one line of a file as changed. */
export function textAt(file: string, line: number, changes: readonly Change[]): string {
  const source = changed([...SOURCES, ...BESIDE], changes).find(({ name }) => name === file);
  return source?.text.split('\n')[line - 1]?.trim() ?? '';
}
