import type { Code } from '../model/code.js';
import type { Check } from '../model/decision.js';
import type { Fact, Reading } from '../model/fact.js';
import type { RowFacts } from '../model/row-facts.js';
import type { ColumnRef } from './scope.js';

/** The cell's value; a blank or unreadable cell is reported, and undefined comes back. */
export function need<K extends Fact['is']>(
  row: RowFacts,
  column: ColumnRef,
  is: K,
  out: Check[],
): Extract<Fact, { is: K }> | undefined {
  const reading = row.read(column.index);
  if (reading.state === 'value') return factOf(reading.fact, is);
  out.push(defect(row, column, reading));
  return undefined;
}

/** The value, or undefined for a blank cell; an unreadable one is reported. */
export function maybe<K extends Fact['is']>(
  row: RowFacts,
  column: ColumnRef,
  is: K,
  out: Check[],
): Extract<Fact, { is: K }> | undefined {
  return row.read(column.index).state === 'blank' ? undefined : need(row, column, is, out);
}

/** A fact of the kind that the column's type promises; anything else is a bug in the rule data's checks. */
export function factOf<K extends Fact['is']>(fact: Fact, is: K): Extract<Fact, { is: K }> {
  if (!isKind(fact, is)) throw new TypeError(`expected a ${is}, read a ${fact.is}`);
  return fact;
}

function isKind<K extends Fact['is']>(fact: Fact, is: K): fact is Extract<Fact, { is: K }> {
  return fact.is === is;
}

/** The failed check of a cell that is blank or does not read. */
export function defect(
  row: RowFacts,
  column: ColumnRef,
  reading: Exclude<Reading, { state: 'value' }>,
): Check {
  return new Defect(row, column, reading);
}

/** A cell is often read by a rule that will not say so: what is wrong with it is put into words when somebody asks. */
class Defect implements Check {
  constructor(
    private readonly row: RowFacts,
    private readonly ref: ColumnRef,
    private readonly reading: Exclude<Reading, { state: 'value' }>,
  ) {}

  get passed(): boolean {
    return false;
  }

  get code(): Code {
    return this.reading.state === 'blank' ? 'FIELD_MISSING' : this.reading.code;
  }

  get column(): string {
    return this.ref.name;
  }

  get cell(): string {
    return this.row.cell(this.ref.index);
  }

  get found(): string {
    return this.reading.state === 'blank' ? '' : this.reading.shown;
  }

  get required(): string {
    return this.reading.state === 'blank' ? `填写${this.ref.name}` : this.reading.required;
  }

  get message(): string {
    const { reading, ref } = this;
    if (reading.state === 'blank')
      return `缺少${ref.name}：${this.cell === '' ? '名册没有这一栏' : '此栏空白'}`;
    return `${ref.name}“${reading.shown}”无法采用，应为${reading.required}`;
  }
}

/** The cell's text; '' where it is blank or has none. */
export function textIn(row: RowFacts, column: ColumnRef): string {
  const reading = row.read(column.index);
  return reading.state === 'value' && reading.fact.is === 'text' ? reading.fact.text : '';
}

/** The cell as found, for messages; '' when blank. */
export function shown(row: RowFacts, column: ColumnRef): string {
  const reading = row.read(column.index);
  return reading.state === 'blank' ? '' : reading.shown;
}
