import { keptKeys } from '../../src/books/kept-keys.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Draft } from '../../src/ledger/entry.js';
import type { CertificateClaim } from '../../src/model/decision.js';
import type { Claimant, LedgerHead, PaidHistory } from '../../src/model/history.js';
import {
  anyPayeeKey,
  certificateKeys,
  doubleKey,
  paymentKeys,
  sameKey,
  setOffKey,
} from '../../src/model/payment-keys.js';
import { historyModel } from './history-model.js';
import { draft, faultsOf, freshPlace, withLedger } from './sample-ledger.js';

const THINGS = ['甲', '乙'] as const;
const PAYEES = ['p', 'q'] as const;
const RULES = ['r1', 'r2'] as const;
const FUNDS = ['专项', '促进'] as const;
const YEARS = ['2023', '2024'] as const;
const AMOUNTS = [100, 250] as const;
/** More than are asked for at once. */
const GROUPS = [1, 2, 3, 4, 5, 6] as const;
const WAYS = ['thing', 'person'] as const;

const payment = fc.record({
  is: fc.constantFrom('payout', 'opening', 'unsure opening'),
  thing: fc.constantFrom(...THINGS),
  payee: fc.constantFrom(...PAYEES),
  rule: fc.constantFrom(...RULES),
  fund: fc.constantFrom(...FUNDS),
  year: fc.constantFrom(...YEARS),
  amount: fc.constantFrom(...AMOUNTS),
  way: fc.constantFrom(...WAYS),
});
const step = fc.oneof(
  { weight: 3, arbitrary: payment },
  { weight: 2, arbitrary: fc.record({ reverse: fc.nat(20), how: fc.constantFrom('退汇', '追回', '更正') }) },
  { weight: 1, arbitrary: fc.record({ settle: fc.nat(20) }) },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** With what is set off against it, as a run would. */
function paymentDraft(each: Extract<Step, { is: string }>, before: readonly Draft[]): Draft {
  const number = before.length + 1;
  const { thing, payee, rule, fund, year, amount } = each;
  const parts = { rule, payee, beneficiary: thing };
  const kept = paymentKeys({
    once: `${rule}:${thing}`,
    by: each.way,
    otherwise: [],
    cap: { key: `cap ${thing}`, most: 1 },
    times: { key: `times ${thing}`, most: 1 },
    quota: { block: `block ${rule}`, person: thing, persons: 1 },
    doubles: GROUPS.map((group) => ({ group, key: thing })),
  });
  const isUnsure = each.is === 'unsure opening';
  const { own } = isUnsure
    ? { own: [] }
    : historyModel(before).corrections(claimantOf(rule, thing, payee, amount, each.way));
  return draft({
    ...parts,
    kind: each.is === 'payout' ? 'payout' : 'opening',
    payout: `p-${number}`,
    batch: `b-${number}`,
    period: `${year}-12`,
    fund,
    amount,
    setOff: own.reduce((sum, each) => sum + each.amount, 0),
    details: isUnsure ? { unsure: '期初未记明事项' } : { ways: each.way },
    keys: keptKeys([
      ...(isUnsure ? [] : kept),
      ...(isUnsure ? [] : certificateKeys(certificateOf(thing, payee))),
      { use: 'same', key: sameKey(parts), most: 0, by: '' },
      ...(isUnsure ? [{ use: 'same' as const, key: anyPayeeKey(parts), most: 0, by: '' }] : []),
      ...own.map(({ payout, amount: fen }) => setOffKey(payout, fen)),
    ]),
  });
}

/** Steps that cannot be (a payment reversed twice, or nothing to reverse) are left out. */
function entriesOf(steps: readonly Step[]): readonly Draft[] {
  const entries: Draft[] = [];
  for (const each of steps) {
    if ('is' in each) entries.push(paymentDraft(each, entries));
    if ('reverse' in each) {
      const open = entries.flatMap(({ kind, ...rest }, index) =>
        (kind === 'payout' || kind === 'opening') &&
        !entries.some((other) => other.kind === 'reversal' && other.target === index + 1)
          ? [{ ...rest, target: index + 1 }]
          : [],
      );
      const found = open[each.reverse % Math.max(1, open.length)];
      if (found === undefined) continue;
      const { how } = each;
      entries.push({ ...found, kind: 'reversal', amount: -found.amount, details: { how }, keys: [] });
    }
    if ('settle' in each && entries.length > 0) {
      const target = (each.settle % entries.length) + 1;
      entries.push(draft({ kind: 'settlement', payout: '', target, amount: 0, keys: [] }));
    }
  }
  return entries;
}

function claimantOf(rule: string, thing: string, payee: string, amount: number, by: string): Claimant {
  const doubles = GROUPS.map((group) => doubleKey(group, thing));
  return { rule, once: `${rule}:${thing}`, by, doubles, payee, beneficiary: thing, amount };
}

/** One number for both payees: whose it is differs. */
function certificateOf(thing: string, payee: string): CertificateClaim {
  return { number: thing, about: payee, shown: '', cell: '', column: '' };
}

function answers(history: PaidHistory | ReturnType<typeof historyModel>): readonly unknown[] {
  const claimants = RULES.flatMap((rule) =>
    THINGS.flatMap((thing) =>
      PAYEES.flatMap((payee) => AMOUNTS.map((amount) => claimantOf(rule, thing, payee, amount, 'thing'))),
    ),
  );
  return [
    ...claimants.map((claimant) => history.paid(claimant)),
    ...claimants.map((claimant) => history.corrections(claimant)),
    ...claimants.map((claimant) => history.countered(claimant)),
    ...PAYEES.map((payee) => history.outstanding(payee)),
    ...THINGS.flatMap((thing) => PAYEES.map((payee) => history.certificate(thing, payee))),
    ...THINGS.map((thing) => [history.sum(`cap ${thing}`), history.times(`times ${thing}`)]),
    ...RULES.flatMap((rule) => THINGS.map((thing) => history.rank(`block ${rule}`, thing))),
    ...RULES.map((rule) => history.persons(`block ${rule}`)),
    ...THINGS.flatMap((thing) => GROUPS.map((group) => history.double(group, thing))),
    ...claimants.flatMap((claimant) => [history.paid(claimant), history.double(6, claimant.beneficiary)]),
    ...FUNDS.flatMap((fund) => YEARS.map((year) => history.spent(fund, year))),
  ];
}

it('answers as plain looking at every entry does, as of every head that the ledger had', async () => {
  const steps = fc.array(step, { maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(steps, async (asked) => {
      const entries = entriesOf(asked);
      const place = await freshPlace();
      await withLedger(place, async (ledger) => {
        const heads: LedgerHead[] = [await ledger.head()];
        await ledger.write(async (book) => {
          for (const each of entries) heads.push(await book.append(each));
        });
        for (const head of heads) {
          const history = await ledger.history(head);
          expect(answers(history)).toEqual(answers(historyModel(entries.slice(0, head.entry))));
        }
      });
      expect(await faultsOf(place)).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 120_000);
