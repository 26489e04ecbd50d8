import { refused } from '../../model/refusals/refused.js';
import { columnLetters, type SheetRow } from '../../model/sheet.js';
import type { ColumnData, PolicyData, RosterData } from '../../policy/data.js';
import { exampleTexts } from '../../policy/example-text.js';
import { ownText } from '../cell-content.js';
import type { FoundHeader } from '../header/header-at.js';
import type { Slot } from './slot.js';

/** What says whose a row is. A spreadsheet may write dates and figures in another way when it saves them as CSV. */
const COMPARED: ReadonlySet<ColumnData['type']> = new Set(['text', 'identifier', 'person-id', 'unit-code']);

/**
 * Tells the example row of a blank template: its first cell has the mark, and nothing in it says another person, unit, account
 * or thing than the template's own example does. With the mark on it and other words in it it is somebody's row, and neither
 * passed over nor paid. Called for every row.
 * @param place the sheet, for messages
 */
export function exampleReader(
  roster: RosterData,
  slots: readonly Slot[],
  header: FoundHeader,
  policy: PolicyData,
  place: string,
): (row: SheetRow) => boolean {
  const { marker } = policy.common.template;
  const texts = exampleTexts(roster, policy);
  const first = Math.min(...header.cells.map(({ at }) => at));
  const compared = slots.filter(({ at, column }) => at > first && COMPARED.has(column.type));
  return ({ cells, number }) => {
    if (cells[first] !== marker) return false;
    const other = compared.find(({ at, column }) => {
      const text = ownText(cells[at]);
      return text !== '' && text !== texts.get(column.name);
    });
    if (other === undefined) return true;
    const mark = `${columnLetters(first)}${number}`;
    throw refused('HEADER_NOT_FOUND', place, (say) =>
      say.exampleFilledIn(mark, marker, other.column.name, `${columnLetters(other.at)}${number}`),
    );
  };
}
