import { Argument, Option } from 'commander';
import type { OptionParser } from './options.js';
import type { HelpWords } from './words/help.js';

/** What a value on the command line is: help names it so, and completion knows what to offer for it. */
export type ValueKind = keyof HelpWords['help']['values'];

/** An option with a value. */
export class ValueOption extends Option {
  constructor(
    flags: string,
    readonly takes: ValueKind,
    description: string,
  ) {
    super(flags, description);
  }
}

/** A value without an option before it. */
export class ValueArgument extends Argument {
  constructor(
    form: string,
    readonly takes: ValueKind,
    description: string,
  ) {
    super(form, description);
  }
}

/** How often a value may stand: as in "<x>", "[x]", "<x...>", "[x...]". */
type Times = 'once' | 'at-most-once' | 'once-or-more' | 'any';

const FRAMES: Readonly<Record<Times, (name: string) => string>> = {
  once: (name) => `<${name}>`,
  'at-most-once': (name) => `[${name}]`,
  'once-or-more': (name) => `<${name}...>`,
  any: (name) => `[${name}...]`,
};

/** Makes options and arguments, with the words of one language for their values. */
export interface Forms {
  option<Value>(flag: string, takes: ValueKind, description: string, read: OptionParser<Value>): Option;
  /** An option that takes one of a few words, the same for every set of rules. */
  choice(flag: string, takes: ValueKind, description: string, choices: readonly string[]): Option;
  argument(takes: ValueKind, times: Times, description: string): Argument;
}

export function formsIn({ help: { values } }: HelpWords): Forms {
  const option = (flag: string, takes: ValueKind, description: string): Option =>
    new ValueOption(`${flag} <${values[takes]}>`, takes, description);
  return {
    option: (flag, takes, description, read) => option(flag, takes, description).argParser(read),
    choice: (flag, takes, description, choices) => option(flag, takes, description).choices(choices),
    argument: (takes, times, description) =>
      new ValueArgument(FRAMES[times](values[takes]), takes, description),
  };
}
