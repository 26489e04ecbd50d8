import type { Command, CommanderError } from 'commander';
import { nearest } from '../model/nearest.js';
import type { Refusal } from '../model/refusal.js';
import { refused } from '../model/refusals/refused.js';

/** What a wrong command line is refused with: the word at fault, and what was perhaps meant. */
export function wrongLine(error: CommanderError, program: Command, argv: readonly string[]): Refusal {
  // Commander names what is at fault, then its value, each between quotes.
  const [given = '', value = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const path = pathOf(program, argv);
  const fault = FAULTS[error.code];
  if (fault !== undefined) return fault({ given, value, path });
  const [command, help] = namesOf(path);
  return refused('USAGE', command, (say) => say.otherwise(error.message.replace(/^error: /, ''), help));
}

interface Fault {
  readonly given: string;
  readonly value: string;
  /** The commands that were named, from the program on. */
  readonly path: readonly Command[];
}

const FAULTS: Readonly<Record<string, (fault: Fault) => Refusal>> = {
  'commander.unknownOption': ({ given, path }) => {
    const known = path.flatMap(({ options }) => options.flatMap(({ long }) => long ?? []));
    const near = nearest(
      given,
      known.filter((each) => each.startsWith('--')),
    );
    return refused('USAGE', given, (say) => say.noOption(near, namesOf(path)[1]));
  },
  'commander.unknownCommand': ({ given, path }) => {
    const near = nearest(given, subcommandsOf(path));
    return refused('USAGE', given, (say) => say.noCommand(near, namesOf(path)[1]));
  },
  'commander.help': ({ path }) =>
    refused('USAGE', namesOf(path)[0], (say) => say.noCommandGiven(subcommandsOf(path))),
  'commander.missingArgument': ({ given, path }) =>
    refused('USAGE', given, (say) => say.argumentMissing(namesOf(path)[1])),
  'commander.optionMissingArgument': ({ given, path }) =>
    refused('USAGE', optionOf(given), (say) => say.valueMissing(namesOf(path)[1])),
  'commander.invalidArgument': ({ given, value, path }) => {
    const option = path.flatMap(({ options }) => options).find(({ flags }) => flags === given);
    const known = option?.argChoices ?? [];
    return refused('USAGE', optionOf(given), (say) => say.noValue(value, nearest(value, known), known));
  },
  'commander.excessArguments': ({ path }) => {
    const [command, help] = namesOf(path);
    return refused('USAGE', command, (say) => say.tooMany(help));
  },
};

/** The commands that a line names, from the program on. */
export function pathOf(program: Command, argv: readonly string[]): readonly Command[] {
  const path = [program];
  for (const word of argv) {
    const next = path.at(-1)?.commands.find((command) => command.name() === word);
    if (next !== undefined) path.push(next);
  }
  return path;
}

/** "--kind <种类>" → "--kind" */
function optionOf(flags: string): string {
  return flags.split(' ')[0] ?? flags;
}

function subcommandsOf(path: readonly Command[]): readonly string[] {
  return path.at(-1)?.commands.map((command) => command.name()) ?? [];
}

/** "butie ledger list", and how its help is asked for. */
function namesOf(path: readonly Command[]): readonly [command: string, help: string] {
  const command = path.map((each) => each.name()).join(' ');
  return [command, `${command} --help`];
}
