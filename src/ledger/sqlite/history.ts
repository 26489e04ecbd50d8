import type {
  Claimant,
  CounteredMoney,
  CounteredPayment,
  LedgerHead,
  OpenCorrection,
  OpenCorrections,
  PaidBefore,
  PaidHistory,
} from '../../model/history.js';
import type { Fen } from '../../model/money.js';
import { anyPayeeKey, doubleKey, holdingKey, quotaKeys, sameKey } from '../../model/payment-keys.js';
import type { KeyedHash } from '../keyed-hash.js';
import type { Connection } from './connection.js';
import { findPayments } from './found-payments.js';
import { type Doubt, doubtOf, NO_DOUBT, toAnother } from './doubt.js';
import { bytesOf, type FoundPayment } from './payment-row.js';

/** Persons of a quota's block, in order of the first payment that stands. */
const RANKS = `
  SELECT person.key FROM keys k
  JOIN keys person ON person.entry = k.entry AND person.use = 'rank'
  WHERE k.key = ?1 AND k.use = 'quota' AND k.entry <= ?2
    AND NOT EXISTS (SELECT 1 FROM entries r WHERE r.kind = 'reversal' AND r.target = k.entry AND r.entry <= ?2)
  GROUP BY person.key ORDER BY min(k.entry)`;

const PAID_IN_YEAR = `
  SELECT coalesce(sum(amount), 0) FROM entries
  WHERE fund = ?1 AND kind IN ('payout', 'opening') AND period >= ?2 || '-01' AND period <= ?2 || '-12' AND entry <= ?3`;

const CORRECTED = `
  SELECT 1 FROM entries WHERE kind = 'reversal' AND json_extract(details, '$.how') = '更正' AND +entry <= ? LIMIT 1`;

/** What had been paid when the ledger stood at `at`: entries after it are not seen, so that a later audit sees the same. */
export function openHistory(connection: Connection, keyed: KeyedHash, at: LedgerHead): PaidHistory {
  const payments = findPayments(connection, keyed, at);
  const ranksQuery = connection.query(RANKS);
  const paidQuery = connection.query(PAID_IN_YEAR);
  const isCorrected = connection.query(CORRECTED).all(at.entry).length > 0;
  const blocks = new Map<string, ReadonlyMap<string, number>>();
  const spent = new Map<string, Fen>();

  return {
    paid(claimant) {
      payments.gather([claimant.once, sameKey(claimant), anyPayeeKey(claimant), ...claimant.doubles]);
      const exact = payments.byOnce(claimant.once).find(stands);
      if (exact !== undefined) return paidBefore(exact, claimant.payee, NO_DOUBT);
      return alike(claimant);
    },
    corrections: (claimant) => (isCorrected ? correctionsOf(claimant) : NO_CORRECTIONS),
    countered: counteredOf,
    sum(key) {
      const out = payments.byKey('cap', key).filter((payment) => !payments.isBack(payment));
      return { fen: out.reduce((sum, { amount }) => sum + amount, 0), last: lastOf(out) };
    },
    times(key) {
      const standing = payments.byKey('times', key).filter(stands);
      return { times: standing.length, last: lastOf(standing) };
    },
    rank(block, person) {
      return ranks(block).get(keyed.id(quotaKeys({ block, person }).person).toString('hex'));
    },
    persons: (block) => ranks(block).size,
    double(group, key) {
      const other = payments.byKey('double', doubleKey(group, key)).find(stands);
      return other && paidBefore(other, '', NO_DOUBT);
    },
    certificate(number, about) {
      const standing = payments.byKey('certificate', number).filter(stands);
      if (standing.length === 0) return undefined;
      const alike = new Set(payments.byKey('holding', holdingKey(number, about)).map(({ entry }) => entry));
      const other = standing.find(({ entry }) => !alike.has(entry));
      return other && paidBefore(other, '', NO_DOUBT);
    },
    spent(fund, year) {
      const key = `${year} ${fund}`;
      const known = spent.get(key) ?? spentIn(fund, year);
      spent.set(key, known);
      return known;
    },
  };

  /** A payment of the same rule for the same beneficiary, to the same payee first, that does not say plainly whether it was for the same thing. */
  function alike(claimant: Claimant): PaidBefore | undefined {
    const payee = keyed.id(claimant.payee);
    const doubtful = [sameKey(claimant), anyPayeeKey(claimant)]
      .flatMap((key) => payments.byKey('same', key))
      .filter(stands)
      .map((payment) => {
        const doubt = doubtOf(payment, claimant);
        return { payment, doubt: payment.payee.equals(payee) ? doubt : toAnother(doubt) };
      })
      .filter(({ doubt }) => doubt.words !== '');
    const found = doubtful.find(({ payment }) => payment.amount === claimant.amount) ?? doubtful[0];
    return found && paidBefore(found.payment, claimant.payee, found.doubt);
  }

  function correctionsOf(claimant: Claimant): OpenCorrections {
    const exact = payments.byOnce(claimant.once).filter(payments.isOpenCorrection);
    const payee = keyed.id(claimant.payee);
    const own = exact.filter((each) => each.payee.equals(payee));
    const near = [
      ...payments.byKey('same', sameKey(claimant)),
      ...claimant.doubles.flatMap((key) => payments.byKey('double', key)),
    ].filter(payments.isOpenCorrection);
    const others = new Map([...exact, ...near].map((each) => [each.entry, each]));
    for (const { entry } of own) others.delete(entry);
    return { own: own.map(openOf), others: [...others.values()].map(openOf) };
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
      .map(({ payment, unsure }) => ({ ...openOf(payment), money: moneyOf(payment), unsure }));
  }

  function moneyOf(payment: FoundPayment): CounteredMoney {
    if (payments.isOpenCorrection(payment)) return 'open';
    if (payment.countered === '更正' && !payment.demanded) return 'set-off';
    if (payment.countered === '退汇') return 'returned';
    return payments.isBack(payment) ? 'recovered' : 'demanded';
  }

  function spentIn(fund: string, year: string): Fen {
    const paid = paidQuery.all(fund, year, at.entry)[0]?.[0];
    if (typeof paid !== 'number') throw new Error(`no sum of ${fund}`);
    const back = payments.counteredOf(fund, year).filter((payment) => payments.isBack(payment));
    return back.reduce((sum, { amount }) => sum - amount, paid);
  }

  function ranks(block: string): ReadonlyMap<string, number> {
    const known = blocks.get(block);
    if (known !== undefined) return known;
    const keys = ranksQuery.all(keyed.id(quotaKeys({ block, person: '' }).block), at.entry);
    const ranked = new Map(keys.map(([key], index) => [bytesOf(key).toString('hex'), index + 1]));
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

function openOf({ payout, amount }: FoundPayment): OpenCorrection {
  return { payout, amount };
}

function lastOf(found: readonly FoundPayment[]): string {
  return found.at(-1)?.payout ?? '';
}
