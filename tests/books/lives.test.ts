import fc from 'fast-check';
import { mkdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { balanceOf, total } from '../../src/books/balance.js';
import { REVERSALS, type ReversalKind } from '../../src/books/counter-entry.js';
import { Journal } from '../../src/books/journal.js';
import { countersOf, openCorrections, openReturns } from '../../src/books/open-items.js';
import { reversePayments } from '../../src/books/reverse.js';
import { settlePayments } from '../../src/books/settle.js';
import type { Draft } from '../../src/ledger/entry.js';
import type { Claimant, OpenCorrection } from '../../src/model/history.js';
import { sameKey } from '../../src/model/payment-keys.js';
import { Refusal } from '../../src/model/refusal.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { openOrMakeLedger } from '../../src/ledger/sqlite/make-ledger.js';
import { type LedgerPlace } from '../../src/ledger/sqlite/open-ledger.js';
import { isUnlike } from '../../src/settle/stops.js';
import { place } from '../cli/session.js';

/** What happens next: something is paid to somebody, or becomes of a payment made before (0: the last one). */
type Step =
  | { readonly is: 'pay'; readonly payee: string; readonly by: string; readonly amount: number }
  | { readonly is: 'settle'; readonly back: number }
  | { readonly is: 'reverse'; readonly back: number; readonly how: ReversalKind };

const PAYEES = ['P', 'Q'];
/** What the thing paid for is told by: a payment may be in one way, and a claim in another. */
const WAYS = ['person', 'person+course'];
const back = fc.integer({ min: 0, max: 2 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    is: fc.constant('pay' as const),
    payee: fc.constantFrom(...PAYEES),
    by: fc.constantFrom(...WAYS),
    amount: fc.integer({ min: 1, max: 9_999 }),
  }),
  fc.record({ is: fc.constant('settle' as const), back }),
  fc.record({ is: fc.constant('reverse' as const), back, how: fc.constantFrom(...REVERSALS) }),
);

const pay = (amount: number, payee = 'P', by = 'person'): Step => ({ is: 'pay', payee, by, amount });
const reverse = (how: ReversalKind, before = 0): Step => ({ is: 'reverse', back: before, how });
const settle = (before = 0): Step => ({ is: 'settle', back: before });

/** Lives that chance seldom hits upon. */
const CASES: readonly (readonly Step[])[] = [
  // A correction that another payee or another way of telling the thing makes to be demanded, and the money comes.
  [pay(1000), settle(), reverse('更正'), pay(1000, 'Q'), reverse('追回'), pay(1000, 'Q'), settle(1)],
  [
    pay(1000),
    reverse('更正'),
    pay(900, 'P', 'person+course'),
    reverse('追回'),
    pay(900, 'P', 'person+course'),
  ],
  // A part is got back, and comes; what was paid anew is corrected in turn, and that is demanded as well.
  [pay(1000), reverse('更正'), pay(700), settle()],
  [pay(1000), reverse('更正'), pay(700), reverse('更正'), reverse('追回'), settle()],
  [
    pay(1000),
    reverse('更正'),
    pay(1000),
    settle(),
    reverse('更正'),
    pay(1200),
    reverse('退汇'),
    reverse('追回', 1),
  ],
];

const AT = '2023-12-05T09:00:00.000+08:00';

function claimant(payee: string, by: string, amount: number): Claimant {
  const once = `9:somebody:${by}`;
  return { rule: '9', once, by, doubles: ['0:somebody'], payee, beneficiary: 'P', amount };
}

function payment(number: number, claim: Claimant, open: readonly OpenCorrection[]): Draft {
  const setOff = open.reduce((sum, each) => sum + each.amount, 0);
  const keys = [
    { use: 'once' as const, key: claim.once },
    { use: 'same' as const, key: sameKey(claim) },
    ...claim.doubles.map((key) => ({ use: 'double' as const, key })),
    ...open.map(({ payout }) => ({ use: 'setOff' as const, key: payout })),
  ];
  const about = { batch: '2023-12-01', period: '2023-12', department: '局', rule: '9', fund: '资金' };
  const { payee, beneficiary, amount } = claim;
  const details = { payee, ways: claim.by };
  const who = { payee, beneficiary, target: 0 };
  return { kind: 'payout', ...about, ...who, payout: `N-${number}`, amount, setOff, details, at: AT, keys };
}

/** Does what can be done as the commands do it, and leaves what they refuse. */
async function live(ledger: Ledger, at: LedgerPlace, steps: readonly Step[]): Promise<void> {
  const paid: string[] = [];
  for (const [index, each] of steps.entries()) {
    if (each.is === 'pay') {
      const draft = await payable(ledger, index, claimant(each.payee, each.by, each.amount));
      if (draft === undefined) continue;
      await ledger.write((book) => book.append(draft));
      paid.push(draft.payout);
      continue;
    }
    const given = paid.at(-1 - each.back);
    if (given === undefined) continue;
    const about = { given, ledger: at, at: AT };
    const done =
      each.is === 'settle'
        ? settlePayments({ ...about, date: '2023-12-05', voucher: 'V' })
        : reversePayments({ ...about, how: each.how, reason: '', by: '' });
    await done.catch((error: unknown) => {
      if (!(error instanceof Refusal) || error.code !== 'POSTING_REFUSED') throw error;
    });
  }
}

/** The payment, or nothing where a batch would stop it. */
async function payable(ledger: Ledger, number: number, claim: Claimant): Promise<Draft | undefined> {
  const history = await ledger.history(await ledger.head());
  const before = history.paid(claim);
  if (before !== undefined && !isUnlike(before, claim.amount)) return undefined;
  const { own, others } = history.corrections(claim);
  return others.length > 0 ? undefined : payment(number, claim, own);
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
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 20 }), async (steps) => {
      lives += 1;
      const where = { file: place(`lives/${lives}.db`), keyFile: place('keys/lives.key') };
      const ledger = await openOrMakeLedger(where, '某区');
      try {
        await live(ledger, where, steps);
        const at = await ledger.head();
        const sums = total(await balanceOf(ledger, at, () => true));
        const journal = new Journal();
        for await (const entry of ledger.entries(1)) journal.transaction(entry);
        const accounts = journal.assertions();
        const counters = await countersOf(ledger, at);
        const history = await ledger.history(at);
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
        const own = PAYEES.flatMap((payee) =>
          WAYS.map((by) => history.corrections(claimant(payee, by, 1)).own),
        );
        const open = openCorrections(counters);
        expect(open.map(({ payment: { payout } }) => payout).toSorted()).toEqual(
          own.flatMap((each) => each.map(({ payout }) => payout)).toSorted(),
        );
        expect(open.reduce((sum, { payment: { amount } }) => sum + amount, 0)).toBe(sums.carried);
        const still = openReturns(counters);
        expect(still.reduce((sum, { amount }) => sum + amount, 0)).toBe(sums.toReturn);
      } finally {
        await ledger.close();
      }
    }),
    { numRuns: 80, examples: CASES.map((steps) => [steps]) },
  );
}, 120_000);
