import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { refused } from '../model/refusals/refused.js';
import type { RuleSource } from './rule-source.js';

/** Says of a draft which rules folder it changes: files of the draft stand for those of the same name there. */
const EXTENDS = 'extends.yaml';

/** What stands beside the rules without being part of them: examples and acknowledged findings may grow without changing what is paid. */
export const EXAMPLES = 'examples/';
export const ACKNOWLEDGED = 'acknowledged.yaml';

/** Every YAML file of a rules folder that bears on what is paid, in order of name. Throws `Refusal` when the folder cannot be read. */
export async function readSources(folder: string): Promise<readonly RuleSource[]> {
  const sources = await readFolder(folder, (name) => !isBeside(name));
  if (sources.length > 0) return sources;
  throw refused('RULES_INVALID', folder, (say) => say.noRuleFiles());
}

/** The files beside the rules, in order of name. Throws `Refusal` as `readSources` does. */
export async function readBeside(folder: string): Promise<readonly RuleSource[]> {
  return readFolder(folder, isBeside);
}

function isBeside(name: string): boolean {
  return name.startsWith(EXAMPLES) || name === ACKNOWLEDGED;
}

/** SHA-256 over names and texts; line ends do not count, so a checkout on Windows has the same hash. */
export function hashSources(sources: readonly RuleSource[]): string {
  const hash = createHash('sha256');
  for (const { name, text } of sources) hash.update(`${name}\0${text.replaceAll('\r\n', '\n')}\0`);
  return hash.digest('hex');
}

type Wanted = (name: string) => boolean;

/** The wanted files of a folder, over those of the folder that it extends. */
async function readFolder(
  folder: string,
  wanted: Wanted,
  drafts: readonly string[] = [],
): Promise<readonly RuleSource[]> {
  const names = await listYaml(folder, '', (name) => wanted(name) || name === EXTENDS);
  const files = await Promise.all(names.map(async (name) => ({ name, text: await readRule(folder, name) })));
  const draft = files.find(({ name }) => name === EXTENDS);
  if (draft === undefined) return files;
  const { baseFolder } = await import('./draft.js');
  const base = path.resolve(folder, baseFolder(draft, folder));
  const chain = [...drafts, path.resolve(folder)];
  if (chain.includes(base))
    throw refused('RULES_INVALID', `${folder}/${EXTENDS}`, (say) => say.draftsInCircle());
  const kept = (await readFolder(base, wanted, chain)).filter(({ name }) => !names.includes(name));
  return [...kept, ...files.filter((file) => file !== draft)].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

async function readRule(folder: string, name: string): Promise<string> {
  return readFile(path.join(folder, ...name.split('/')), 'utf8').catch(() => {
    throw refused('RULES_INVALID', `${folder}/${name}`, (say) => say.ruleFileUnreadable());
  });
}

async function isFolder(entry: Dirent, place: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return (await stat(place).catch(() => undefined))?.isDirectory() === true;
}

async function listYaml(folder: string, prefix: string, wanted: Wanted): Promise<string[]> {
  const entries = await readdir(path.join(folder, prefix), { withFileTypes: true }).catch(() => {
    throw refused('RULES_INVALID', folder, (say) => say.noRulesFolder());
  });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = `${prefix}${entry.name}`;
    if (await isFolder(entry, path.join(folder, name))) {
      found.push(...(await listYaml(folder, `${name}/`, wanted)));
    } else if (name.endsWith('.yaml')) {
      if (wanted(name)) found.push(name);
    } else if (/\.ya?ml$/i.test(name)) {
      throw refused('RULES_INVALID', `${folder}/${name}`, (say) => say.ruleFileMisnamed());
    }
  }
  return found;
}
