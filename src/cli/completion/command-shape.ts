import type { Command, Option } from 'commander';
import { ValueArgument, ValueOption, type ValueKind } from '../forms.js';
import type { Offer } from './offer.js';

/** A command as completion sees it. */
export interface CommandShape {
  /** "butie ledger list" */
  readonly path: string;
  readonly commands: readonly Named[];
  readonly options: readonly OptionShape[];
  /** What is offered for a word that belongs to no option. */
  readonly argument: Offer;
}

interface Named {
  readonly name: string;
  readonly about: string;
}

export interface OptionShape {
  readonly flags: readonly string[];
  readonly about: string;
  /** Undefined: it takes no value. */
  readonly takes: Offer | undefined;
}

type Offers = Readonly<Record<ValueKind, Offer>>;

/** Every command of a program, each before its own: made from the program itself, so that none is forgotten. */
export function commandShapes(program: Command, offers: Offers): readonly CommandShape[] {
  return shapesBelow(program, [], offers);
}

function shapesBelow(command: Command, above: readonly Command[], offers: Offers): readonly CommandShape[] {
  const help = command.createHelp();
  const line = [...above, command];
  const path = line.map((each) => each.name()).join(' ');
  const named = help
    .visibleCommands(command)
    .map((each) => ({ name: each.name(), about: each.description() }));
  const options = [...help.visibleOptions(command), ...above.toReversed().flatMap((each) => each.options)];
  const shape = {
    path,
    commands: named,
    options: options.map((option) => optionShape(option, offers)),
    argument: argumentOffer(command, offers),
  };
  const helped = command.commands.map((each) => ({ name: each.name(), about: each.description() }));
  const helpCommand: readonly CommandShape[] =
    helped.length === 0
      ? []
      : [{ path: `${path} help`, commands: helped, options: [], argument: { is: 'nothing' } }];
  return [shape, ...helpCommand, ...command.commands.flatMap((each) => shapesBelow(each, line, offers))];
}

function optionShape(option: Option, offers: Offers): OptionShape {
  const flags = [option.short, option.long].filter((flag) => flag !== undefined);
  return { flags, about: option.description, takes: takenBy(option, offers) };
}

function takenBy(option: Option, offers: Offers): Offer | undefined {
  if (option.argChoices !== undefined) return { is: 'words', words: option.argChoices };
  return option instanceof ValueOption ? offers[option.takes] : undefined;
}

/** Arguments of a command are of one sort, or it is enough to offer the same for all: a shell does not count words. */
function argumentOffer({ registeredArguments }: Command, offers: Offers): Offer {
  const kinds = registeredArguments.flatMap((each) => (each instanceof ValueArgument ? [each.takes] : []));
  const found = kinds.map((kind) => offers[kind]);
  // Files include folders.
  return found.find(({ is }) => is === 'files') ?? found[0] ?? { is: 'nothing' };
}
