import type {
  Claimant,
  CounteredPayment,
  LedgerHead,
  OpenCorrection,
  OpenCorrections,
  PaidBefore,
  PaidHistory,
} from '../../model/history.js';
import type { Fen } from '../../model/money.js';
import { doubleKey, holdingKey, quotaKeys, sameKey } from '../../model/payment-keys.js';
import type { KeyedHash } from '../keyed-hash.js';
import type { Connection } from './connection.js';
import { findPayments } from './found-payments.js';
import { type Doubt, doubtOf, NO_DOUBT } from './doubt.js';
import { moneyOut, paidOut } from './money-out.js';
import { bytesOf, type FoundPayment } from './payment-row.js';

/** Persons of a quota's block, in order of the first payment that stands. */
const RANKS = `
  SELECT person.key FROM keys k
  JOIN keys person ON person.entry = k.entry AND person.use = 'rank'
  WHERE k.key = ?1 AND k.use = 'quota' AND k.entry <= ?2
    AND NOT EXISTS (SELECT 1 FROM entries r WHERE r.kind = 'reversal' AND r.target = k.entry AND r.entry <= ?2)
  GROUP BY person.key ORDER BY min(k.entry)`;

const PAID_IN_YEAR = `
  SELECT coalesce(sum(CASE
    WHEN amount >= set_off OR EXISTS (SELECT 1 FROM entries s WHERE s.kind = 'settlement' AND s.target = entries.entry AND s.entry <= ?3)
    THEN amount - set_off ELSE 0 END), 0) FROM entries
  WHERE fund = ?1 AND kind IN ('payout', 'opening') AND period >= ?2 || '-01' AND period <= ?2 || '-12' AND entry <= ?3`;

const COUNTERED = `SELECT 1 FROM entries WHERE kind = 'reversal' AND +entry <= ? LIMIT 1`;

