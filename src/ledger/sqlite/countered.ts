import type {
  Claimant,
  CounteredPayment,
  LedgerHead,
  OpenCorrection,
  OpenCorrections,
  PaidHistory,
} from '../../model/history.js';
import { sameKey } from '../../model/payment-keys.js';
import type { KeyedHash } from '../keyed-hash.js';
import type { Connection } from './connection.js';
import { doubtOf } from './doubt.js';
import type { PaymentFinder } from './found-payments.js';
import { type FoundPayment, stands } from './payment-row.js';

const ANY = `SELECT 1 FROM entries WHERE kind = 'reversal' AND +entry <= ? LIMIT 1`;

/** What became of payments that were countered. Where none was, nothing is looked up. */
export function openCountered(
  connection: Connection,
  keyed: KeyedHash,
  payments: PaymentFinder,
  at: LedgerHead,
): Pick<PaidHistory, 'corrections' | 'countered' | 'outstanding'> {
  const hasCountered = connection.query(ANY).all(at.entry).length > 0;
  let owing: ReadonlyMap<string, readonly CounteredPayment[]> | undefined;

  return {
    corrections: (claimant) => (hasCountered ? correctionsOf(claimant) : NO_CORRECTIONS),
    countered: (claimant) => (hasCountered ? counteredOf(claimant) : []),
    outstanding(payee) {
      if (!hasCountered) return [];
      owing ??= owingByPayee();
      return owing.get(keyed.id(payee).toString('hex')) ?? [];
    },
  };

  function correctionsOf(claimant: Claimant): OpenCorrections {
    const exact = payments.byOnce(claimant.once).filter(isOpen);
    const payee = keyed.id(claimant.payee);
    const own = exact.filter((each) => each.payee.equals(payee));
    const others = new Map(
      [...exact, ...(own.length > 0 ? [] : nearOf(claimant))].map((each) => [each.entry, each]),
    );
    for (const { entry } of own) others.delete(entry);
    return { own: own.map(correctionOf), others: [...others.values()].map(correctionOf) };
  }

  /** What may have been for the same thing. */
  function nearOf(claimant: Claimant): readonly FoundPayment[] {
    const doubles = claimant.doubles.flatMap((key) => payments.byKey('double', key));
    return [...payments.byKey('same', sameKey(claimant)), ...doubles].filter(isOpen);
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

  /** Loaded as a whole: few payments are countered, and fewer stay so. */
  function owingByPayee(): ReadonlyMap<string, readonly CounteredPayment[]> {
    const found = new Map<string, CounteredPayment[]>();
    for (const payment of payments.countered().filter(payments.isOwing)) {
      const payee = payment.payee.toString('hex');
      const list = found.get(payee) ?? [];
      found.set(payee, list);
      list.push(counteredPayment(payment, ''));
    }
    return found;
  }

  function counteredPayment(payment: FoundPayment, unsure: string): CounteredPayment {
    const { payout, countered, amount, setOff } = payment;
    const left = countered === '更正' ? amount : amount - setOff;
    return { payout, amount: left, money: payments.moneyOf(payment), unsure };
  }

  function isOpen(payment: FoundPayment): boolean {
    return payment.countered === '更正' && payments.moneyOf(payment) === 'open';
  }
}

const NO_CORRECTIONS: OpenCorrections = { own: [], others: [] };

function correctionOf({ payout, amount }: FoundPayment): OpenCorrection {
  return { payout, amount };
}
