import type { CounteredMoney, LedgerHead } from '../../model/history.js';
import type { Fen } from '../../model/money.js';
import type { KeptUse } from '../entry.js';
import type { KeyedHash } from '../keyed-hash.js';
import type { Cell, Connection } from './connection.js';
import { moneyOut } from './money-out.js';
import { bytesOf, type FoundPayment, foundOf, PAYMENT_COLUMNS, stands, textIn } from './payment-row.js';

const COUNTERED = `
  LEFT JOIN entries r ON r.target = e.entry AND r.kind = 'reversal' AND r.entry <= ?1
  LEFT JOIN entries c ON c.target = r.entry AND c.kind = 'reversal' AND c.entry <= ?1`;

/** Keys in one asking, as hexadecimal text in a list of JSON: several askings take longer than one. */
const KEYS_AT_ONCE = 200;

const BY_KEYS = `
  SELECT ${PAYMENT_COLUMNS}, k.key, CAST(k.use AS BLOB) FROM json_each(?2) asked
  CROSS JOIN keys k ON k.key = unhex(asked.value) JOIN entries e ON e.entry = k.entry ${COUNTERED}
  WHERE k.entry <= ?1 ORDER BY e.entry`;

const ALL_COUNTERED = `
  SELECT ${PAYMENT_COLUMNS} FROM entries r JOIN entries e ON e.entry = r.target AND e.kind IN ('payout', 'opening')
  LEFT JOIN entries c ON c.target = r.entry AND c.kind = 'reversal' AND c.entry <= ?1
  WHERE r.kind = 'reversal' AND r.entry <= ?1`;

const COUNTERED_IN_YEAR = `
  ${ALL_COUNTERED} AND r.fund = ?2 AND r.period >= ?3 || '-01' AND r.period <= ?3 || '-12'`;

/** Finds payments as the ledger stood at one head. */
export interface PaymentFinder {
  /** Looks up keys together; what is asked of one of them next is known already. */
  gather(texts: readonly string[]): void;
  /** In order of entry. */
  byKey(use: KeptUse, text: string): readonly FoundPayment[];
  /** By what is paid once, under whatever reading it was or is. */
  byOnce(text: string): readonly FoundPayment[];
  /** All that were countered, in order of entry. */
  countered(): readonly FoundPayment[];
  /** Those from a fund in a year that were countered. */
  counteredOf(fund: string, year: string): readonly FoundPayment[];
  /** Where the money of a countered payment is. */
  moneyOf(payment: FoundPayment): CounteredMoney;
  /** What of a payment is out, in fen. */
  moneyOut(payment: FoundPayment): Fen;
  /** Countered, and its money is with the payee. */
  isOwing(payment: FoundPayment): boolean;
}

/** @throws Refusal LEDGER_INVALID, from what it returns too, where a text is none any more */
export function findPayments(
  connection: Connection,
  keyed: KeyedHash,
  { entry: until }: LedgerHead,
): PaymentFinder {
  const keysQuery = connection.query(BY_KEYS);
  const counteredQuery = connection.query(`${ALL_COUNTERED} ORDER BY e.entry`);
  const yearQuery = connection.query(COUNTERED_IN_YEAR);
  let gathered: ReadonlyMap<string, readonly Kept[]> = new Map();
  const keptUnder = (text: string): readonly Kept[] =>
    gathered.get(text) ?? lookUp([text]).flatMap(([, kept]) => kept);

  const finder: PaymentFinder = {
    gather(texts) {
      // A claim is asked about several times in a row.
      if (texts.every((text) => gathered.has(text))) return;
      gathered = new Map(chunks([...new Set(texts)]).flatMap(lookUp));
    },
    byKey: (use, text) => keptUnder(text).flatMap((kept) => (kept.use === use ? [kept.payment] : [])),
    byOnce: (text) => keptUnder(text).flatMap(({ use, payment }) => (isOnce(use) ? [payment] : [])),
    countered: () => counteredQuery.all(until).map((row) => foundOf(connection.file, row)),
    counteredOf: (fund, year) => yearQuery.all(until, fund, year).map((row) => foundOf(connection.file, row)),
    moneyOf(payment) {
      if (payment.countered === '更正' && !payment.demanded)
        return setOffBy(payment) === undefined ? 'open' : 'set-off';
      if (payment.countered === '退汇') return 'returned';
      return payment.settled ? 'recovered' : 'demanded';
    },
    moneyOut: (payment) => moneyOut(payment, setOffBy),
    isOwing: (payment) => !stands(payment) && ['open', 'demanded'].includes(finder.moneyOf(payment)),
  };
  return finder;

  /** @param texts as many as are asked at once, at most */
  function lookUp(texts: readonly string[]): readonly (readonly [string, readonly Kept[]])[] {
    const hashes = texts.map((text) => keyed.id(text).toString('hex'));
    const rows = until === 0 ? [] : keysQuery.all(until, JSON.stringify(hashes));
    const kept = rows.map((row) => keptOf(connection.file, row));
    return texts.map((text, index) => [
      text,
      kept.length === 0 ? NONE : kept.filter(({ key }) => key === hashes[index]),
    ]);
  }

  /** A payment that came back (退汇, 追回) leaves open again what it was set off against; one corrected in turn has it in itself. */
  function setOffBy({ payout }: Pick<FoundPayment, 'payout'>): FoundPayment | undefined {
    return finder
      .byKey('setOff', payout)
      .findLast(({ countered }) => countered === '' || countered === '更正');
  }
}

/** A payment found by a key, and what the key was for. */
interface Kept {
  readonly key: string;
  readonly use: string;
  readonly payment: FoundPayment;
}

function keptOf(file: string, row: readonly Cell[]): Kept {
  const [key, use] = row.slice(-2);
  return {
    key: bytesOf(key).toString('hex'),
    use: textIn(file, Number(row[0]), use),
    payment: foundOf(file, row),
  };
}

const NONE: readonly Kept[] = [];

function isOnce(use: string): boolean {
  return use === 'once' || use === 'otherwise';
}

function chunks(texts: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(texts.length / KEYS_AT_ONCE);
  return Array.from({ length: count }, (_, index) =>
    texts.slice(index * KEYS_AT_ONCE, (index + 1) * KEYS_AT_ONCE),
  );
}
