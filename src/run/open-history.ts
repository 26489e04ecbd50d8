import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Ledger } from '../ledger/ledger.js';
import { recentFaultRefusal } from '../ledger/recent-fault.js';
import { NO_HISTORY, type LedgerHead, type PaidHistory } from '../model/history.js';
import type { PostedPeriod } from '../model/posted-period.js';
import { refused } from '../model/refusals/refused.js';
import type { LedgerSettings } from './settings.js';

/** Whether past payments were looked at: `no-ledger-yet`: a ledger was named that nothing was entered in so far. */
export type HistoryState = 'checked' | 'not-asked' | 'no-ledger-yet';

/** What was paid before, and where the ledger stood. */
export interface OpenedHistory {
  readonly history: PaidHistory;
  readonly state: HistoryState;
  /** Whether a run with a manifest of that hash was posted; no, where no ledger was looked at. */
  isPosted(sha256: string): Promise<boolean>;
  /** Whether a run was posted under a period and batch, "2023-09-01"; no, where no ledger was looked at. */
  isBatchPosted(batch: string): Promise<boolean>;
  /** What was posted for the last period before one that had a run; undefined where none had, or no ledger was looked at. */
  periodBefore(period: string): Promise<PostedPeriod | undefined>;
  /** Undefined where no ledger was looked at. */
  readonly seen: LedgerHead | undefined;
  close(): Promise<void>;
}

/**
 * Opens the ledger that a command was given. One that does not exist yet is no mistake in the first month, but nothing was looked at then.
 * @throws Refusal LEDGER_… where it cannot be read, is another district's or not the one that stood there
 */
export async function openHistory(
  settings: LedgerSettings | undefined,
  district: string,
): Promise<OpenedHistory> {
  if (settings === undefined) return unread('not-asked');
  const { file, at } = settings;
  // Loaded here: a run that asks no ledger need not wait for the database's program.
  const { stateOf } = await import('../ledger/sqlite/state.js');
  const { openLedger } = await import('../ledger/sqlite/open-ledger.js');
  if (at === undefined && (await stateOf(file)) === 'missing') {
    await refuseNowhere(file);
    return unread('no-ledger-yet');
  }
  const ledger = await openLedger(settings);
  try {
    refuseOtherDistrict(ledger, district, file);
    const seen = at ?? (await ledger.head());
    await refuseOtherHead(ledger, seen, file);
    // Who looks back at an earlier head is told every fault, not refused at the first.
    if (at === undefined) await refuseRecentFault(ledger, seen, file);
    return {
      history: await ledger.history(seen),
      state: 'checked',
      isPosted: (sha256) =>
        ledger.read(async (book) =>
          (await book.ofKind('run')).some(({ details }) => details.manifest === sha256),
        ),
      isBatchPosted: (batch) => ledger.read(async (book) => (await book.run(batch)) !== undefined),
      periodBefore: (period) => ledger.periodBefore(period, seen),
      seen,
      close: () => ledger.close(),
    };
  } catch (error) {
    await ledger.close();
    throw error;
  }
}

/** @throws Refusal LEDGER_OTHER */
export function refuseOtherDistrict({ about }: Ledger, district: string, file: string): void {
  if (about.district === district) return;
  throw refused('LEDGER_OTHER', file, (say) => say.otherDistrict(about.district, district));
}

/** @throws Refusal LEDGER_OTHER where the ledger never stood there */
export async function refuseOtherHead(
  ledger: Ledger,
  { entry, head }: LedgerHead,
  file: string,
): Promise<void> {
  if ((await ledger.hashAt(entry)) === head) return;
  throw refused('LEDGER_OTHER', file, (say) => say.otherLedger(entry, head.slice(0, 12)));
}

/** Of the end of the chain only, so that it takes no time: the whole of it is for `ledger verify`. @throws Refusal LEDGER_INVALID */
export async function refuseRecentFault(ledger: Ledger, { entry }: LedgerHead, file: string): Promise<void> {
  const fault = await ledger.recentFault(entry);
  if (fault !== undefined) throw recentFaultRefusal(fault, file);
}

function unread(state: Exclude<HistoryState, 'checked'>): OpenedHistory {
  return {
    history: NO_HISTORY,
    state,
    isPosted: async () => false,
    isBatchPosted: async () => false,
    periodBefore: async () => undefined,
    seen: undefined,
    close: async () => undefined,
  };
}

/** A folder that is not there is a mistyped path. */
async function refuseNowhere(file: string): Promise<void> {
  const folder = path.dirname(path.resolve(file));
  if ((await stat(folder).catch(() => undefined))?.isDirectory() === true) return;
  throw refused('LEDGER_NOT_FOUND', file, (say) => say.noLedgerFolder());
}
