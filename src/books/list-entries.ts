import type { Entry } from '../ledger/entry.js';
import type { Ledger } from '../ledger/ledger.js';
import { openLedger, type LedgerPlace } from '../ledger/sqlite/open-ledger.js';
import { refused } from '../model/refusals/refused.js';
import { ENTRY_KIND_NAMES } from './entry-words.js';
import { listedEntry, type ListedEntry } from './listed-entry.js';
import { namedPayments } from './named-payments.js';

/** Which entries are asked for; undefined: whichever. */
export interface EntryFilter {
  readonly period: string | undefined;
  /** Runs and payments as the user names them ("2023-09-01", a folder, a 拨付编号), any of them; none: all. */
  readonly runs: readonly string[];
  /** 入账, 拨付, 期初, 冲销 or 到账. */
  readonly kind: string | undefined;
}

/** Hands the entries that are asked for to `use`, in order. @throws Refusal LEDGER_…, USAGE, and where there is no such run */
export async function eachEntry<Result>(
  place: LedgerPlace,
  filter: EntryFilter,
  use: (entries: AsyncIterable<ListedEntry>) => Promise<Result>,
): Promise<Result> {
  refuseKind(filter.kind);
  const ledger = await openLedger(place);
  try {
    return await use(asked(ledger, await filterOf(ledger, filter)));
  } finally {
    await ledger.close();
  }
}

/** The last of the entries asked for, and how many there are. */
export async function newestEntries(
  place: LedgerPlace,
  filter: EntryFilter,
  most: number,
): Promise<{ readonly entries: readonly ListedEntry[]; readonly of: number }> {
  if (filter.period === undefined && filter.runs.length === 0 && filter.kind === undefined)
    return lastEntries(place, most);
  return eachEntry(place, filter, async (entries) => {
    const newest: ListedEntry[] = [];
    let of = 0;
    for await (const entry of entries) {
      newest[of % most] = entry;
      of += 1;
    }
    const first = of > most ? of % most : 0;
    return { entries: [...newest.slice(first), ...newest.slice(0, first)], of };
  });
}

/** Entries are numbered without a gap: where all are asked for, the last ones need no counting. */
async function lastEntries(place: LedgerPlace, most: number): ReturnType<typeof newestEntries> {
  const ledger = await openLedger(place);
  try {
    const { entry: of } = await ledger.head();
    const entries: ListedEntry[] = [];
    for await (const entry of ledger.entries(Math.max(1, of - most + 1))) entries.push(listedEntry(entry));
    return { entries, of };
  } finally {
    await ledger.close();
  }
}

async function* asked(ledger: Ledger, isAsked: (entry: Entry) => boolean): AsyncGenerator<ListedEntry> {
  for await (const entry of ledger.entries(1)) if (isAsked(entry)) yield listedEntry(entry);
}

async function filterOf(
  ledger: Ledger,
  { period, runs, kind }: EntryFilter,
): Promise<(entry: Entry) => boolean> {
  const named = await ledger.read(async (book) => {
    const found = [];
    for (const run of runs) found.push(await namedPayments(run, book));
    return found;
  });
  const isNamed = ({ batch, payout }: Entry): boolean =>
    named.length === 0 || named.some(({ is, name }) => name === (is === 'run' ? batch : payout));
  return (entry) =>
    (period === undefined || entry.period === period) &&
    (kind === undefined || ENTRY_KIND_NAMES[entry.kind] === kind) &&
    isNamed(entry);
}

function refuseKind(kind: string | undefined): void {
  const known = Object.values(ENTRY_KIND_NAMES);
  if (kind === undefined || known.includes(kind)) return;
  throw refused('USAGE', '--kind', (say) => say.noEntryKind(kind, known));
}
