import type { CommandShape, OptionShape } from './command-shape.js';
import type { Offer } from './offer.js';

/** The script for bash. It needs nothing that macOS's old bash lacks. */
export function bashScript(commands: readonly CommandShape[]): string {
  return `# bash completion of butie
_butie() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} path=butie i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$path \${COMP_WORDS[i]}" in
${commands.slice(1).map(entering).join('')}    esac
  done
  case "$path $prev" in
${commands.flatMap(({ path, options }) => options.map((option) => valueOf(path, option))).join('')}  esac
  case "$path" in
${commands.map(wordsOf).join('')}  esac
}

_butie_words() {
  COMPREPLY=($(compgen -W "$1" -- "$cur"))
}

_butie_list() {
  local before=
  [[ $cur == *,* ]] && before=\${cur%,*},
  COMPREPLY=($(compgen -P "$before" -W "$1" -- "\${cur##*,}"))
}

_butie_files() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen "$1" -- "$cur"))
}

complete -F _butie butie
`;
}

function entering({ path }: CommandShape): string {
  return `      ${quoted(path)}) path=${quoted(path)} ;;\n`;
}

function valueOf(path: string, { flags, takes }: OptionShape): string {
  if (takes === undefined) return '';
  return `    ${flags.map((flag) => quoted(`${path} ${flag}`)).join('|')}) ${offered(takes)}return ;;\n`;
}

function wordsOf({ path, commands, options, argument }: CommandShape): string {
  const flags = `_butie_words ${quoted(options.flatMap((option) => option.flags).join(' '))}`;
  const rest =
    commands.length > 0
      ? `_butie_words ${quoted(commands.map(({ name }) => name).join(' '))}; `
      : offered(argument);
  return `    ${quoted(path)})\n      if [[ $cur == -* ]]; then ${flags}; else ${rest || ':; '}fi ;;\n`;
}

function offered(offer: Offer): string {
  switch (offer.is) {
    case 'nothing':
      return '';
    case 'files':
      return '_butie_files -f; ';
    case 'folders':
      return '_butie_files -d; ';
    case 'words':
      return `_butie_words ${quoted(offer.words.join(' '))}; `;
    case 'list':
      return `_butie_list ${quoted(offer.words.join(' '))}; `;
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
