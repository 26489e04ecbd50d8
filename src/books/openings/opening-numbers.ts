import type { Cell } from '../../model/cell.js';
import type { Reading } from '../../model/fact.js';
import { maskNumber } from '../../model/mask-number.js';
import type { PayeeType } from '../../model/payee.js';
import { readPassportNumber } from '../../model/person-id.js';
import type { PolicyData, RosterData, RuleData } from '../../policy/data.js';
import { isBlank, ownText } from '../../roster/cell-content.js';
import { columnContext } from '../../roster/table/column-contexts.js';
import { valueReader } from '../../roster/values/read.js';
import { lineFault } from './opening-fault.js';
import type { OpeningColumnName } from './opening-columns.js';
import type { OpeningLine } from './opening-file.js';

/** Whose number it is, and the number as a run would have it. */
export interface OpeningNumber {
  readonly type: PayeeType;
  readonly number: string;
}

/** Reads the numbers of a line as the cells of rosters are read. */
export interface NumberReader {
  /** Undefined where it is blank. @param types whom the rule may pay @throws LineFault */
  payee(line: OpeningLine, types: ReadonlySet<PayeeType>, roster: RosterData): OpeningNumber | undefined;
  /** '' where it is blank. @throws LineFault */
  beneficiary(line: OpeningLine, types: ReadonlySet<PayeeType>, roster: RosterData): string;
}

export function openNumberReader(policy: PolicyData): NumberReader {
  const stated = { csv: true, dates: 1900, scale: 'none', asksWhether: false } as const;
  const readers: Readonly<Record<PayeeType, (cell: Cell) => Reading>> = {
    个人: valueReader(columnContext({ type: 'person-id' }, policy, stated)),
    单位: valueReader(columnContext({ type: 'unit-code' }, policy, stated)),
  };
  return {
    payee(line, types, roster) {
      const [first, second] = numbersIn(line, PAYEE, types, roster);
      if (second === undefined) return first;
      const shown = maskNumber(ownText(line.cell(PAYEE)));
      throw lineFault(PAYEE, shown, (say) => say.payeeTypeInDoubt());
    },
    // Kept by its number alone: where it may be a person's or a unit's, nothing depends on which.
    beneficiary: (line, types, roster) => numbersIn(line, BENEFICIARY, types, roster)[0]?.number ?? '',
  };

  /** As whose it can be read: nobody's where it is blank. */
  function numbersIn(
    line: OpeningLine,
    column: OpeningColumnName,
    types: ReadonlySet<PayeeType>,
    roster: RosterData,
  ): readonly OpeningNumber[] {
    const cell = line.cell(column);
    if (isBlank(cell)) return [];
    const readings = [...types].map((type) => ({ type, reading: readers[type](cell) }));
    const plain = readings.flatMap(({ type, reading }) => numberIn(type, reading));
    const found = plain.length > 0 ? plain : passport(cell, types, line, roster);
    if (found.length > 0) return found;
    const required = readings.map(({ reading }) => (reading.state === 'bad' ? reading.required : ''));
    throw lineFault(column, maskNumber(ownText(cell)), (say) => say.wrongNumber(required));
  }
}

const PAYEE = '收款人证件号码';
const BENEFICIARY = '受益人证件号码';

function numberIn(type: PayeeType, reading: Reading): readonly OpeningNumber[] {
  if (reading.state !== 'value') return [];
  const { fact } = reading;
  if (fact.is === 'person') return [{ type, number: fact.person.number }];
  return fact.is === 'text' ? [{ type, number: fact.text }] : [];
}

/** A number that no other document has is a passport's where the line says that it is one. */
function passport(
  cell: Cell,
  types: ReadonlySet<PayeeType>,
  { matter }: OpeningLine,
  { persons }: RosterData,
): readonly OpeningNumber[] {
  const found = readPassportNumber(ownText(cell));
  if (!types.has('个人') || !found.ok) return [];
  const isSaid = persons.some(
    ({ document }) => document !== undefined && ownText(matter.get(document)) === found.person.document,
  );
  return isSaid ? [{ type: '个人', number: found.person.number }] : [];
}

/** The parties whom a rule may pay. */
export function payeeParties({ payee }: RuleData): readonly string[] {
  if (payee === undefined) return [];
  if (typeof payee === 'string') return [payee];
  return [
    ...new Set([...Object.values(payee.cases), ...(payee.default === undefined ? [] : [payee.default])]),
  ];
}
