import { groupedYuan, type Fen } from '../../model/money.js';
import { markup, NOTHING, type Markup } from './markup.js';

export interface ReportColumn {
  readonly header: string;
  /** `figure`: right aligned. */
  readonly is: 'text' | 'figure';
}

/** The first cell names the row. */
export type ReportRow = readonly (Markup | string | number)[];

/** Rows with a heading of their own; '' for none. */
export interface RowGroup {
  readonly heading: string;
  readonly rows: readonly ReportRow[];
  /** Below the rows. */
  readonly sum?: ReportRow;
}

export interface ReportTable {
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  readonly groups: readonly RowGroup[];
  readonly sum?: ReportRow;
}

export const text = (header: string): ReportColumn => ({ header, is: 'text' });
export const figure = (header: string): ReportColumn => ({ header, is: 'figure' });

/** More columns than that are not pressed into the width of a phone. */
const WIDE = 5;

/** Rows without groups. */
export function rows(list: readonly ReportRow[]): readonly RowGroup[] {
  return [{ heading: '', rows: list }];
}

/** A table that scrolls by itself where the page is narrower; its header is repeated on each printed page. */
export function table({ caption, columns, groups, sum }: ReportTable): Markup {
  const header = columns.map(({ header, is }) => markup`<th scope="col" ${classOf(is)}>${header}</th>`);
  return markup`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table${columns.length > WIDE ? markup` class="wide"` : NOTHING}>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${header}
        </tr>
      </thead>
      ${groups.map((group) => body(columns, group))}
      ${
        sum === undefined
          ? NOTHING
          : markup`<tfoot>
              ${row(columns, sum, markup` class="sum"`)}
            </tfoot>`
      }
    </table>
  </div>`;
}

/** "1,234" */
export function count(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** "1,234.50" */
export function money(fen: Fen): string {
  return groupedYuan(fen);
}

/** A name with something smaller below it; '' for nothing. */
export function named(name: string, below: string): Markup {
  return below === '' ? markup`${name}` : markup`${name}<small>${below}</small>`;
}

function body(columns: readonly ReportColumn[], { heading, rows, sum }: RowGroup): Markup {
  const head =
    heading === ''
      ? NOTHING
      : markup`<tr class="group">
          <th scope="rowgroup" colspan="${columns.length}">${heading}</th>
        </tr> `;
  return markup`<tbody>
    ${head}${rows.map((cells) => row(columns, cells, NOTHING))}${sum === undefined ? NOTHING : row(columns, sum, markup` class="subtotal"`)}
  </tbody> `;
}

function row(columns: readonly ReportColumn[], [name = '', ...cells]: ReportRow, mark: Markup): Markup {
  const rest = cells.map((cell, index) => markup`<td${classOf(columns[index + 1]?.is)}>${cell}</td>`);
  return markup`<tr${mark}><th scope="row">${name}</th>${rest}</tr>
`;
}

function classOf(is: ReportColumn['is'] | undefined): Markup {
  return is === 'figure' ? markup` class="figure"` : NOTHING;
}
