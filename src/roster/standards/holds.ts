import { maskNumber } from '../../model/mask-number.js';
import type { Standards, Validity } from '../../model/standards.js';
import type { PolicyData } from '../../policy/data.js';
import { readPassportNumber } from '../../model/person-id.js';
import { readUnitCode } from '../../model/unit-code.js';
import { invalid } from './invalid.js';
import { textIn, validityOf } from './line-values.js';
import { filled, type ListColumn, optional, validityColumns } from './list-column.js';
import { type ListLine, type ListRows, readListLines } from './list-lines.js';

const NUMBER = '号码';

export const HOLD_COLUMNS: readonly ListColumn[] = [
  { ...filled(NUMBER, 'person-id'), doubt: 'pass' },
  optional('事由', 'text'),
  ...validityColumns(),
];

/** holds.csv: persons and units that nothing is paid to for the time being, by number. @throws Refusal STANDARDS_INVALID */
export function readHolds(list: ListRows, policy: PolicyData): Standards['holds'] {
  const { name } = list;
  const holds = new Map<string, (Validity & { readonly reason: string })[]>();
  for (const line of readListLines(list, HOLD_COLUMNS, policy)) {
    const number = numberOf(line, name);
    const hold = { ...validityOf(line, name), reason: textIn(line, '事由') };
    holds.set(number, [...(holds.get(number) ?? []), hold]);
  }
  return holds;
}

/** A person's number, else a unit code, else a passport's. A mistyped one would hold nobody, so it is refused. */
function numberOf(line: ListLine, name: string): string {
  const reading = line.cells.get(NUMBER);
  if (reading?.state === 'value' && reading.fact.is === 'person') return reading.fact.person.number;
  const text = line.texts.get(NUMBER) ?? '';
  if (reading?.state === 'bad' && reading.code === 'ID_PRECISION_LOST') {
    throw invalid(name, line.number, (say) => say.digitsLost(maskNumber(text)));
  }
  const unit = readUnitCode(text);
  if (unit.ok) return unit.code;
  const passport = readPassportNumber(text);
  if (passport.ok) return passport.person.number;
  throw invalid(name, line.number, (say) => say.numberInvalid(maskNumber(text)));
}
