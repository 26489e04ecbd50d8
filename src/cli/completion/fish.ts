import type { CommandShape, OptionShape } from './command-shape.js';
import type { Offer } from './offer.js';

/** The script for fish. */
export function fishScript(commands: readonly CommandShape[]): string {
  return `# fish completion of butie
function __butie_at
    set -l at butie
    for word in (commandline -opc)[2..-1]
        switch "$at $word"
            case ${commands
              .slice(1)
              .map(({ path }) => quoted(path))
              .join(' ')}
                set at "$at $word"
        end
    end
    test "$at" = "$argv[1]"
end

complete -c butie -f
${commands.flatMap(linesOf).join('\n')}
`;
}

function linesOf({ path, commands, options, argument }: CommandShape): readonly string[] {
  const head = `complete -c butie -n ${quoted(`__butie_at ${quoted(path)}`)}`;
  const names = commands.map(({ name, about }) => `${head} -f -a ${quoted(name)} -d ${quoted(about)}`);
  const rest = argument.is === 'nothing' ? [] : [`${head} ${offered(argument)}`];
  return [...names, ...options.map((option) => optionLine(head, option)), ...rest];
}

function optionLine(head: string, { flags, about, takes }: OptionShape): string {
  const named = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const value = takes === undefined ? [] : ['-r', offered(takes)];
  return [head, ...named, ...value, `-d ${quoted(about)}`].join(' ');
}

function offered(offer: Offer): string {
  switch (offer.is) {
    case 'nothing':
      return '-f';
    case 'files':
      return '-F';
    case 'folders':
      return `-f -a '(__fish_complete_directories)'`;
    case 'words':
      return `-f -a ${quoted(offer.words.join(' '))}`;
    case 'list': {
      const lines = `printf '%s\\n' ${offer.words.map(quoted).join(' ')}`;
      return `-f -a ${quoted(`(__fish_complete_list , ${quoted(lines)})`)}`;
    }
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
}
