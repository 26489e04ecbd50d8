import type { Command } from 'commander';
import { buildProgram } from '../../src/cli/program.js';
import { HELP } from '../../src/cli/words/help.js';

/** The program as it is built for the Chinese terminal, which says nothing: for what names its commands and options. */
export async function silentProgram(): Promise<Command> {
  return buildProgram({
    terminal: {
      out: () => undefined,
      taken: async () => true,
      error: () => undefined,
      progress: () => undefined,
      columns: undefined,
      environment: {},
    },
    language: 'zh',
    words: await HELP.zh(),
    helpForm: {},
    exit: () => undefined,
  });
}
