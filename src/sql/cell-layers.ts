import type { ValueType } from '../model/fact.js';
import type { CellForm } from './cell/cell-form.js';
import { birthOf, documentOf, sexOf } from './cell/person.js';
import { compared } from './characters.js';
import { type Expression, textLiteral } from './expression.js';
import { MISSING, UNSURE } from './failures.js';
import { comparedName, defectName, valueName } from './scope.js';
import { select } from './select.js';

/** A column of the kind that the roster has, and how its cells are read. */
export interface ReadColumn {
  readonly index: number;
  readonly name: string;
  readonly type: ValueType;
  readonly raw: Expression;
  readonly form: CellForm;
}

/** Types whose values are compared across rows as texts. */
export const COMPARED: ReadonlySet<ValueType> = new Set(['text', 'identifier', 'enum']);

/** Texts read as the cells of one column: the text, value and defect of each. @param texts a query of texts named `r0` */
export function readTexts(type: ValueType, form: CellForm, texts: Expression): Expression {
  return readInLayers([{ index: 0, name: '', type, raw: 'r0', form }], texts, ['r0']);
}

/** Reads columns in layers, each of which names what the next one reckons with: text, helper, value, defect. @param kept columns of the layer below that are handed on */
export function readInLayers(
  columns: readonly ReadColumn[],
  from: Expression,
  kept: readonly string[],
): Expression {
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

function namesOf(index: number) {
  return { raw: `r${index}`, text: `t${index}`, helper: `h${index}` };
}

/** Birth, sex and document. */
export const PERSON_PARTS = ['b', 'x', 'o'];

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
