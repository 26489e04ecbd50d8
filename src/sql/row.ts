import type { Expression } from './expression.js';
import { failure, NOTHING, together, UNSURE } from './failures.js';
import { isBlank, maybe } from './need.js';
import { personCheckSql } from './person-check.js';
import type { SqlScope } from './scope.js';

/** What concerns the whole row: the bold columns, the persons behind the numbers, the column that names rules. */
export function rowFailures(scope: SqlScope): Expression {
  const bold = scope.columns.filter((column) => column.bold === true).map(({ name }) => scope.column(name));
  const names = new Set(bold.map(({ name }) => name));
  const persons = scope.roster.persons.filter(({ number }) => names.has(number));
  return together([
    ...bold.map(({ defect }) => defect),
    ...persons.map((person) => personCheckSql(person, scope)),
    maybe(scope.column(scope.roster.claims)),
    ...persons.map(({ number, document }) => leftOver(number, document, scope)),
    `CASE WHEN example THEN ${UNSURE} ELSE ${NOTHING} END`,
  ]);
}

/** A row without a number may be no row at all, and a number that is none may be a passport's where the row says so. */
function leftOver(number: string, document: string | undefined, scope: SqlScope): Expression {
  const column = scope.column(number);
  const passport =
    document === undefined
      ? 'false'
      : `${column.defect} = ${failure('ID_INVALID')} AND NOT (${isBlank(scope.column(document))})`;
  return `CASE WHEN ${isBlank(column)} OR (${passport}) THEN ${UNSURE} ELSE ${NOTHING} END`;
}

/** Any cell of the row that SQL is not sure of leaves the whole row to the streaming engine. */
export function unsureCells(scope: SqlScope): Expression {
  return `(${together(scope.used.map((index) => `d${index}`))}) & ${UNSURE}`;
}
