import { letters } from '../output/workbook/cell-xml.js';
import type { CellValidation } from '../output/workbook/validations-xml.js';
import { columnForm } from './column-form.js';
import { writingWords } from './column-words.js';
import type { TemplateColumn } from './template-column.js';

/** The first row below the example, and so many rows from there on are tested while they are filled in. */
const FIRST_ROW = 4;
const ROWS = 5000;

/** How a column's cells are tested; none where any text will do. @param list defined name of its choices */
export function columnValidation(
  column: TemplateColumn,
  at: number,
  list: string | undefined,
): readonly CellValidation[] {
  const form = columnForm(column.data);
  const first = `${letters(at)}${FIRST_ROW}`;
  const range = `${first}:${letters(at)}${FIRST_ROW + ROWS - 1}`;
  const prompt = PROMPTED.has(column.data.type) ? `${writingWords(column)}。` : '';
  if (list !== undefined) {
    // Other spellings are read as well, and of texts any: a list must bar none of them.
    const otherwise = column.data.type === 'enum' ? 'warn' : 'offer';
    return [{ range, test: { is: 'list', name: list }, otherwise, message: NOT_LISTED, prompt }];
  }
  const test = form.test(first);
  if (test !== undefined) return [{ range, test, otherwise: form.otherwise, message: form.message, prompt }];
  return [];
}

const NOT_LISTED = '此栏应为下拉选项中的一项。如是批注里写明也可以用的写法，按“是”保留。';
/** What is most often written wrongly; a prompt at every cell would be in the way. */
const PROMPTED: ReadonlySet<TemplateColumn['data']['type']> = new Set([
  'date',
  'ratio',
  'person-id',
  'unit-code',
]);
