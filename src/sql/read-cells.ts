import { enumOf } from '../policy/columns.js';
import { type CellForm } from './cell/cell-form.js';
import { cellForm } from './cell/cell-forms.js';
import { birthOf, documentOf, sexOf } from './cell/person.js';
import { type Expression, quotedName, textLiteral } from './expression.js';
import { MISSING, UNSURE } from './failures.js';
import { defectName, type SqlScope, valueName } from './scope.js';
import { select } from './select.js';
import type { SqlSource } from './source.js';

/** A column of the kind that the roster has, and how its cells are read. */
interface ReadColumn {
  readonly index: number;
  readonly name: string;
  readonly source: string;
  readonly isPerson: boolean;
  readonly form: CellForm;
}

/** Every cell that the rules ask for, read: value and defect of each column, and what a person's number holds. `n`: the row; `example`: it has a template's mark. */
export function readCells(scope: SqlScope, source: SqlSource): Expression {
  const columns = readColumns(scope, source);
  const all = (make: (column: ReadColumn) => readonly string[]): string[] => columns.flatMap(make);
  const raw = select(
    [
      `rowid + ${source.before} AS n`,
      `${quotedName(source.first)} = ${textLiteral(scope.policy.common.template.marker)} AS example`,
      ...all(({ index, source: name }) => [`coalesce(${quotedName(name)}, '') AS r${index}`]),
    ],
    source.table,
  );
  const texts = select(['*', ...all(({ index, form }) => [`${form.text(`r${index}`)} AS t${index}`])], raw);
  const helped = select(
    [
      '*',
      ...all(({ index, form }) => [
        `${form.helper?.({ raw: `r${index}`, text: `t${index}` }) ?? 'NULL'} AS h${index}`,
      ]),
    ],
    texts,
  );
  const valued = select(
    [
      '*',
      ...all(({ index, form }) => [
        `${form.dictionary === undefined ? form.value(namesOf(index)) : `e${index}.value`} AS v${index}`,
      ]),
    ],
    helped,
    columns.flatMap(({ index, form: { dictionary } }) =>
      dictionary === undefined ? [] : [join(index, dictionary)],
    ),
  );
  const absent = scope.used.filter((index) => !columns.some((column) => column.index === index));
  return select(
    [
      'n',
      'example',
      ...all(({ index, form, isPerson }) => [
        valueName(index),
        `CASE WHEN t${index} IS NULL THEN ${UNSURE} WHEN t${index} = '' THEN ${MISSING} ELSE ${form.defect({ ...namesOf(index), value: valueName(index) })} END AS ${defectName(index)}`,
        ...(isPerson ? personParts(index) : []),
      ]),
      ...absent.flatMap((index) => [
        `CAST(NULL AS ${TYPES[scope.columns[index]?.type ?? 'text'] ?? 'VARCHAR'}) AS ${valueName(index)}`,
        `${MISSING} AS ${defectName(index)}`,
      ]),
    ],
    valued,
  );
}

/** Types of values that are no texts. */
const TYPES: Readonly<Partial<Record<string, string>>> = {
  date: 'DATE',
  district: 'BOOLEAN',
  money: 'BIGINT',
  ratio: 'BIGINT',
  hours: 'BIGINT',
};

function readColumns({ used, columns, policy }: SqlScope, source: SqlSource): readonly ReadColumn[] {
  return used.flatMap((index): readonly ReadColumn[] => {
    const column = columns[index];
    const at = column && source.columns.get(column.name);
    if (column === undefined || at === undefined) return [];
    const { name, type } = column;
    const context = {
      column: name,
      policy,
      enumeration: enumOf(column, policy.common),
      asksWhether: at.asksWhether,
    };
    return [{ index, name, source: at.name, isPerson: type === 'person-id', form: cellForm(type, context) }];
  });
}

function namesOf(index: number) {
  return { raw: `r${index}`, text: `t${index}`, helper: `h${index}` };
}

function personParts(index: number): readonly string[] {
  const [value, helper] = [valueName(index), `h${index}`];
  return [
    `CASE WHEN ${value} IS NOT NULL THEN ${birthOf(helper)} END AS b${index}`,
    `CASE WHEN ${value} IS NOT NULL THEN ${sexOf(helper)} END AS x${index}`,
    `CASE WHEN ${value} IS NOT NULL THEN ${documentOf(value)} END AS o${index}`,
  ];
}

function join(index: number, dictionary: ReadonlyMap<string, string>): string {
  const rows = [...dictionary].map(([text, value]) => `(${textLiteral(text)}, ${textLiteral(value)})`);
  return `LEFT JOIN (VALUES ${rows.join(', ')}) AS e${index}(spelling, value) ON e${index}.spelling = t${index}`;
}
