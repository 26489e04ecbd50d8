import type { ValueType } from '../model/fact.js';
import { enumOf } from '../policy/columns.js';
import { cellForm } from './cell/cell-forms.js';
import { COMPARED, PERSON_PARTS, type ReadColumn, readInLayers } from './cell-layers.js';
import { type Expression, quotedName, textLiteral } from './expression.js';
import { MISSING } from './failures.js';
import { comparedName, defectName, type SqlScope, valueName } from './scope.js';
import { select } from './select.js';
import type { SqlSource } from './source.js';

/** A query, and the tables that must be made before it. */
export interface Prepared {
  readonly before: readonly Expression[];
  readonly query: Expression;
}

/**
 * Columns whose texts differ from row to row: whoever the row is about, and the account. Those of all others are few (dates, codes,
 * units, courses), and each text is read once, whatever the number of rows.
 */
function seldomRepeated({ roster }: SqlScope): ReadonlySet<string> {
  return new Set([
    ...roster.persons.flatMap(({ number, name }) => [number, name]),
    roster.account.holder,
    roster.account.number,
    ...(roster.certificate === undefined ? [] : [roster.certificate.number]),
  ]);
}

/** Every cell that the rules ask for, read: value and defect of each column, and what a person's number holds. `n`: the row; `example`: it has a template's mark. */
export function readCells(scope: SqlScope, source: SqlSource): Prepared {
  const columns = readColumns(scope, source);
  const differing = seldomRepeated(scope);
  const own = columns.filter(({ name }) => differing.has(name));
  const repeated = columns.filter((column) => !own.includes(column));
  const raw = select(
    [
      `rowid + ${source.before} AS n`,
      `${quotedName(source.first)} = ${textLiteral(scope.policy.common.template.marker)} AS example`,
      ...columns.map((column) => `${column.raw} AS r${column.index}`),
    ],
    source.table,
  );
  const absent = scope.used.filter((index) => !columns.some((column) => column.index === index));
  const tableOf = ({ index }: ReadColumn): string => `${source.table}_read_${index}`;
  return {
    before: repeated.map((column) => {
      const texts = `SELECT DISTINCT ${column.raw} AS r${column.index} FROM ${source.table}`;
      return `CREATE TEMP TABLE ${tableOf(column)} AS ${readInLayers([column], texts, [`r${column.index}`])}`;
    }),
    query: select(
      [
        'below.n',
        'example',
        ...columns.flatMap(({ index, type }) => [
          valueName(index),
          defectName(index),
          ...(COMPARED.has(type) ? [comparedName(index)] : []),
          ...(type === 'person-id' ? PERSON_PARTS.map((part) => part + index) : []),
        ]),
        ...absent.flatMap((index) => absentCell(index, scope.columns[index]?.type ?? 'text')),
      ],
      readInLayers(own, raw, ['n', 'example', ...repeated.map(({ index }) => `r${index}`)]),
      repeated.map(
        (column) =>
          `LEFT JOIN ${tableOf(column)} AS c${column.index} ON c${column.index}.r${column.index} = below.r${column.index}`,
      ),
    ),
  };
}

/** Types of values that are no texts. */
const TYPES: Readonly<Partial<Record<ValueType, string>>> = {
  date: 'DATE',
  district: 'BOOLEAN',
  money: 'BIGINT',
  ratio: 'BIGINT',
  hours: 'BIGINT',
};

function absentCell(index: number, type: ValueType): readonly Expression[] {
  return [
    `CAST(NULL AS VARCHAR) AS ${comparedName(index)}`,
    `CAST(NULL AS ${TYPES[type] ?? 'VARCHAR'}) AS ${valueName(index)}`,
    `${MISSING} AS ${defectName(index)}`,
  ];
}

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
    return [
      { index, name, type, raw: `coalesce(${quotedName(at.name)}, '')`, form: cellForm(type, context) },
    ];
  });
}
