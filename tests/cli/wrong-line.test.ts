import { describe, expect, it, test } from 'vitest';
import { butie, file, trainee, trainingCsv } from './session.js';

it.each([
  [['help', 'run'], '用法： butie run'],
  [['help', 'ledger', 'import'], '用法： butie ledger import'],
  [['help', '--lang', 'en', 'ledger', 'import'], 'Usage: butie ledger import'],
])('%j shows the help of that command', async (argv, usage) => {
  const { code, out } = await butie(...argv);
  expect({ code, usage: out.slice(0, usage.length) }).toEqual({ code: 0, usage });
});

describe('what is misspelt is named, with what was perhaps meant', () => {
  test.each([
    [['rum'], 'rum：没有这个命令（USAGE）\n是不是 run？用法见 butie --help\n'],
    [['ledger', 'bal'], 'bal：没有这个命令（USAGE）\n是不是 balance？用法见 butie ledger --help\n'],
    [['rules', 'shw'], 'shw：没有这个命令（USAGE）\n是不是 show？用法见 butie rules --help\n'],
    [
      ['run', 'a.csv', '--perod', '2023-12'],
      '--perod：没有这个选项（USAGE）\n是不是 --period？用法见 butie run --help\n',
    ],
    [['run', 'a.csv', '--jsn'], '--jsn：没有这个选项（USAGE）\n是不是 --json？用法见 butie run --help\n'],
    [['rules', 'doc', '--format', 'htm'], '--format：没有取值“htm”（USAGE）\n是不是 html？可用：md、html\n'],
    [['rules', 'schema', 'provison'], '是不是 provision？'],
    [['rules', 'space', 'trainning'], '没有名册种类“trainning”（USAGE）\n是不是 training？'],
    [['ledger'], 'butie ledger：没有给出命令（USAGE）\n可用：import、settle、list'],
    [['run'], '名册：没有给出（USAGE）\n用法见 butie run --help\n'],
    [['audit', 'a', 'b'], 'butie audit：参数过多（USAGE）\n用法见 butie audit --help\n'],
    [['run', 'a.csv', '--kind'], '--kind：缺少取值（USAGE）\n用法见 butie run --help\n'],
  ])('%j', async (argv, words) => {
    const { code, out, error } = await butie(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(words);
  });

  test.each([
    [['--kind', 'trainning'], '是不是 training？'],
    [['--only', '13'], '是不是 13a、13b？'],
    [['--reading', '13b.attendence=required'], '是不是 13b.attendance？'],
    [['--reading', '13b.attendance=not-requird'], '是不是 not-required？'],
    [['--fail-on', 'rejct'], '是不是 reject？'],
  ])('run … %j', async (options, words) => {
    const roster = await file('good.csv', trainingCsv([trainee()]));
    const { code, error } = await butie('run', roster, '--period', '2023-12', ...options);
    expect(code).toBe(2);
    expect(error).toContain(words);
  });
});

it('says it in English where that is asked for, before the command or behind it', async () => {
  const english = 'rum: there is no such command (USAGE)\ndid you mean run? see butie --help\n';
  expect((await butie('--lang', 'en', 'rum')).error).toBe(english);
  expect((await butie('rum', '--lang=en')).error).toBe(english);
  expect((await butie('run', 'a.csv', '--period', '2023-13', '--lang', 'en')).error).toBe(
    '--period: “2023-13” is no month (USAGE)\nwrite YYYY-MM, as 2023-09\n',
  );
});

it('says a detail that exists in Chinese only behind what its code means', async () => {
  const letter = await file('letter.csv', '各位同事\n附上名册\n');
  const { error } = await butie('--lang', 'en', 'validate', letter);
  expect(error).toMatch(/^letter\.csv: no roster header found \(HEADER_NOT_FOUND\)\n/);
  expect((await butie('--lang', 'en', 'validate', 'gone.csv')).error).toBe(
    'gone.csv: there is no such file (FILE_NOT_FOUND)\ncheck the path and the right to read\n',
  );
});

describe('a program that asked for JSON is told in one line, and nothing stands on stdout', () => {
  test.each([
    [['--json', 'rum'], 'USAGE', 'rum'],
    [['run', 'gone.csv', '--period', '2023-12', '--json'], 'FILE_NOT_FOUND', 'gone.csv'],
    [['--json'], 'USAGE', 'butie'],
  ])('%j', async (argv, code, place) => {
    const said = await butie(...argv);
    expect({ code: said.code, out: said.out }).toEqual({ code: 2, out: '' });
    expect(said.error.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(said.error)).toEqual({
      error: { code, place, problem: expect.any(String), remedy: expect.any(String) },
    });
  });
});

describe('butie alone says what to do first', () => {
  test.each([
    [[], 'butie 补贴：'],
    [['--lang', 'en'], 'To begin'],
  ])('%j', async (argv, words) => {
    const { code, out, error } = await butie(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(words);
    expect(error.match(/butie (?:template|validate|run|post) /g)).toHaveLength(4);
  });
});
