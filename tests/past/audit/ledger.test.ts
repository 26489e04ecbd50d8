import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { butie, type Said } from '../../cli/session.js';
import { change, runAgain, smallRun, type SmallRun } from '../small-run.js';

let made: SmallRun;
let first = '';
let later = '';
const ledger = (name: string): readonly string[] => [
  '--ledger',
  path.join(made.folder, 'books', `${name}.db`),
  '--key-file',
  path.join(made.folder, 'key', `${name}.key`),
];

async function done(...argv: readonly string[]): Promise<Said> {
  const said = await butie(...argv);
  if (said.code !== 0) throw new Error(`${argv[0]}: ${said.error}`);
  return said;
}

const post = (run: string, name: string): Promise<Said> =>
  done('post', run, ...ledger(name), '--prepared-by', '甲', '--approved-by', '乙');

// Half the roster is paid and posted in November, the whole is run in December.
beforeAll(async () => {
  made = await smallRun('ledger');
  await mkdir(path.join(made.folder, 'books'));
  await mkdir(path.join(made.folder, 'key'));
  first = await runAgain(made.folder, 'first', '--period', '2024-11', '--only', '1', ...ledger('a'));
  await post(first, 'a');
  later = await runAgain(made.folder, 'later', ...ledger('a'));
  await post(later, 'a');
});

const audit = (...more: readonly string[]): Promise<Said> =>
  butie('audit', later, '--inputs', made.folder, '--no-color', ...more);

describe('a run that looked at a ledger', () => {
  it('is the same by the ledger as it stood then, whatever was entered since', async () => {
    expect(await audit(...ledger('a'))).toMatchObject({ code: 0, error: '' });
  });

  it('is the same where there was no ledger yet, with one and without', async () => {
    for (const more of [[], ledger('a')])
      expect(await butie('audit', first, '--inputs', made.folder, ...more)).toMatchObject({
        code: 0,
        error: '',
      });
  });

  it('is not computed again without it', async () => {
    const said = await audit();
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.error).toContain('--ledger');
  });

  it('says that another ledger is not the one', async () => {
    const other = await runAgain(made.folder, 'other', '--period', '2024-10', '--only', '2', ...ledger('b'));
    await post(other, 'b');
    const said = await audit(...ledger('b'));
    expect(said.code).toBe(1);
    expect(said.out).toMatch(/台账 +\d+ +清单 +[0-9a-f]{12} +现为/);
    expect(said.out).toContain('无法复算');
  });

  it('differs from one that looked at none by what the ledger had', async () => {
    const said = await butie('diff', made.run, later, '--json');
    expect(said).toMatchObject({ code: 1, error: '' });
    expect(JSON.parse(said.out)).toMatchObject({
      difference: '-160.00',
      causes: [{ cause: 'ledger', amount: '-160.00', removed: 2 }],
      payouts: [
        { is: 'removed', rule: '1' },
        { is: 'removed', rule: '1' },
      ],
    });
  });

  it('is computed with the ledger where the roster differs, too', async () => {
    await change(made.roster, '示例区,300,', '示例区,200,');
    const changed = await runAgain(made.folder, 'changed');
    await change(made.roster, '示例区,200,', '示例区,300,');
    const how = ['--inputs', made.folder, '--json'];
    expect(await butie('diff', later, changed, ...how, ...ledger('a'))).toMatchObject({ code: 1, error: '' });
    expect(await butie('diff', later, changed, ...how)).toMatchObject({
      code: 2,
      error: expect.stringContaining('--ledger'),
    });
  });
});
