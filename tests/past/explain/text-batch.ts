import { NO_HISTORY } from '../../../src/model/history.js';
import type { Roster, RosterEvent } from '../../../src/model/roster-read.js';
import type { RowFacts } from '../../../src/model/row-facts.js';
import { NO_STANDARDS, type Standards } from '../../../src/model/standards.js';
import { explainRow } from '../../../src/past/explain/explain-row.js';
import type { ExplainedRow } from '../../../src/past/explain/explanation.js';
import { observeRow } from '../../../src/past/explain/observe-row.js';
import type { PolicyData } from '../../../src/policy/data.js';

/** Rows of one roster kind as a batch without files. */
export interface TextBatch {
  readonly policy: PolicyData;
  readonly kind: string;
  readonly rows: () => readonly RowFacts[];
  readonly period: string;
  readonly standards?: Standards;
}

/** The first row of a batch, explained. */
export async function firstExplained({
  policy,
  kind,
  rows,
  period,
  standards = NO_STANDARDS,
}: TextBatch): Promise<ExplainedRow> {
  const input = {
    rosters: [rosterOf(kind, rows)],
    policy,
    standards,
    period,
    batch: '01',
    only: undefined,
    readings: [],
    onceOtherwise: new Map(),
    history: NO_HISTORY,
    decideThread: undefined,
  };
  const observed = await observeRow(
    input,
    { file: `${kind}.xlsx`, sheet: undefined, row: 2 },
    () => undefined,
  );
  if (observed?.is !== 'row') throw new Error('the first row is no row');
  const named = { number: '', title: '', district: '' };
  const run = { period, batch: '01', policy: named, only: [], ledger: undefined };
  return { ...explainRow(observed, input, undefined), run, about: undefined };
}

function rosterOf(kind: string, rows: () => readonly RowFacts[]): Roster {
  const table = { sheet: '', kind, firstHeaderRow: 1, headerRow: 1, unit: '元', columns: [], unknown: [] };
  return {
    file: `${kind}.xlsx`,
    sha256: '',
    bytes: 0,
    meter: () => ({ done: 1, of: 1 }),
    follow() {},
    again: undefined,
    tables: [table],
    async *read() {
      yield [{ is: 'table', table }, ...rows().map((row): RosterEvent => ({ is: 'row', row }))];
    },
    async close() {},
  };
}