/** What had been paid when the ledger stood at `at`: entries after it are not seen, so that a later audit sees the same. */
export function openHistory(connection: Connection, keyed: KeyedHash, at: LedgerHead): PaidHistory {
  const payments = findPayments(connection, keyed, at);
  const ranksQuery = connection.query(RANKS);
  const paidQuery = connection.query(PAID_IN_YEAR);
  const hasCountered = connection.query(COUNTERED).all(at.entry).length > 0;
  const blocks = new Map<string, ReadonlyMap<string, number>>();
  const spent = new Map<string, Fen>();
  let owing: ReadonlyMap<string, readonly CounteredPayment[]> | undefined;

  return {
    paid(claimant) {
      payments.gather([claimant.once, sameKey(claimant), ...claimant.doubles]);
      const exact = payments.byOnce(claimant.once).find(stands);
      if (exact !== undefined) return paidBefore(exact, claimant.payee, NO_DOUBT);
      return alike(claimant);
    },
    corrections: (claimant) => (hasCountered ? correctionsOf(claimant) : NO_CORRECTIONS),
    countered: counteredOf,
    outstanding(payee) {
      if (!hasCountered) return [];
      owing ??= owingByPayee();
      return owing.get(hexOf(keyed.id(payee))) ?? [];
    },
    hasCountered,
    sum(key) {
      const under = payments.byKey('cap', key);
      const out = under.filter((payment) => stands(payment) || moneyOut(payment) > 0);
      return { fen: under.reduce((sum, payment) => sum + moneyOut(payment), 0), last: lastOf(out) };
    },
    times(key) {
      const standing = payments.byKey('times', key).filter(stands);
      return { times: standing.length, last: lastOf(standing) };
    },
    rank(block, person) {
      return ranks(block).get(hexOf(keyed.id(quotaKeys({ block, person }).person)));
    },
    persons: (block) => ranks(block).size,
    double(group, key) {
      const other = payments.byKey('double', doubleKey(group, key)).find(stands);
      return other && paidBefore(other, '', NO_DOUBT);
    },
    certificate(number, about) {
      const known = payments.byKey('certificate', number).filter((payment) => stands(payment) || isOwing(payment));
      if (known.length === 0) return undefined;
      const alike = new Set(payments.byKey('holding', holdingKey(number, about)).map(({ entry }) => entry));
      const other = known.find(({ entry }) => !alike.has(entry));
      return other && paidBefore(other, '', NO_DOUBT);
    },
    spent(fund, year) {
      const key = `${year} ${fund}`;
      const known = spent.get(key) ?? spentIn(fund, year);
      spent.set(key, known);
      return known;
    },
  };

  /** A payment of the same rule to the same payee for the same beneficiary that does not say plainly whether it was for the same thing. */
  function alike(claimant: Claimant): PaidBefore | undefined {
    const doubtful = payments
      .byKey('same', sameKey(claimant))
      .filter(stands)
      .map((payment) => ({ payment, doubt: doubtOf(payment, claimant) }))
      .filter(({ doubt }) => doubt.words !== '');
    const found = doubtful.find(({ payment }) => payment.amount === claimant.amount) ?? doubtful[0];
    return found && paidBefore(found.payment, claimant.payee, found.doubt);
  }

  function correctionsOf(claimant: Claimant): OpenCorrections {
    const exact = payments.byOnce(claimant.once).filter(isOpen);
    const payee = keyed.id(claimant.payee);
    const own = exact.filter((each) => each.payee.equals(payee));
    const near = [
      ...payments.byKey('same', sameKey(claimant)),
      ...claimant.doubles.flatMap((key) => payments.byKey('double', key)),
    ].filter(isOpen);
    const others = new Map([...exact, ...near].map((each) => [each.entry, each]));
    for (const { entry } of own) others.delete(entry);
    return { own: own.map(correctionOf), others: [...others.values()].map(correctionOf) };
  }

  function counteredOf(claimant: Claimant): readonly CounteredPayment[] {
    const exact = payments.byOnce(claimant.once);
    const known = new Set(exact.map(({ entry }) => entry));
    const doubtful = payments.byKey('same', sameKey(claimant)).flatMap((payment) => {
      const { words: unsure } = doubtOf(payment, claimant);
      return unsure === '' || known.has(payment.entry) ? [] : [{ payment, unsure }];
    });
    return [...exact.map((payment) => ({ payment, unsure: '' })), ...doubtful]
      .filter(({ payment }) => !stands(payment))
      .map(({ payment, unsure }) => counteredPayment(payment, unsure));
  }

  function counteredPayment(payment: FoundPayment, unsure: string): CounteredPayment {
    const money = payments.moneyOf(payment);
    const amount = payment.countered === '更正' ? payment.amount : payment.amount - payment.setOff;
    return { payout: payment.payout, amount, money, unsure };
  }

  function isOpen(payment: FoundPayment): boolean {
    return payment.countered === '更正' && payments.moneyOf(payment) === 'open';
  }

  /** Countered, and its money is with the payee. */
  function isOwing(payment: FoundPayment): boolean {
    return !stands(payment) && ['open', 'demanded'].includes(payments.moneyOf(payment));
  }

  /** Loaded as a whole: few payments are countered, and fewer stay so. */
  function owingByPayee(): ReadonlyMap<string, readonly CounteredPayment[]> {
    const found = new Map<string, CounteredPayment[]>();
    for (const payment of payments.countered()) {
      if (!isOwing(payment)) continue;
      const payee = hexOf(payment.payee);
      found.set(payee, [...(found.get(payee) ?? []), counteredPayment(payment, '')]);
    }
    return found;
  }

  function spentIn(fund: string, year: string): Fen {
    const paid = paidQuery.all(fund, year, at.entry)[0]?.[0];
    if (typeof paid !== 'number') throw new Error(`no sum of ${fund}`);
    const countered = payments.counteredOf(fund, year);
    return countered.reduce((sum, payment) => sum + moneyOut(payment) - paidOut(payment), paid);
  }

  function ranks(block: string): ReadonlyMap<string, number> {
    const known = blocks.get(block);
    if (known !== undefined) return known;
    const keys = ranksQuery.all(keyed.id(quotaKeys({ block, person: '' }).block), at.entry);
    const ranked = new Map(keys.map(([key], index) => [hexOf(bytesOf(key)), index + 1]));
    blocks.set(block, ranked);
    return ranked;
  }

  function paidBefore(
    { payout, batch, amount, payee }: FoundPayment,
    number: string,
    doubt: Doubt,
  ): PaidBefore {
    const samePayee = keyed.id(number).equals(payee);
    return { payout, run: batch, amount, samePayee, unsure: doubt.words, sameMatter: doubt.sameMatter };
  }
}

const NO_CORRECTIONS: OpenCorrections = { own: [], others: [] };

function stands({ countered }: FoundPayment): boolean {
  return countered === '';
}

function correctionOf({ payout, amount, reversal: since }: FoundPayment): OpenCorrection {
  return { payout, amount, since };
}

function hexOf(hash: Buffer): string {
  return hash.toString('hex');
}

function lastOf(found: readonly FoundPayment[]): string {
  return found.at(-1)?.payout ?? '';
}
