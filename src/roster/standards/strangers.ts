import { compactSpelling } from '../../model/compact-spelling.js';
import { maskIdsIn } from '../../model/mask-ids.js';
import { columnLetters, type SheetRow } from '../../model/sheet.js';
import type { PolicyData } from '../../policy/data.js';
import { isBlank, ownText } from '../cell-content.js';
import { headerText } from '../header/header-text.js';
import { nearestText } from '../header/nearest-header.js';
import { invalid } from './invalid.js';
import type { ListColumn } from './list-column.js';

/** A list's file, its header apart. */
interface ListSheet {
  readonly name: string;
  readonly header: SheetRow;
  readonly rows: readonly SheetRow[];
}

/**
 * A column that nobody reads may be one that was meant to end a line: 失效日 is not 失效日期, and the line would be paid for ever.
 * Only what the rule data lists as remarks is passed over.
 * @throws Refusal STANDARDS_INVALID naming the column, those that the list has, and the nearest of them
 */
export function refuseStrangers(
  { name, header, rows }: ListSheet,
  columns: readonly ListColumn[],
  { common }: Pick<PolicyData, 'common'>,
): void {
  const names = columns.map((column) => column.name);
  const { ignored, listRemarks } = common.header;
  const known = new Set([...names, ...ignored, ...listRemarks].map(compactSpelling));
  for (const [at, cell] of header.cells.entries()) {
    const text = ownText(cell);
    const { spellings } = headerText(text, common.header);
    if (text === '' || spellings.some((spelling) => known.has(spelling))) continue;
    const nearest = nearestText([text], names);
    throw invalid(name, header.number, (say) =>
      say.listColumnForeign(columnLetters(at), maskIdsIn(text), nearest, names),
    );
  }
  for (const row of rows) {
    const at = row.cells.findIndex((cell, index) => !isBlank(cell) && isBlank(header.cells[index] ?? ''));
    if (at >= 0) throw invalid(name, row.number, (say) => say.listCellUnheaded(columnLetters(at), names));
  }
}
