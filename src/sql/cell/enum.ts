import { compactSpelling } from '../../model/compact-spelling.js';
import type { EnumData } from '../../policy/data.js';
import { SPELLED } from '../characters.js';
import { isWholly } from '../expression.js';
import { NOTHING, UNREADABLE, UNSURE } from '../failures.js';
import { NoSql } from '../no-sql.js';
import type { CellContext, CellForm } from './cell-form.js';
import { dittoForms } from '../../model/ditto-forms.js';

/** One of a column's values in any of its spellings. A text in several parts that all say the same is taken, another left over. */
export function enumCell({ column, enumeration, policy }: CellContext): CellForm {
  if (enumeration === undefined) throw new NoSql('an enum without values', column);
  const dictionary = spellings(enumeration);
  const ditto = [...dittoForms(policy.common.dittos)].find((form) => dictionary.has(compactSpelling(form)));
  if (ditto !== undefined) throw new NoSql(`a value that is written ${ditto}`, column);
  return {
    // A text of nothing but brackets or quotes is not blank, though no spelling is left of it.
    text: (raw) => `CASE WHEN trim(${raw}, ' \u3000') = '' THEN '' ELSE nullif(${SPELLED.fold(raw)}, '') END`,
    value: () => 'CAST(NULL AS VARCHAR)',
    defect: ({ text, value }) =>
      `CASE WHEN ${value} IS NOT NULL THEN ${NOTHING} WHEN ${isWholly(text, '.*[/()].*')} THEN ${UNSURE} ELSE ${UNREADABLE} END`,
    dictionary,
  };
}

/** Compact spellings, and two of one value as a/b and a(b): 高级工(三级). */
function spellings({ values, doubtful = {} }: EnumData): ReadonlyMap<string, string> {
  const certain = Object.entries(values).map(
    ([value, synonyms]) => [value, [value, ...synonyms].map(compactSpelling)] as const,
  );
  const single = new Map([
    ...Object.entries(doubtful).map(([spelling, value]) => [compactSpelling(spelling), value] as const),
    ...certain.flatMap(([value, own]) => own.map((spelling) => [spelling, value] as const)),
  ]);
  const double = certain.flatMap(([value, own]) =>
    own.flatMap((one) =>
      own
        .filter((other) => [one, other, one + other].every((text) => (single.get(text) ?? value) === value))
        .flatMap((other) => [`${one}/${other}`, `${one}(${other})`].map((text) => [text, value] as const)),
    ),
  );
  return new Map([...single, ...double]);
}
