import type { ValueType } from '../model/fact.js';
import { enumOf } from '../policy/columns.js';
import type { CellForm } from './cell/cell-form.js';
import { cellForm } from './cell/cell-forms.js';
import { birthOf, documentOf, sexOf } from './cell/person.js';
import { compared } from './characters.js';
import { type Expression, quotedName, textLiteral } from './expression.js';
import { MISSING, UNSURE } from './failures.js';
import { comparedName, defectName, type SqlScope, valueName } from './scope.js';
import { select } from './select.js';
import type { SqlSource } from './source.js';

/** A query, and the tables that must be made before it. */
export interface Prepared {
  readonly before: readonly Expression[];
  readonly query: Expression;
}

/** A column of the kind that the roster has, and how its cells are read. */
interface ReadColumn {
  readonly index: number;
  readonly name: string;
  readonly type: ValueType;
  readonly raw: Expression;
  readonly form: CellForm;
}

/** Types whose values are compared across rows as texts. */
const COMPARED: ReadonlySet<ValueType> = new Set(['text', 'identifier', 'enum']);

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
      return `CREATE TEMP TABLE ${tableOf(column)} AS ${read([column], texts, [`r${column.index}`])}`;
    }),
    query: select(
      [
        'below.n',
        'example',
        ...columns.flatMap(({ index, type }) => [
          valueName(index),
          defectName(index),
          ...(COMPARED.has(type) ? [comparedName(index)] : []),
          ...(type === 'person-id' ? PERSON.map((part) => part + index) : []),
        ]),
        ...absent.flatMap((index) => absentCell(index, scope.columns[index]?.type ?? 'text')),
      ],
      read(own, raw, ['n', 'example', ...repeated.map(({ index }) => `r${index}`)]),
      repeated.map(
        (column) =>
          `LEFT JOIN ${tableOf(column)} AS c${column.index} ON c${column.index}.r${column.index} = below.r${column.index}`,
      ),
    ),
  };
}

/** Texts read as the cells of one column: the text, value and defect of each. @param texts a query of texts named `r0` */
export function readTexts(type: ValueType, form: CellForm, texts: Expression): Expression {
  return read([{ index: 0, name: '', type, raw: 'r0', form }], texts, ['r0']);
}

/** Reads columns in layers: text, helper, value, defect. @param kept columns of the layer below that are handed on */
function read(columns: readonly ReadColumn[], from: Expression, kept: readonly string[]): Expression {
  const all = (make: (column: ReadColumn) => readonly string[]): string[] => columns.flatMap(make);
  const texts = select(['*', ...all(({ index, form }) => [`${form.text(`r${index}`)} AS t${index}`])], from);
  const helped = select(
    [
      '*',
      ...all(({ index, form }) =>
        form.helper === undefined
          ? []
          : [`${form.helper({ raw: `r${index}`, text: `t${index}` })} AS h${index}`],
      ),
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
  return select(
    [
      ...kept,
      ...all(({ index, type, form }) => [
        valueName(index),
        `CASE WHEN t${index} IS NULL THEN ${UNSURE} WHEN t${index} = '' THEN ${MISSING} ELSE ${form.defect({ ...namesOf(index), value: valueName(index) })} END AS ${defectName(index)}`,
        ...(COMPARED.has(type) ? [`${compared(valueName(index))} AS ${comparedName(index)}`] : []),
        ...(type === 'person-id' ? personParts(index) : []),
      ]),
    ],
    valued,
  );
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

function namesOf(index: number) {
  return { raw: `r${index}`, text: `t${index}`, helper: `h${index}` };
}

/** Birth, sex and document. */
const PERSON = ['b', 'x', 'o'];

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
