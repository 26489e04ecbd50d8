import fc from 'fast-check';
import { mkdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { balanceOf, total } from '../../src/books/balance.js';
import { counterEntry, mirrored, REVERSALS, type ReversalKind } from '../../src/books/counter-entry.js';
import { Journal } from '../../src/books/journal.js';
import { countersOf, openCorrections, openReturns } from '../../src/books/open-items.js';
import type { Draft, Entry } from '../../src/ledger/entry.js';
import type { Claimant, OpenCorrection } from '../../src/model/history.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { openOrMakeLedger } from '../../src/ledger/sqlite/open-ledger.js';
import { place } from '../cli/session.js';

/** What happens next to the one thing that is paid for. */
type Step =
  | { readonly is: 'pay'; readonly amount: number }
  | { readonly is: 'settle' }
  | { readonly is: 'reverse'; readonly how: ReversalKind };

const step = fc.oneof(
  fc.record({ is: fc.constant('pay' as const), amount: fc.integer({ min: 1, max: 9_999 }) }),
  fc.record({ is: fc.constant('settle' as const) }),
  fc.record({ is: fc.constant('reverse' as const), how: fc.constantFrom(...REVERSALS) }),
);

const AT = '2023-12-05T09:00:00.000+08:00';
const ONCE = '9:somebody';
const CLAIMANT: Claimant = {
  rule: '9',
  once: ONCE,
  by: 'person',
  doubles: [],
  payee: 'P',
  beneficiary: 'P',
  amount: 0,
};

function payment(number: number, amount: number, open: readonly OpenCorrection[]): Draft {
  const setOff = open.reduce((sum, each) => sum + each.amount, 0);
  const keys = [
    { use: 'once' as const, key: ONCE },
    ...open.map(({ payout }) => ({ use: 'setOff' as const, key: payout })),
  ];
  const details = { payee: '甲' };
  const about = { batch: '2023-12-01', period: '2023-12', department: '局', rule: '9', fund: '资金' };
  const who = { payee: 'P', beneficiary: 'P', target: 0 };
  return { kind: 'payout', ...about, ...who, payout: `N-${number}`, amount, setOff, details, at: AT, keys };
}

/** Does what can be done, and leaves the rest: pays what is not paid, reverses and settles what stands. */
async function live(ledger: Ledger, steps: readonly Step[]): Promise<void> {
  let standing: Entry | undefined;
  for (const [index, each] of steps.entries())
    await ledger.write(async (book) => {
      if (each.is === 'pay') {
        if (standing !== undefined) return;
        const history = await ledger.history(book.head);
        const { own } = history.corrections(CLAIMANT);
        const { entry } = await book.append(payment(index, each.amount, own));
        standing = await book.entry(entry);
      } else if (standing !== undefined && each.is === 'settle') {
        if ((await book.settlementsOf(standing.entry)).length > 0) return;
        const details = { is: '付出', date: '2023-12-05' };
        await book.append({ ...mirrored(standing), kind: 'settlement', details, at: AT });
      } else if (standing !== undefined && each.is === 'reverse') {
        if (each.how !== '更正' && standing.amount <= standing.setOff) return;
        await book.append(counterEntry(standing, { how: each.how, reason: '', by: '' }, AT));
        standing = undefined;
      }
    });
}

/** What an account of the journal holds in the end, in fen. */
function held(text: string, account: string): number {
  const found = [...text.matchAll(new RegExp(` ${account} .*= (-?[\\d.]+) CNY`, 'g'))].at(-1)?.[1];
  return Math.round(Number(found ?? 0) * 100);
}

it('whatever becomes of a payment, balance, journal, history and lists say the same of it', async () => {
  await mkdir(place('lives'), { recursive: true });
  let lives = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      lives += 1;
      const ledger = await openOrMakeLedger(
        { file: place(`lives/${lives}.db`), keyFile: place('keys/lives.key') },
        '某区',
      );
      try {
        await live(ledger, steps);
        const at = await ledger.head();
        const sums = total(await balanceOf(ledger, at, () => true));
        const journal = new Journal();
        for await (const entry of ledger.entries(1)) journal.transaction(entry);
        const accounts = journal.assertions();
        const counters = await countersOf(ledger, at);
        const history = await ledger.history(at);
        const open = history.corrections(CLAIMANT).own.map(({ payout }) => payout);
        expect({
          net: held(accounts, '支出:局:9'),
          out: 0 - held(accounts, '资产:银行'),
          toReturn: held(accounts, '应收:追回'),
          carried: held(accounts, '应收:更正'),
        }).toEqual({
          net: sums.net,
          out: sums.settled + sums.awaiting,
          toReturn: sums.toReturn,
          carried: sums.carried,
        });
        expect(openCorrections(counters).map(({ payment: { payout } }) => payout)).toEqual(open);
        const still = openReturns(counters).map(({ payment: { amount, setOff } }) => amount - setOff);
        expect(still.reduce((sum, fen) => sum + fen, 0)).toBe(sums.toReturn);
      } finally {
        await ledger.close();
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);
