import type { Day } from '../../model/day.js';
import type { Fact } from '../../model/fact.js';
import type { Validity } from '../../model/standards.js';
import { invalid } from './invalid.js';
import { FROM, TO } from './list-column.js';
import type { ListLine } from './list-lines.js';

/** A cell's text, '' where it is blank. */
export function textIn(line: ListLine, column: string): string {
  const fact = factIn(line, column);
  return fact?.is === 'text' ? fact.text : '';
}

/** A cell's value, undefined where it is blank. */
export function factIn({ cells }: ListLine, column: string): Fact | undefined {
  const reading = cells.get(column);
  return reading?.state === 'value' ? reading.fact : undefined;
}

/** When a line holds. @throws Refusal STANDARDS_INVALID when it ends before it begins */
export function validityOf(line: ListLine, file: string): Validity {
  const from = dayIn(line, FROM);
  const to = dayIn(line, TO);
  if (from !== undefined && to !== undefined && to < from) {
    throw invalid(file, line.number, (say) => say.endsBeforeBegin([TO, to], [FROM, from]));
  }
  return { from, to };
}

function dayIn(line: ListLine, column: string): Day | undefined {
  const fact = factIn(line, column);
  return fact?.is === 'day' ? fact.day : undefined;
}
