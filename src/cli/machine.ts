import type { Machine } from '../past/recompute.js';
import { batchSettings } from './batch-settings.js';
import type { CommandContext, CommandOptions } from './command-context.js';
import { packageVersion } from './package-version.js';
import { SUMMARY } from './words/summary.js';
import { progressLine } from './progress-line.js';

/** What computes a past run again: exactly what `run` would use. */
export function machineOf(options: CommandOptions, { terminal, language }: CommandContext): Machine {
  const { builtRules, threads, legacyReader } = batchSettings([], options);
  const progress = progressLine(terminal, SUMMARY[language]);
  return { builtRules, threads, legacyReader, version: packageVersion(), progress };
}
