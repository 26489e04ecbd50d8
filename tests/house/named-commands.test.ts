import type { Command } from 'commander';
import { beforeAll, describe, expect, it } from 'vitest';
import { silentProgram } from '../cli/silent-program.js';
import { PAGES, tokensOf } from './pages.js';

let program: Command;
beforeAll(async () => {
  program = await silentProgram();
});

describe.each(PAGES)('%s', (page) => {
  it('names only commands and options that the program has', async () => {
    const wrong: string[] = [];
    for (const line of await linesOfCode(page)) {
      const fault = faultIn(line);
      if (fault !== undefined) wrong.push(`${fault}: ${line}`);
    }
    expect(wrong).toEqual([]);
  });
});

it('finds what is wrong', () => {
  expect(faultIn('butie runn 名册.xlsx')).toBe('runn');
  expect(faultIn('butie ledger setle 2023-12-01')).toBe('setle');
  expect(faultIn('butie run 名册.xlsx --mutants')).toBe('--mutants');
  expect(faultIn('ledger verify --recept 回执')).toBe('--recept');
  expect(faultIn('--mask-account')).toBe('--mask-account');
  expect(faultIn('butie run 名册… --period 2023-12 --json')).toBeUndefined();
  expect(faultIn('npm install -g --prefix D:\\工具')).toBeUndefined();
});

/** Every line of a code block and every piece of code within a text. */
async function linesOfCode(page: string): Promise<readonly string[]> {
  const texts = (await tokensOf(page)).flatMap((token) =>
    token.type === 'code' || token.type === 'codespan' ? [`${token.text}`] : [],
  );
  return texts.flatMap((text) => text.split('\n')).map((line) => line.trim());
}

/** The first word that the program does not know; undefined where a line is not for it. */
function faultIn(line: string): string | undefined {
  const words = line.replace(/\s#.*$/, '').split(/\s+/);
  const [first = ''] = words;
  const calls = /^butie(\.cmd)?$/.test(first);
  const rest = calls ? words.slice(1) : words;
  if (!calls && !first.startsWith('--') && commandIn(program, first) === undefined) return undefined;
  if (first.startsWith('--')) return unknownOption(rest, everyCommand(program));
  return faultBelow(program, [program], rest[0] === 'help' ? rest.slice(1) : rest);
}

function faultBelow(
  command: Command,
  above: readonly Command[],
  words: readonly string[],
): string | undefined {
  const [first = '', ...rest] = words;
  if (command.commands.length === 0 || !/^[a-z]/.test(first)) return unknownOption(words, above);
  const next = commandIn(command, first);
  return next === undefined ? first : faultBelow(next, [...above, next], rest);
}

function unknownOption(words: readonly string[], commands: readonly Command[]): string | undefined {
  const known = new Set([
    '--help',
    ...commands.flatMap(({ options }) => options.flatMap(({ long }) => long ?? [])),
  ]);
  return words.find((word) => /^--[a-z]/.test(word) && !known.has(word.replace(/[=，。；、].*$/, '')));
}

function commandIn({ commands }: Command, name: string): Command | undefined {
  return commands.find((each) => each.name() === name);
}

function everyCommand(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}
