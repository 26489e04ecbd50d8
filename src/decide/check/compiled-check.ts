import type { Check } from '../../model/decision.js';
import type { Code } from '../../model/code.js';
import type { RowFacts } from '../../model/row-facts.js';
import type { EventSpan } from '../event.js';
import { shown } from '../need.js';
import type { ColumnRef } from '../scope.js';

/** A compiled test: looks at one row and reports every outcome, passed or failed. */
export type CompiledCheck = (row: RowFacts, event: EventSpan | undefined, out: Check[]) => void;

/** The outcome of a test of one cell, with the message a failure carries. */
export function outcome(
  row: RowFacts,
  column: ColumnRef,
  code: Code,
  required: string,
  passed: boolean,
): Check {
  if (passed) return new PassedCheck(row, column, code, required);
  const found = shown(row, column);
  const message = `${column.name}为“${found}”${understood(row, column)}，要求${required}`;
  return { passed, code, column: column.name, cell: row.cell(column.index), found, required, message };
}

/** How many of the outcomes from that index on are failures. */
export function failuresSince(out: readonly Check[], from: number): number {
  let failures = 0;
  for (let index = from; index < out.length; index += 1) {
    const check = out[index];
    // Nearly all are of this class, and to know that is quicker than to ask each for its answer.
    if (check instanceof PassedCheck) continue;
    if (check?.passed === false) failures += 1;
  }
  return failures;
}

/** What was made of a value that does not mean what it shows: 20.5 under （万元）. */
function understood(row: RowFacts, column: ColumnRef): string {
  const reading = row.read(column.index);
  return reading.state === 'value' && reading.note !== '' ? `（${reading.note}）` : '';
}

/** Most checks pass and are never looked at: what they found and required is put into words only when somebody asks. */
export class PassedCheck implements Check {
  constructor(
    protected readonly row: RowFacts,
    private readonly ref: ColumnRef,
    readonly code: Code,
    private readonly requirement: string,
  ) {}

  // Asked of the class: a field would be written for each of the dozen checks of a row.
  get passed(): boolean {
    return true;
  }

  get message(): string {
    return '';
  }

  get column(): string {
    return this.ref.name;
  }

  get cell(): string {
    return this.row.cell(this.ref.index);
  }

  get required(): string {
    return this.requirement;
  }

  get found(): string {
    return shown(this.row, this.ref);
  }
}
