import type { Cell } from '../../model/cell.js';
import type { Reading } from '../../model/fact.js';
import { maskNumber } from '../../model/mask-number.js';
import type { PayeeType } from '../../model/payout.js';
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

/** Reads a number of a person or unit as the cells of rosters are read. Undefined where it is blank. @throws LineFault */
export type NumberReader = (
  line: OpeningLine,
  column: OpeningColumnName,
  types: ReadonlySet<PayeeType>,
  roster: RosterData,
) => OpeningNumber | undefined;

export function openNumberReader(policy: PolicyData): NumberReader {
  const stated = { csv: true, dates: 1900, scale: 'none', asksWhether: false } as const;
  const readers: Readonly<Record<PayeeType, (cell: Cell) => Reading>> = {
    个人: valueReader(columnContext({ type: 'person-id' }, policy, stated)),
    单位: valueReader(columnContext({ type: 'unit-code' }, policy, stated)),
  };
  return (line, column, types, roster) => {
    const cell = line.cell(column);
    if (isBlank(cell)) return undefined;
    const readings = [...types].map((type) => ({ type, reading: readers[type](cell) }));
    const found = readings.flatMap(({ type, reading }) => numberIn(type, reading));
    const [first, second] = found.length > 0 ? found : passport(cell, types, line, roster);
    const shown = maskNumber(ownText(cell));
    if (first === undefined) {
      const required = readings.map(({ reading }) => (reading.state === 'bad' ? reading.required : ''));
      throw lineFault(column, shown, '号码有误', `应为${required.join('或')}`);
    }
    if (second === undefined) return first;
    throw lineFault(column, shown, '可能是个人的，也可能是单位的', '在“收款人类型”栏写明个人或单位');
  };
}

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
