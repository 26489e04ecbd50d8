import type { BatchLabel } from '../../src/model/batch.js';
import type { Outcome } from '../../src/model/plan.js';
import { ExceptionCount } from '../../src/output/exception-count.js';
import { Deductions } from '../../src/output/summary-totals.js';
import { BatchTally } from '../../src/report/batch-tally.js';
import { openCharts } from '../../src/report/chart/open-charts.js';
import type { ReportData } from '../../src/report/report-data.js';
import { reportHtml } from '../../src/report/report-html.js';
import { asException, asPayout, exception, LABEL, payout, RUN_ID, totalsOf } from '../output/sample-run.js';

export const OUTCOMES: readonly Outcome[] = [
  payout(1),
  payout(2, { amount: 1_234_567_89, fund: '专项资金' }),
  payout(3, { rule: '13b', amount: 300_00 }),
  payout(4, { rule: '11a', department: 'union', amount: 50_000_00 }),
]
  .map(asPayout)
  .concat(
    [
      exception({ stake: 600_00 }),
      exception({ code: 'FIELD_MISSING', treatment: 'hold', stake: 5_000_00 }),
      exception({ code: 'FIELD_MISSING', treatment: 'hold', stake: undefined }),
      exception({
        code: 'ACCOUNT_MISSING',
        treatment: 'notice',
        stake: undefined,
        place: { file: '证书名册.csv', sheet: '', row: 3 },
      }),
    ].map(asException),
  );

const HASH = 'ab'.repeat(32);

/** What a run of these outcomes would show. */
export function reportOf(
  outcomes: readonly Outcome[] = OUTCOMES,
  change: Partial<ReportData> = {},
  label: BatchLabel = LABEL,
): ReportData {
  const tally = new BatchTally();
  const deductions = new Deductions();
  const count = new ExceptionCount<undefined>();
  for (const outcome of outcomes) {
    tally.add(outcome);
    if (outcome.is === 'payout') deductions.add(outcome.payout);
    if (outcome.is === 'exception') count.add(outcome.line, undefined);
  }
  const tallied = tally.result();
  return {
    ...tallied,
    totals: deductions.summary(totalsOf(outcomes, label)),
    problems: count.problems(),
    rosters: count.files(),
    label,
    runId: RUN_ID,
    workbooks: tallied.byDepartment,
    previous: 'none',
    readings: [
      {
        id: '13b.once',
        item: '二(三)13',
        question: '每人一次，还是每个项目一次？',
        option: 'person',
        means: '每人一次',
        why: '文本以人计',
        as: 'usual',
      },
    ],
    inputs: [
      {
        name: '培训名册.xlsx',
        sha256: HASH,
        bytes: 12_345,
        tables: [{ sheet: 'Sheet1', title: '培训名册', rows: 9 }],
      },
    ],
    rules: { sha256: HASH, files: 42 },
    standards: [{ name: 'accounts.csv', sha256: HASH }],
    ledger: { entry: 7, head: HASH },
    files: ['payouts.csv', 'exceptions.xlsx', 'manifest.json', 'used/'],
    ...change,
  };
}

export async function pageOf(data: ReportData): Promise<string> {
  return reportHtml(data, await openCharts());
}
