import type { HelpConfiguration } from 'commander';
import type { CommandContext } from './command-context.js';
import type { HelpWords } from './words/help.js';

/** What the parts of the program are made with. */
export interface Building extends CommandContext {
  readonly words: HelpWords;
  /** How help is laid out, where it is asked for. */
  readonly helpForm: HelpConfiguration;
}
