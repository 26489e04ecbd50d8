import type { Payment } from '../payment.js';
import type { TrainingFacts } from '../training-facts.js';
import { factsOfRecord } from './facts-of-record.js';
import { faultsOf, type Fault } from './plain-rules.js';
import {
  departmentLine,
  exceptionLine,
  JOB_HEADERS,
  payoutLine,
  type JobLine,
  type JobTable,
} from './job-lines.js';
import type { RecordRow } from './record.js';

/** What a peer is made of: how it reads, decides and writes. */
export interface JobParts {
  rows(file: string): AsyncIterable<RecordRow>;
  decide(facts: TrainingFacts): readonly Payment[] | Promise<readonly Payment[]>;
  write(folder: string): JobWriter;
}

interface JobWriter {
  add(table: JobTable, line: JobLine): void | Promise<void>;
  close(): Promise<void>;
}

/** What the job came to; must be what butie says of the same roster. */
export interface JobResult {
  readonly rows: number;
  readonly payouts: number;
  readonly fen: number;
}

/** A month's job as an office might script it: the lists of payouts and exceptions, and the department's sheet, of the same columns as butie's. */
export async function runJob(file: string, folder: string, parts: JobParts): Promise<JobResult> {
  const writer = parts.write(folder);
  for (const [table, headers] of TABLES) await writer.add(table, headers);
  const claimed = new Set<string>();
  let [rows, payouts, fen, exceptions] = [0, 0, 0, 0];
  for await (const { row, record } of parts.rows(file)) {
    rows += 1;
    const facts = factsOfRecord(record);
    const payments = await parts.decide(facts);
    const faults: Fault[] = payments.length === 0 ? [...faultsOf(facts)] : [];
    for (const { rule, fen: amount } of payments) {
      const key = `${rule} ${record['身份证号码']} ${record['项目编号']}`;
      if (claimed.has(key)) {
        faults.push(PAID_ALREADY);
        continue;
      }
      claimed.add(key);
      payouts += 1;
      fen += amount;
      const line = { serial: payouts, row, rule, yuan: amount / 100, record };
      await writer.add('payouts', payoutLine(line));
      await writer.add('department', departmentLine(line));
    }
    for (const fault of faults) {
      exceptions += 1;
      await writer.add('exceptions', exceptionLine(exceptions, row, fault, record));
    }
  }
  await writer.close();
  return { rows, payouts, fen };
}

const TABLES = [
  ['payouts', JOB_HEADERS.payouts],
  ['department', JOB_HEADERS.department],
  ['exceptions', JOB_HEADERS.exceptions],
] as const;
const PAID_ALREADY: Fault = { code: 'DUPLICATE_IN_BATCH', column: '身份证号码', required: '本批只申报一次' };
