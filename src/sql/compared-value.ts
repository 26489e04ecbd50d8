import type { Expression } from './expression.js';
import { NoSql } from './no-sql.js';
import type { SqlColumn } from './scope.js';

/** A column's value in the form in which rows and lists are compared: the text of a key. */
export function comparedValue({ type, value, compared, name }: SqlColumn): Expression {
  switch (type) {
    // Capital letters and figures already.
    case 'person-id':
    case 'unit-code':
      return value;
    case 'text':
    case 'identifier':
    case 'enum':
      return compared;
    case 'date':
      return `strftime(${value}, '%Y-%m-%d')`;
    default:
      throw new NoSql(`a key made of a ${type}`, name);
  }
}
