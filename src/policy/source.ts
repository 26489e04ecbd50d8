import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../model/refusal.js';

/** One rule file as it stands on disk. `name` is relative to the rules folder, with forward slashes. */
export interface RuleSource {
  readonly name: string;
  readonly text: string;
}

/** Folders whose files are not part of the rules: examples may grow without changing what is paid. */
const NOT_RULES = new Set(['examples']);

/** Every YAML file of a rules folder, in order of name. Throws `Refusal` when the folder cannot be read. */
export async function readSources(folder: string): Promise<readonly RuleSource[]> {
  const names = await listYaml(folder, '');
  if (names.length === 0) {
    throw new Refusal(
      'RULES_INVALID',
      folder,
      '文件夹里没有规则文件（.yaml）',
      '请用 --rules 指明规则文件夹',
    );
  }
  return Promise.all(names.map(async (name) => ({ name, text: await readRule(folder, name) })));
}

/** SHA-256 over names and texts; line ends do not count, so a checkout on Windows has the same hash. */
export function hashSources(sources: readonly RuleSource[]): string {
  const hash = createHash('sha256');
  for (const { name, text } of sources) hash.update(`${name}\0${text.replaceAll('\r\n', '\n')}\0`);
  return hash.digest('hex');
}

async function readRule(folder: string, name: string): Promise<string> {
  return readFile(path.join(folder, ...name.split('/')), 'utf8').catch(() => {
    throw new Refusal('RULES_INVALID', `${folder}/${name}`, '规则文件无法读取', '请检查文件的权限');
  });
}

async function listYaml(folder: string, prefix: string): Promise<string[]> {
  const entries = await readdir(path.join(folder, prefix), { withFileTypes: true }).catch(() => {
    throw new Refusal('RULES_INVALID', folder, '规则文件夹不存在或无法读取', '请检查 --rules 的路径');
  });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = `${prefix}${entry.name}`;
    if (entry.isDirectory() && !NOT_RULES.has(name)) found.push(...(await listYaml(folder, `${name}/`)));
    else if (!entry.isDirectory() && name.endsWith('.yaml')) found.push(name);
  }
  return found;
}
