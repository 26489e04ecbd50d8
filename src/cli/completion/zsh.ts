import type { CommandShape, OptionShape } from './command-shape.js';
import type { Offer } from './offer.js';

/** The script for zsh: to be sourced, or put into a folder of `fpath` as `_butie`. */
export function zshScript(commands: readonly CommandShape[]): string {
  return `#compdef butie
# zsh completion of butie
_butie() {
  local cur=$words[CURRENT] prev=$words[CURRENT-1] at=butie
  local -a offered
  local -i i
  for ((i = 2; i < CURRENT; i++)); do
    case "$at $words[i]" in
${commands.slice(1).map(entering).join('')}    esac
  done
  case "$at $prev" in
${commands.flatMap(({ path, options }) => options.map((option) => valueOf(path, option))).join('')}  esac
  case "$at" in
${commands.map(wordsOf).join('')}  esac
}

if [[ "$funcstack[1]" == _butie ]]; then
  _butie "$@"
else
  compdef _butie butie
fi
`;
}

function entering({ path }: CommandShape): string {
  return `      (${quoted(path)}) at=${quoted(path)} ;;\n`;
}

function valueOf(path: string, { flags, takes }: OptionShape): string {
  if (takes === undefined) return '';
  return `    (${flags.map((flag) => quoted(`${path} ${flag}`)).join('|')}) ${offered(takes)}return ;;\n`;
}

function wordsOf({ path, commands, options, argument }: CommandShape): string {
  const flags = options.flatMap((option) => option.flags.map((flag) => described(flag, option.about)));
  const names = commands.map(({ name, about }) => described(name, about));
  const rest =
    names.length > 0 ? `offered=(${names.join(' ')}); _describe command offered; ` : offered(argument);
  return `    (${quoted(path)})
      if [[ $cur == -* ]]; then offered=(${flags.join(' ')}); _describe -o option offered
      else ${rest || ': '}
      fi ;;\n`;
}

function offered(offer: Offer): string {
  switch (offer.is) {
    case 'nothing':
      return '';
    case 'files':
      return '_files; ';
    case 'folders':
      return '_files -/; ';
    case 'words':
      return `offered=(${offer.words.map(quoted).join(' ')}); compadd -a offered; `;
    case 'list':
      return `offered=(${offer.words.map(quoted).join(' ')}); compset -P '*,'; compadd -a offered; `;
  }
}

/** "name:what it does", whose name may hold a colon. */
function described(name: string, about: string): string {
  return quoted(`${name.replaceAll(':', String.raw`\:`)}:${about}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
