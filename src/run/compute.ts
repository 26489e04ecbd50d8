import type { Outcome, RunTotals } from '../model/plan.js';
import type { Roster } from '../model/roster-read.js';
import type { Standards } from '../model/standards.js';
import { compilePolicy } from '../decide/compile-policy.js';
import type { PolicyData } from '../policy/data.js';
import { RowPlaces } from '../settle/row-places.js';
import { openSettlement } from '../settle/settle-row.js';
import { Totals } from '../settle/totals.js';
import { ClaimWeights } from '../settle/weigh.js';
import { columnsOf } from '../policy/columns.js';
import { carryRow } from './carry-row.js';
import { fileLine } from './file-line.js';
import { settleWords } from './settle-words.js';
import type { Spool } from './spool.js';

/** Everything a batch is computed from, and nothing else: no clock, no environment, no folder. */
export interface BatchInput {
  readonly rosters: readonly Roster[];
  readonly policy: PolicyData;
  readonly standards: Standards;
  /** Undefined only in validate without --period. */
  readonly period: string | undefined;
  readonly batch: string;
  readonly only: ReadonlySet<string> | undefined;
}

/** What a batch came to, and how many rows each sheet brought. */
export interface BatchResult {
  readonly totals: RunTotals;
  readonly tables: readonly ReadTable[];
}

export interface ReadTable {
  readonly file: string;
  readonly sheet: string;
  readonly kind: string;
  readonly rows: number;
}

/** How far a batch has come. `of`: rows in all, known once the last one has been read. */
export type Progress = (
  rows: number,
  stage: { readonly is: 'reading' } | { readonly is: 'settling'; readonly of: number },
) => void;

/**
 * Reads, decides and settles a batch: every row in input order ends as exactly one disposition, and every outcome goes to
 * `take`, in order. Decisions wait in `spool` until the last row has been read.
 */
export async function computeBatch(
  input: BatchInput,
  spool: Spool,
  take: (outcome: Outcome) => void | Promise<void>,
  progress: Progress,
): Promise<BatchResult> {
  const decide = compilePolicy(input.policy, input);
  const kinds = new Map(
    input.policy.rosters.map((roster) => {
      const columns = columnsOf(roster, input.policy.common);
      const claims = columns.findIndex(({ name }) => name === roster.claims);
      return [roster.kind, { columns, claims }];
    }),
  );
  const places = new RowPlaces();
  const weights = new ClaimWeights();
  let read = 0;
  for (const roster of input.rosters) {
    for await (const events of roster.read()) {
      for (const event of events) {
        if (event.is === 'row') {
          const decision = decide(event.row);
          weights.add(places.add(decision.place), decision);
          const { row } = event;
          spool.append({
            is: 'row',
            decision,
            texts: () => (kinds.get(row.kind)?.columns ?? []).map((_, index) => row.carryText(index)),
          });
          read += 1;
        } else if (event.is === 'finding') {
          spool.append({ is: 'file', line: fileLine(event.finding, event.place) });
        } else {
          spool.append({ is: 'skipped' });
        }
      }
      progress(read, { is: 'reading' });
    }
  }

  const settle = openSettlement({ ...settleWords(input), places, weights });
  const totals = new Totals();
  let ordinal = 0;
  for (const record of spool.records()) {
    if (record.is === 'skipped') totals.skipped();
    else if (record.is === 'file') {
      totals.exception(record.line);
      await take({ is: 'exception', line: record.line });
    } else {
      const settled = settle(ordinal, record.decision);
      ordinal += 1;
      totals.row(settled.disposition);
      for (const payout of settled.payouts) {
        totals.payout(payout);
        const waiting = take({ is: 'payout', payout });
        if (waiting !== undefined) await waiting;
      }
      for (const line of settled.exceptions) {
        totals.exception(line);
        const waiting = take({ is: 'exception', line });
        if (waiting !== undefined) await waiting;
      }
      const carried = carryRow(
        record.decision,
        record.texts,
        settled,
        kinds.get(record.decision.kind)?.claims ?? -1,
        input.period ?? '',
      );
      if (carried !== undefined) await take({ is: 'carry', row: carried });
      if (ordinal % 1000 === 0) progress(ordinal, { is: 'settling', of: read });
    }
  }
  if (ordinal !== read) throw new Error(`${read} rows were decided and ${ordinal} settled`);
  const tables = input.rosters.flatMap((roster) =>
    roster.tables.map(({ sheet, kind }) => ({
      file: roster.file,
      sheet,
      kind,
      rows: places.rowsOf({ file: roster.file, sheet }),
    })),
  );
  return {
    tables,
    totals: totals.result({
      departments: input.policy.head.departments.map(({ key }) => key),
      rules: input.policy.provisions.flatMap(({ rules }) => rules.map(({ id }) => id)),
    }),
  };
}
