import type { ValueType } from '../../model/fact.js';
import { NoSql } from '../no-sql.js';
import type { CellContext, CellForm } from './cell-form.js';
import { dateRangeCell } from './date-range.js';
import { dateCell } from './date.js';
import { districtCell } from './district.js';
import { enumCell } from './enum.js';
import { hoursCell } from './hours.js';
import { identifierCell } from './identifier.js';
import { listCell } from './list.js';
import { moneyCell } from './money.js';
import { personCell } from './person.js';
import { ratioCell } from './ratio.js';
import { textCell } from './text.js';
import { unitCodeCell } from './unit-code.js';

/** Every type that a column may have. */
const FORMS: Readonly<Record<ValueType, ((context: CellContext) => CellForm) | undefined>> = {
  text: textCell,
  identifier: identifierCell,
  'person-id': personCell,
  'unit-code': unitCodeCell,
  district: districtCell,
  enum: enumCell,
  date: dateCell,
  'date-range': dateRangeCell,
  month: undefined,
  year: undefined,
  ratio: ratioCell,
  money: moneyCell,
  hours: hoursCell,
  count: undefined,
  list: listCell,
};

/** @throws NoSql for a type whose cells have no SQL */
export function cellForm(type: ValueType, context: CellContext): CellForm {
  const form = FORMS[type];
  if (form === undefined) throw new NoSql(`cells of type ${type}`, context.column);
  return form(context);
}
