import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { butie, file, place, trainee } from '../cli/session.js';
import { books, column, textOf } from './books.js';

const own = books('export');
const A = trainee();
const B = trainee({ 姓名: '乙二', 证件号码: '310199198402290028', 银行账号: '6200000000000000002' });
const out = place('export-out');

const OPENING = `拨付编号,期间,规则,收款人,收款人证件号码,金额
JB;1（旧）,2023-09,13b,丙三,310199197511300040,300
`;

beforeAll(async () => {
  const reverse = (what: string, how: string): Promise<unknown> =>
    own.done('reverse', what, '--kind', how, '--reason', '如此; 1；2');
  await own.done('ledger', 'import', await file('export-opening.csv', OPENING));
  await own.post('2023-11-01', [A, B]);
  await own.done('ledger', 'settle', '2023-11-01', '--date', '2023-12-05', '--voucher', 'P-1');
  await reverse('2023-11-01-000001', '退汇');
  await reverse('2023-11-01-000002', '追回');
  await reverse('2023-11-01-000003', '更正');
  await own.post('2023-12-01', [A, B.replace(',1000,', ',1200,')]);
  await reverse('2023-12-01-000003', '追回');
  await own.done('ledger', 'settle', '2023-11-01-000002', '--date', '2024-01-08', '--voucher', 'R-1');
  await own.done('ledger', 'export', '--out', out);
});

interface Transaction {
  readonly head: string;
  readonly postings: readonly {
    readonly account: string;
    readonly fen: number;
    readonly holds: number | undefined;
  }[];
}

function fenOf(text: string): number {
  return Math.round(Number(text) * 100);
}

/** Reads a journal as simply as its format allows. */
async function transactions(): Promise<readonly Transaction[]> {
  const blocks = (await textOf(out, 'ledger.journal')).split('\n\n').map((block) => block.split('\n'));
  return blocks.flatMap(([head = '', ...lines]) =>
    /^\d{4}-\d\d-\d\d \*/.test(head)
      ? [
          {
            head,
            postings: lines.flatMap((line) => {
              const [, account = '', amount = '', holds] =
                /^ {4}(\S+) {2}(-?\d+\.\d\d) CNY(?: = (-?\d+\.\d\d) CNY)?$/.exec(line) ?? [];
              return account === ''
                ? []
                : [{ account, fen: fenOf(amount), holds: holds === undefined ? undefined : fenOf(holds) }];
            }),
          },
        ]
      : [],
  );
}

describe('the journal', () => {
  it('has transactions that come to nothing each, and assertions that hold', async () => {
    const dated = (await transactions()).toSorted((a, b) =>
      a.head.slice(0, 10) < b.head.slice(0, 10) ? -1 : 1,
    );
    const balances = new Map<string, number>();
    let held = 0;
    for (const { postings } of dated) {
      expect(postings.reduce((sum, { fen }) => sum + fen, 0)).toBe(0);
      for (const { account, fen, holds } of postings) {
        balances.set(account, (balances.get(account) ?? 0) + fen);
        if (holds !== undefined) held += 1;
        if (holds !== undefined) expect(balances.get(account)).toBe(holds);
      }
    }
    expect(held).toBeGreaterThan(6);
    const HRSS = '支出:区人力资源和社会保障局';
    expect(Object.fromEntries(balances)).toEqual({
      // 13a: anew 1000 and 1200, of which the latter is to be got back; 13b: the opening one, B's, and A's anew.
      [`${HRSS}:13a`]: 100_000,
      [`${HRSS}:13b`]: 90_000,
      '应收:追回': 20_000,
      '应收:更正': 100_000,
      '资产:银行': -310_000,
    });
  });

  it('comes to what the balance says', async () => {
    const { total } = await own.told('ledger', 'balance');
    expect(total).toMatchObject({ net: '1900.00', toReturn: '200.00', carried: '1000.00' });
  });

  it('names payments by their number, and an opening one on the last day of its month', async () => {
    const heads = (await transactions()).map(({ head }) => head);
    expect(heads[0]).toMatch(/^2023-09-30 \* \(JB 1（旧）\) 期初 13b /);
    expect(heads.filter((head) => head.includes('(2023-11-01-000001)'))).toHaveLength(2);
    expect(heads.join()).not.toContain('310199197511300040');
  });

  const hledger = async (): Promise<string> => {
    const argv = ['-f', path.join(out, 'ledger.journal'), 'check'];
    const env = { ...process.env, LC_ALL: 'C.UTF-8' };
    return promisify(execFile)('hledger', argv, { env }).then(
      ({ stderr }) => stderr,
      (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? '' : String(error)),
    );
  };

  it('is found right by hledger, where there is one', async () => {
    expect(await hledger()).toBe('');
  });
});

describe('the rest of an export', () => {
  it('is every entry, and the lists to sign, for the owner only', async () => {
    expect((await readdir(out)).toSorted()).toEqual(['ledger.csv', 'ledger.journal', 'reversals.xlsx']);
    expect((await stat(out)).mode & 0o777).toBe(0o700);
    for (const name of await readdir(out))
      expect((await stat(path.join(out, name))).mode & 0o777).toBe(0o600);
    const entries = await column(out, 'ledger.csv', '条', '类别', '收付');
    expect(entries.slice(0, 3)).toEqual(['1 期初 300.00', '2 入账 0.00', '3 拨付 1000.00']);
    expect(entries.at(-1)).toBe('19 到账 -300.00');
    expect(await textOf(out, 'ledger.csv')).not.toMatch(/310199\d{12}/);
  });

  it('is not laid over anything', async () => {
    const said = await butie('ledger', 'export', '--out', out, ...own.asks);
    expect(said).toMatchObject({ code: 2, error: expect.stringContaining('已存在') });
  });
});
