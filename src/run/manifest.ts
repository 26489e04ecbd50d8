import { createHash } from 'node:crypto';
import { HISTORY_UNCHECKED } from '../model/batch.js';
import type { LedgerHead } from '../model/history.js';
import type { RunTotals } from '../model/plan.js';
import type { Roster } from '../model/roster-read.js';
import type { SheetSettings } from '../model/sheet-settings.js';
import type { PolicyData } from '../policy/data.js';
import type { LoadedPolicy } from '../policy/load.js';
import type { CostLine } from '../output/cost-columns.js';
import type { WrittenFile } from '../output/written-file.js';
import type { ReadTable } from './read-tables.js';
import { statedCosts } from './stated-costs.js';
import { statedTotals } from './stated-totals.js';

/** Options that bear on what is computed; folders, language and the like do not. */
interface ManifestOptions {
  readonly period: string;
  readonly batch: string;
  readonly kind: string | null;
  readonly sheet: string | null;
  readonly only: readonly string[] | null;
  readonly includeHidden: boolean;
}

export interface ManifestInput {
  readonly version: string;
  readonly loaded: LoadedPolicy;
  /** Under the readings of the run. */
  readonly policy: PolicyData;
  readonly rosters: readonly Roster[];
  /** All tables read, in order. */
  readonly tables: readonly ReadTable[];
  readonly standards: readonly { readonly name: string; readonly sha256: string }[];
  readonly options: ManifestOptions;
  readonly sheets: SheetSettings;
  /** Where the ledger stood; undefined: it was not looked at. */
  readonly seen: LedgerHead | undefined;
  readonly totals: RunTotals;
}

/** What a run was computed from and what it came to: the same for the same input, wherever and whenever it is run. */
export interface RunAccount {
  readonly runId: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The account of a run before its files are known; the run's id is the SHA-256 of exactly this. */
export function accountOf({
  version,
  loaded,
  policy,
  rosters,
  tables,
  standards,
  options,
  sheets,
  seen,
  totals,
}: ManifestInput): RunAccount {
  const { head, readings } = policy;
  const proved = {
    policy: { number: head.number, district: head.district.name },
    options,
    inputs: rosters.map(({ file, sha256, bytes }) => ({
      name: file,
      sha256,
      bytes,
      tables: tables
        .filter((table) => table.file === file)
        .map(({ sheet, kind, headerRow }) => ({ sheet, kind, headerRow })),
    })),
    rules: { sha256: loaded.hash, files: loaded.sources.length },
    readings: readings.map(({ id, used }) => ({ id, used })),
    standards: standards.map(({ name, sha256 }) => ({ name, sha256 })),
    ledger:
      seen === undefined ? { head: null, note: HISTORY_UNCHECKED } : { ...seen, note: '已核对历史拨付' },
    ...statedTotals(totals),
  };
  const runId = runIdOf(proved);
  const major = Number(process.versions.node.split('.')[0]);
  return { runId, body: { runId, butie: version, node: major, sheets, ...proved } };
}

/** What a manifest says beside what its run's id is made of. */
const UNPROVED: ReadonlySet<string> = new Set([
  'runId',
  'butie',
  'node',
  'sheets',
  'costOfReadings',
  'outputs',
  'seal',
]);

/** The id of a run whose manifest says so, in the order in which it says it. */
export function statedRunId(manifest: Readonly<Record<string, unknown>>): string {
  return runIdOf(Object.fromEntries(Object.entries(manifest).filter(([key]) => !UNPROVED.has(key))));
}

function runIdOf(proved: Readonly<Record<string, unknown>>): string {
  return createHash('sha256').update(JSON.stringify(proved)).digest('hex');
}

/** The manifest as it is written: the account, what other readings would change if that was asked for, and the hash of every file beside it. */
export function manifestText(
  account: RunAccount,
  costs: readonly CostLine[],
  outputs: readonly WrittenFile[],
): string {
  const stated = { ...account.body, ...statedCosts(costs), outputs };
  return `${JSON.stringify({ ...stated, seal: sealOf(stated) }, undefined, 2)}\n`;
}

/** Over all that a manifest says, also what its run's id does not prove: one byte that is changed by accident or in passing shows. */
export function sealOf(manifest: Readonly<Record<string, unknown>>): string {
  const stated = Object.fromEntries(Object.entries(manifest).filter(([key]) => key !== 'seal'));
  return createHash('sha256').update(JSON.stringify(stated)).digest('hex');
}
