import type { RosterData } from '../policy/data.js';
import type { Expression } from './expression.js';
import { failing, NOTHING, together } from './failures.js';
import { isBlank, isValue } from './need.js';
import type { SqlScope } from './scope.js';

/** Whether what a row says of a person agrees with the number (ID_CONFLICT), and a birth not after the event (ID_INVALID). */
export function personCheckSql(person: RosterData['persons'][number], scope: SqlScope): Expression {
  const number = scope.person(person.number);
  const event = scope.column(scope.roster.event);
  const differs = (column: string | undefined, held: Expression): Expression =>
    column === undefined ? NOTHING : failing(`${scope.column(column).value} <> ${held}`, 'ID_CONFLICT');
  const document = person.document === undefined ? undefined : scope.column(person.document);
  return together([
    // A document that does not read is a defect whatever the number; sex and birth only confirm it.
    document === undefined
      ? NOTHING
      : `CASE WHEN ${isValue(document)} OR ${isBlank(document)} THEN ${NOTHING} ELSE ${document.defect} END`,
    differs(person.document, number.document),
    differs(person.sex, number.sex),
    differs(person.birth, number.birth),
    failing(`${number.birth} > ${event.value}`, 'ID_INVALID'),
  ]);
}
