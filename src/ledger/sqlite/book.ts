import type { LedgerHead } from '../../model/history.js';
import { linkOf } from '../chain.js';
import type { Draft, Entry, KeptUse } from '../entry.js';
import type { KeyedHash } from '../keyed-hash.js';
import type { Book, FewKind, WritableBook } from '../ledger.js';
import type { Connection } from './connection.js';
import { ENTRY_CELLS, ENTRY_COLUMNS, entryOf, KEY_CELLS } from './entry-row.js';
import { openHistory } from './history.js';

/** The ledger as it stands at `head`, within one transaction. */
export function openBook(connection: Connection, keyed: KeyedHash, head: LedgerHead): Book {
  const select = (where: string) => connection.query(`SELECT ${ENTRY_CELLS} FROM entries WHERE ${where}`);
  const queries = {
    entry: select('entry = ?'),
    run: select(`batch = ? AND kind = 'run'`),
    payments: select(`batch = ? AND kind IN ('payout', 'opening') ORDER BY entry`),
    // What comes after the hyphen begins with a digit; a full stop is the character after the hyphen.
    numbered: select(
      `payout > ?1 || '-' AND payout < ?1 || '.' AND kind IN ('payout', 'opening') ORDER BY entry`,
    ),
    payment: select(`payout = ? AND kind IN ('payout', 'opening')`),
    reversals: select(`target = ? AND kind = 'reversal'`),
    setOffs: select(
      `entry IN (SELECT entry FROM keys WHERE key = ? AND use = 'setOff') AND kind = 'payout' ORDER BY entry`,
    ),
    settlements: select(`target = ? AND kind = 'settlement' ORDER BY entry`),
  };
  // A kind that is written out has an index of its own; by a parameter, or in the order of the table, SQLite would go through all entries.
  const ofKind: Readonly<Record<FewKind, ReturnType<typeof select>>> = {
    run: select(`kind = 'run' ORDER BY +entry`),
    reversal: select(`kind = 'reversal' ORDER BY +entry`),
    settlement: select(`kind = 'settlement' ORDER BY +entry`),
  };
  const keysOf = connection.query(`SELECT ${KEY_CELLS} FROM keys WHERE entry = ? ORDER BY use, key`);
  const entries = (rows: ReturnType<(typeof queries)['entry']['all']>): readonly Entry[] =>
    rows.map((row) => entryOf(connection.file, row, keysOf.all(Number(row[0]))));
  return {
    head,
    history: openHistory(connection, keyed, head),
    entry: async (number) => entries(queries.entry.all(number))[0],
    run: async (batch) => entries(queries.run.all(batch))[0],
    payments: async (batch) => entries(queries.payments.all(batch)),
    numbered: async (batch) => entries(queries.numbered.all(batch)),
    payment: async (payout) => entries(queries.payment.all(payout))[0],
    reversalOf: async (payment) => entries(queries.reversals.all(payment))[0],
    setOffsOf: async (payout) => entries(queries.setOffs.all(keyed.id(payout))),
    settlementsOf: async (entry) => entries(queries.settlements.all(entry)),
    ofKind: async (kind) => entries(ofKind[kind].all()),
  };
}

/** A book that can be added to; what it adds is part of the transaction in which it was opened. */
export function openWritableBook(connection: Connection, keyed: KeyedHash, head: LedgerHead): WritableBook {
  const book = openBook(connection, keyed, head);
  const places = ENTRY_COLUMNS.split(', ').map(() => '?');
  const insert = connection.command(`INSERT INTO entries (${ENTRY_COLUMNS}) VALUES (${places.join(', ')})`);
  // All keys of an entry as one call: each takes longer than what it does.
  const insertKeys = connection.command(
    'INSERT INTO keys (entry, use, key) SELECT ?1, value ->> 0, unhex(value ->> 1) FROM json_each(?2)',
  );
  const hashed = (number: Draft['payee']): Buffer =>
    typeof number === 'string' ? keyed.id(number) : Buffer.from(number.hash, 'hex');
  let last = head;
  return {
    ...book,
    last: () => last,
    async append(draft) {
      const entry = last.entry + 1;
      const [payee, beneficiary] = [hashed(draft.payee), hashed(draft.beneficiary)];
      const details = JSON.stringify(draft.details);
      const keys = distinctKeys(
        draft.keys.map(({ use, key }) => ({ use, key: keyed.id(key).toString('hex') })),
      );
      const linked = {
        ...draft,
        entry,
        details,
        keys,
        payee: payee.toString('hex'),
        beneficiary: beneficiary.toString('hex'),
      };
      const hash = linkOf(last.head, linked, keyed);
      const { kind, batch, payout, target, period, department, rule, fund, amount, setOff, at } = draft;
      insert(
        entry,
        kind,
        batch,
        payout,
        target,
        period,
        department,
        rule,
        fund,
        amount,
        setOff,
        payee,
        beneficiary,
        details,
        at,
        hash,
      );
      if (keys.length > 0) insertKeys(entry, JSON.stringify(keys.map(({ use, key }) => [use, key])));
      last = { entry, head: hash.toString('hex') };
      return last;
    },
  };
}

interface HashedKey {
  readonly use: KeptUse;
  readonly key: string;
}

/** In the order in which they are read back. */
function distinctKeys(keys: readonly HashedKey[]): readonly HashedKey[] {
  const byText = new Map(keys.map((each) => [`${each.use} ${each.key}`, each]));
  return [...byText].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
