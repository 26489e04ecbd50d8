import { Refusal } from '../../model/refusal.js';
import type { OwnLine } from '../own-csv.js';
import { EXCEPTION_IDENTITIES, exceptionLines } from '../exception-lines.js';
import type { Manifest } from '../manifest.js';
import { pair } from '../pair.js';
import { payoutLines } from '../payout-lines.js';
import type { AuditResult, ExceptionCounts } from './audit-result.js';
import type { FolderContent } from './folder-content.js';
import {
  COUNTED,
  differingColumns,
  payoutDifferences,
  type PayoutDifferences,
} from './payout-differences.js';

export type ListDifferences = Pick<AuditResult, 'payouts' | 'renumbered' | 'exceptions'>;

const NO_EXCEPTIONS: ExceptionCounts = { changed: 0, extra: 0, missing: 0 };
const NO_PAYOUTS: PayoutDifferences = { payouts: [], renumbered: 0 };
export const NO_DIFFERENCE: ListDifferences = { ...NO_PAYOUTS, exceptions: NO_EXCEPTIONS };

export interface ListsToCompare {
  readonly run: string;
  readonly content: FolderContent;
  /** Where the run stands as computed again, with its manifest. */
  readonly folder: string;
  readonly computed: Manifest;
}

/** The lines of payouts.csv and exceptions.csv that differ; a list whose bytes agree is not read, and one that is no list any more has no lines. */
export async function readLists(lists: ListsToCompare): Promise<ListDifferences> {
  return {
    ...(await listDifference(lists, 'payouts.csv', payoutLines, payoutDifferences, NO_PAYOUTS)),
    exceptions: await listDifference(lists, 'exceptions.csv', exceptionLines, exceptionCounts, NO_EXCEPTIONS),
  };
}

async function listDifference<Line, Difference>(
  { run, content, folder, computed }: ListsToCompare,
  name: string,
  read: (folder: string) => Promise<readonly Line[]>,
  compare: (found: readonly Line[], computed: readonly Line[]) => Difference,
  none: Difference,
): Promise<Difference> {
  const written = computed.outputs.find((file) => file.name === name);
  if (content.files.get(name) === written?.sha256) return none;
  const found = await read(run).catch((error: unknown) => {
    if (error instanceof Refusal) return undefined;
    throw error;
  });
  return found === undefined ? none : compare(found, await read(folder));
}

function exceptionCounts(found: readonly OwnLine[], computed: readonly OwnLine[]): ExceptionCounts {
  const { pairs, onlyOld, onlyNow } = pair(found, computed, EXCEPTION_IDENTITIES);
  const changed = pairs.filter(({ old, now }) =>
    differingColumns(old, now).some((column) => !COUNTED.has(column)),
  ).length;
  return { changed, extra: onlyOld.length, missing: onlyNow.length };
}
