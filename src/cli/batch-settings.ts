import { fileURLToPath } from 'node:url';
import type { BatchSettings } from '../run/settings.js';
import type { CommandOptions } from './command-context.js';
import { BUILT_RULES, SHIPPED_RULES } from './rules-folder.js';

/** Options of the command line as the run layer takes them. The shipped rules stand beside the program. */
export function batchSettings(files: readonly string[], options: CommandOptions): BatchSettings {
  return {
    files,
    rules: options.rules ?? SHIPPED_RULES,
    builtRules: BUILT_RULES,
    threads: {
      decide: fileURLToPath(new URL('../../dist/run/thread/decide-thread.js', import.meta.url)),
      write: fileURLToPath(new URL('../../dist/run/thread/write-thread.js', import.meta.url)),
    },
    legacyReader: fileURLToPath(new URL('../../dist/roster/file/biff/library-process.js', import.meta.url)),
    standards: options.standards,
    period: options.period,
    batch: options.batch ?? '01',
    kind: options.kind,
    sheet: options.sheet,
    only: options.only,
    readings: options.reading ?? [],
    hiddenRows: options.includeHidden === true ? 'read' : 'hold',
    ledger: undefined,
  };
}
