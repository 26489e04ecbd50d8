import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { Command } from 'commander';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { butie, file, place } from './session.js';
import { silentProgram } from './silent-program.js';

const SHELLS = ['bash', 'zsh', 'fish'];

let program: Command;
let folder = '';
const scripts = new Map<string, string>();
beforeAll(async () => {
  program = await silentProgram();
  for (const shell of SHELLS)
    scripts.set(shell, await file(`butie.${shell}`, (await butie('completion', shell)).out));
  folder = place('here');
  mkdirSync(`${folder}/名单 甲`, { recursive: true });
  await file('here/名册 一.xlsx', '');
});

/** How each shell is asked what it offers for the last of the words. */
const ASKED: Readonly<Record<string, (script: string, words: readonly string[]) => readonly string[]>> = {
  bash: (script, words) => [
    '--norc',
    '-c',
    'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _butie; printf "%s\\n" "${COMPREPLY[@]}"',
    'bash',
    script,
    ...words,
  ],
  // Outside a line editor: the functions of zsh's completion are played by ones that print what they were to offer.
  zsh: (script, words) => [
    '-f',
    '-c',
    `compdef() { :; }; compset() { [[ $cur == *,* ]] && cur=\${cur##*,} }
     compadd() { print -rl -- \${(M)offered:#$cur*} }
     _describe() { print -rl -- \${(M)\${offered%%:*}:#$cur*} }
     _files() { [[ $1 == -/ ]] && print -rl -- *(N/) || print -rl -- *(N) }
     source "$1"; shift; words=("$@"); CURRENT=$#; _butie`,
    'zsh',
    script,
    ...words,
  ],
  fish: (script, words) => [
    '--no-config',
    '-c',
    'source $argv[1]; complete -C (string join " " -- $argv[2..-1]) | string replace -r "\\t.*" ""; true',
    script,
    ...words,
  ],
};

function isThere(shell: string): boolean {
  return spawnSync(shell, ['-c', 'true']).status === 0;
}

function offered(shell: string, words: readonly string[]): readonly string[] {
  const argv = ASKED[shell]?.(scripts.get(shell) ?? '', words) ?? [];
  const told = execFileSync(shell, argv, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  return told.split('\n').filter((line) => line !== '');
}

function everyCommand(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}

describe.each(SHELLS)('the script for %s', (shell) => {
  it('has every command and every option of the program', async () => {
    const { out } = await butie('completion', shell);
    for (const command of everyCommand(program))
      for (const word of [command.name(), ...command.options.flatMap(({ long }) => long ?? [])])
        expect(out).toContain(word.replace(/^--(?=.)/, shell === 'fish' ? '-l ' : '--'));
  });
});

describe.each(SHELLS)('%s', (shell) => {
  describe.skipIf(!isThere(shell))('asked itself', () => {
    it('takes the script', () => {
      expect(execFileSync(shell, ['-n', scripts.get(shell) ?? ''], { encoding: 'utf8' })).toBe('');
    });

    it('offers every command, and every option of each', () => {
      for (const command of everyCommand(program).slice(0, shell === 'bash' ? undefined : 4)) {
        const path: string[] = [];
        for (let at: Command | null = command; at !== null; at = at.parent) path.unshift(at.name());
        if (command.commands.length > 0)
          expect(offered(shell, [...path, ''])).toEqual(
            expect.arrayContaining(command.commands.map((each) => each.name())),
          );
        expect(offered(shell, [...path, '--'])).toEqual(
          expect.arrayContaining(command.options.flatMap(({ long }) => long ?? [])),
        );
      }
    });

    test.each([
      [['butie', 'va'], ['validate']],
      [
        ['butie', 'ledger', 'ba'],
        ['balance', 'backup'],
      ],
      [['butie', '--lang', 'en', 'rules', 'sh'], ['show']],
      [['butie', 'run', 'x.csv', '--kind', 'tr'], ['training']],
      [['butie', 'reverse', '2023-09-01', '--kind', '追'], ['追回']],
      [
        ['butie', 'run', '--lang', ''],
        ['zh', 'en'],
      ],
      [['butie', 'run', '--split-by', ''], ['unit']],
      [
        ['butie', 'rules', 'show', '13'],
        ['13a', '13b'],
      ],
      [['butie', 'run', '--standards', ''], ['名单 甲']],
      [['butie', 'run', '--period', ''], []],
      [
        ['butie', 'completion', ''],
        ['bash', 'zsh', 'fish'],
      ],
      [['butie', 'help', 'ins'], ['inspect']],
    ])('%j is completed to %j', (words, wanted) => {
      expect(
        offered(shell, words)
          .map((each) => each.replace(/\/$/, ''))
          .toSorted(),
      ).toEqual(wanted.toSorted());
    });

    it('offers files where a roster is asked for, whatever their names', () => {
      expect(offered(shell, ['butie', 'run', '']).map((each) => each.replace(/\/$/, ''))).toEqual(
        expect.arrayContaining(['名册 一.xlsx', '名单 甲']),
      );
    });

    it('goes on behind the comma of a list', () => {
      const last = offered(shell, ['butie', 'run', '--only', '3a,13']).map((each) =>
        each.replace(/^3a,/, ''),
      );
      expect(last.toSorted()).toEqual(['13a', '13b']);
    });
  });
});

it('knows no other shell', async () => {
  const { code, error } = await butie('completion', 'fis');
  expect({ code, error }).toEqual({
    code: 2,
    error: 'completion：没有“fis”的补全（USAGE）\n是不是 fish？可用：bash、zsh、fish\n',
  });
});
