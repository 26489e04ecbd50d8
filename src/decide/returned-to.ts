import type { Reading } from '../model/fact.js';
import type { RowFacts } from '../model/row-facts.js';
import type { UnitNamed } from '../model/unit-named.js';
import type { Scope } from './scope.js';

const NO_UNIT: UnitNamed = { name: '', code: '' };

/** The unit that a row goes back to: of the roster's candidates the first that the row names, be it by a wrong code. */
export function compileReturnedTo(scope: Scope): (row: RowFacts) => UnitNamed {
  const candidates = (scope.roster.returnsTo ?? []).map(({ name, code, when }) => ({
    name: scope.column(name).index,
    code: code === undefined ? undefined : scope.column(code).index,
    when: when && { column: scope.column(when.column).index, is: new Set(when.is) },
  }));
  return (row) => {
    for (const { name, code, when } of candidates) {
      if (when !== undefined && !when.is.has(textOf(row.read(when.column)))) continue;
      const named = row.read(name);
      const coded = code === undefined ? undefined : row.read(code);
      if (named.state === 'blank' && (coded === undefined || coded.state === 'blank')) continue;
      return { name: textOf(named), code: coded === undefined ? '' : textOf(coded) };
    }
    return NO_UNIT;
  };
}

function textOf(reading: Reading): string {
  return reading.state === 'value' && reading.fact.is === 'text' ? reading.fact.text : '';
}
