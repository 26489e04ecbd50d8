import type { Claimant, LedgerHead, PaidBefore, PaidHistory } from '../../model/history.js';
import type { Fen } from '../../model/money.js';
import { anyPayeeKey, doubleKey, holdingKey, sameKey } from '../../model/payment-keys.js';
import type { KeyedHash } from '../keyed-hash.js';
import type { Connection } from './connection.js';
import { findPayments } from './found-payments.js';
import { openCountered } from './countered.js';
import { type Doubt, doubtOf, NO_DOUBT, toAnother } from './doubt.js';
import { paidOut } from './money-out.js';
import { type FoundPayment, stands } from './payment-row.js';
import { openRanks } from './ranks.js';

const PAID_IN_YEAR = `
  SELECT coalesce(sum(max(amount - set_off, 0)), 0) FROM entries
  WHERE fund = ?1 AND kind IN ('payout', 'opening') AND period >= ?2 || '-01' AND period <= ?2 || '-12' AND entry <= ?3`;

const OPENINGS = `SELECT 1 FROM entries WHERE kind = 'opening' AND entry <= ? LIMIT 1`;

/** Of more the rows that wait are held in memory for nothing: an asking costs little more than its keys by then. */
const AT_ONCE = 64;

/** What had been paid when the ledger stood at `at`: entries after it are not seen, so that a later audit sees the same. */
export function openHistory(connection: Connection, keyed: KeyedHash, at: LedgerHead): PaidHistory {
  const payments = findPayments(connection, keyed, at);
  const paidQuery = connection.query(PAID_IN_YEAR);
  const hasOpenings = connection.query(OPENINGS).all(at.entry).length > 0;
  const countered = openCountered(connection, keyed, payments, at);
  const ranks = openRanks(connection, keyed, at);
  const spent = new Map<string, Fen>();

  return {
    atOnce: AT_ONCE,
    expect: (claimants) => payments.gather(claimants.flatMap(keysOf)),
    paid(claimant) {
      payments.gather(keysOf(claimant));
      const exact = payments.byOnce(claimant.once).find(stands);
      if (exact !== undefined) return paidBefore(exact, claimant.payee, NO_DOUBT);
      return alike(claimant);
    },
    ...countered,
    sum(key) {
      const under = payments.byKey('cap', key);
      const out = under.filter((payment) => stands(payment) || payments.moneyOut(payment) > 0);
      return { fen: under.reduce((sum, payment) => sum + payments.moneyOut(payment), 0), last: lastOf(out) };
    },
    times(key) {
      const standing = payments.byKey('times', key).filter(stands);
      return { times: standing.length, last: lastOf(standing) };
    },
    ...ranks,
    double(group, key) {
      const other = payments.byKey('double', doubleKey(group, key)).find(stands);
      return other && paidBefore(other, '', NO_DOUBT);
    },
    certificate(number, about) {
      const known = payments
        .byKey('certificate', number)
        .filter((payment) => stands(payment) || payments.isOwing(payment));
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

  function keysOf(claimant: Claimant): readonly string[] {
    return [claimant.once, ...sameKeys(claimant), ...claimant.doubles];
  }

  /** Only what was brought in from before the ledger may not say what it was for. */
  function sameKeys(claimant: Claimant): readonly string[] {
    return hasOpenings ? [sameKey(claimant), anyPayeeKey(claimant)] : [sameKey(claimant)];
  }

  /** A payment of the same rule for the same beneficiary, to the same payee first, that does not say plainly whether it was for the same thing. */
  function alike(claimant: Claimant): PaidBefore | undefined {
    const payee = keyed.id(claimant.payee);
    const doubtful = sameKeys(claimant)
      .flatMap((key) => payments.byKey('same', key))
      .filter(stands)
      .map((payment) => {
        const doubt = doubtOf(payment, claimant);
        return { payment, doubt: payment.payee.equals(payee) ? doubt : toAnother(doubt) };
      })
      .filter(({ doubt }) => doubt.words !== '');
    const alikeIn = doubtful.filter(({ payment }) => payment.amount === claimant.amount);
    // What counts as the same for its amount goes before what nothing can be told of, whatever the order of entry.
    const found =
      alikeIn.find(({ doubt }) => doubt.sameMatter === 'if-same-amount') ?? alikeIn[0] ?? doubtful[0];
    return found && paidBefore(found.payment, claimant.payee, found.doubt);
  }

  function spentIn(fund: string, year: string): Fen {
    const paid = paidQuery.all(fund, year, at.entry)[0]?.[0];
    if (typeof paid !== 'number') throw new Error(`no sum of ${fund}`);
    return payments
      .counteredOf(fund, year)
      .reduce((sum, payment) => sum + payments.moneyOut(payment) - paidOut(payment), paid);
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

function lastOf(found: readonly FoundPayment[]): string {
  return found.at(-1)?.payout ?? '';
}
