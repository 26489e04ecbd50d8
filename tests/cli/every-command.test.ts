import { mkdirSync } from 'node:fs';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { butie, file, place, trainee, trainingCsv } from './session.js';

let roster = '';
let run = '';
let book: readonly string[] = [];
beforeAll(async () => {
  roster = await file('good.csv', trainingCsv([trainee()]));
  mkdirSync(place('out'));
  mkdirSync(place('keys'));
  run = place('run');
  book = ['--ledger', place('ledger.db'), '--key-file', place('keys/ledger.key')];
  await butie('run', roster, '--period', '2023-12', '--out', run);
  await butie('run', roster, '--period', '2023-12', '--out', place('posted'), ...book);
  await butie(
    'post',
    place('posted'),
    ...book,
    '--prepared-by',
    '甲',
    '--approved-by',
    '乙',
    '--allow-missing-accounts',
  );
}, 60_000);

let count = 0;
/** A place that nobody has been at. */
function fresh(ending = ''): string {
  count += 1;
  return place(`out/${count}${ending}`);
}

/** Each command once, in an order in which each finds what it needs. */
const COMMANDS: readonly (readonly [name: string, argv: () => readonly string[]])[] = [
  ['run', () => ['run', roster, '--period', '2023-12', '--out', fresh()]],
  ['validate', () => ['validate', roster]],
  ['inspect', () => ['inspect', roster]],
  ['template', () => ['template', 'training', '--out', fresh('.xlsx')]],
  ['bench', () => ['bench', '--kind', 'talent', '--rows', '20', '--out', fresh('.csv')]],
  ['audit', () => ['audit', run, '--inputs', place('.')]],
  ['explain', () => ['explain', run, 'good.csv:2', '--inputs', place('.')]],
  ['diff', () => ['diff', run, run]],
  ['ledger list', () => ['ledger', 'list', ...book]],
  ['ledger list --open', () => ['ledger', 'list', '--open', ...book]],
  ['ledger balance', () => ['ledger', 'balance', ...book]],
  ['ledger verify', () => ['ledger', 'verify', ...book]],
  ['ledger export', () => ['ledger', 'export', '--out', fresh(), ...book]],
  ['ledger backup', () => ['ledger', 'backup', fresh('.db'), ...book]],
  ['rules list', () => ['rules', 'list']],
  ['rules show', () => ['rules', 'show', '13a']],
  ['rules schema', () => ['rules', 'schema']],
  ['rules readings', () => ['rules', 'readings']],
  ['rules check', () => ['rules', 'check']],
  ['rules space', () => ['rules', 'space', 'training']],
  ['rules doc --out', () => ['rules', 'doc', '--out', fresh('.md')]],
];

/** Commands that print a document: nothing else is on their stdout, quiet or not. */
const DOCUMENTS: readonly (readonly [name: string, argv: () => readonly string[]])[] = [
  ['rules doc', () => ['rules', 'doc']],
  ['rules questions', () => ['rules', 'questions']],
  ['rules example', () => ['rules', 'example', run, `${roster}:2`]],
  ['completion', () => ['completion', 'bash']],
];

describe('--json gives one object that names its command', () => {
  test.each([...COMMANDS, ...DOCUMENTS])('%s', async (name, argv) => {
    const { code, out, error } = await butie('--json', ...argv());
    expect({ code, error: error.includes('error') }).toEqual({ code: 0, error: false });
    const parsed: unknown = JSON.parse(out);
    expect(parsed).toMatchObject({ command: name.replace(/ --.*/, '') });
  });
});

describe('--quiet says nothing', () => {
  test.each(COMMANDS)('%s', async (_name, argv) => {
    const { code, out } = await butie(...argv(), '--quiet');
    expect({ code, out }).toEqual({ code: 0, out: '' });
  });
});

describe('in English nothing is Chinese but what rosters, rules and files say', () => {
  test.each([
    ['ledger balance', () => ['ledger', 'balance', ...book], /^ +department +payouts/m],
    ['rules list', () => ['rules', 'list'], /^ +rule +title/m],
    ['help', () => ['run', '--help'], /Options of every command:/],
    ['help of a group', () => ['ledger', '--help'], /Commands:/],
  ])('%s', async (_name, argv, words) => {
    const { out } = await butie('--lang', 'en', ...argv());
    expect(out).toMatch(words);
  });
});

it('help of every command is Chinese in Chinese', async () => {
  for (const command of [
    'run',
    'validate',
    'inspect',
    'template',
    'audit',
    'explain',
    'diff',
    'post',
    'reverse',
    'completion',
  ]) {
    const { out } = await butie(command, '--help');
    expect(out).toMatch(/^用法： butie [a-z]+ \[选项\]/);
    expect(out).not.toMatch(/Usage|Options|Arguments|choices/);
  }
});
