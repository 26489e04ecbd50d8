import { laidSheet } from '../output/workbook/laid-sheet.js';
import { letters } from '../output/workbook/cell-xml.js';
import { fittedLine, tableLine } from '../output/workbook/line.js';
import type { WorkbookSheet } from '../output/workbook/write-workbook.js';
import type { TemplateColumn } from './template-column.js';

/** The sheet of what may be chosen, and by which name each column finds its list there. */
export interface ChoiceSheet {
  readonly sheet: WorkbookSheet;
  /** Name of the column → defined name. */
  readonly names: ReadonlyMap<string, string>;
}

interface Choices {
  readonly columns: readonly string[];
  readonly values: readonly string[];
}

/**
 * A list that stands in a cell's own test may have no more than 255 characters and no commas in its items, so that all lists stand on
 * a sheet of their own, one in each of its columns.
 */
export function choiceSheet(
  name: string,
  columns: readonly TemplateColumn[],
  taken: Set<string>,
): ChoiceSheet {
  const lists = listsOf(columns);
  const longest = Math.max(0, ...lists.map(({ values }) => values.length));
  const widths = lists.map(({ values }) =>
    Math.min(40, Math.max(14, ...values.map((value) => 2 * value.length + 2))),
  );
  const sheet = laidSheet(
    {
      name,
      widths,
      // Worded so that nobody, and no reader of rosters, takes it for a roster's header.
      head: [
        fittedLine(
          tableLine(lists.map(({ columns: named }) => ['header', `可填入${named.join('、')}`])),
          widths,
        ),
      ],
      body: Array.from({ length: longest }, (_, row) =>
        tableLine(lists.map(({ values }) => ['cell', values[row] ?? ''])),
      ),
    },
    taken,
  );
  return {
    sheet: {
      ...sheet,
      names: lists.map(({ values }, index) => {
        const column = letters(index);
        return [nameOf(index), `$${column}$2:$${column}$${values.length + 1}`];
      }),
    },
    names: new Map(lists.flatMap((list, index) => list.columns.map((column) => [column, nameOf(index)]))),
  };
}

/** The same list serves all columns that have it. */
function listsOf(columns: readonly TemplateColumn[]): readonly Choices[] {
  const lists = new Map<string, Choices>();
  for (const { data, choices } of columns) {
    if (choices.length === 0) continue;
    const key = choices.join('\n');
    const before = lists.get(key)?.columns ?? [];
    lists.set(key, { columns: [...before, data.name], values: choices });
  }
  return [...lists.values()];
}

function nameOf(index: number): string {
  return `选项_${String(index + 1).padStart(2, '0')}`;
}
