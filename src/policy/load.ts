import { readFile } from 'node:fs/promises';
import type { PolicyData } from './data.js';
import { rulesRefused } from './rules-refused.js';
import type { RuleSource } from './rule-source.js';
import { hashSources, readSources } from './source.js';

/** A policy ready to compile, with what proves which rules these were. */
export interface LoadedPolicy {
  readonly policy: PolicyData;
  /** SHA-256 over the rule files (without the examples). */
  readonly hash: string;
  readonly sources: readonly RuleSource[];
}

/** What the build leaves behind so that a start need not parse YAML: valid only for sources of the same hash. */
export interface BuiltPolicy {
  readonly hash: string;
  readonly policy: PolicyData;
}

/**
 * Loads a rules folder. `built` names the build's file for the shipped rules; it is used only when its hash is that of the files.
 * Throws `Refusal` RULES_INVALID naming file, line and what would be right.
 */
export async function loadPolicy(folder: string, built: string): Promise<LoadedPolicy> {
  const sources = await readSources(folder);
  const hash = hashSources(sources);
  const ready = await readBuilt(built);
  if (ready?.hash === hash) return { policy: ready.policy, hash, sources };
  const { parsePolicy } = await import('./parse-policy.js');
  const parsed = parsePolicy(sources);
  if (parsed.ok) return { policy: parsed.policy, hash, sources };
  throw rulesRefused(folder, parsed.mistakes, 'correct');
}

async function readBuilt(file: string): Promise<BuiltPolicy | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const built: BuiltPolicy = JSON.parse(text);
  return built;
}
