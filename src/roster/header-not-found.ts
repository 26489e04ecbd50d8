import type { Refusal } from '../model/refusal.js';
import { refused } from '../model/refusals/refused.js';
import type { HeaderSearch } from '../model/refusals/shown-header.js';
import type { RosterFile, SheetRow } from '../model/sheet.js';
import { ownText } from './cell-content.js';

/** HEADER_NOT_FOUND: says what was seen and how far was looked, so that the user knows which file or sheet this is. @param heads the rows searched, by sheet */
export function headerNotFound(file: RosterFile, heads: readonly (readonly SheetRow[])[]): Refusal {
  const rows = heads.flatMap((head) =>
    head.map((row) => row.cells.map(ownText).filter((text) => text !== '')),
  );
  const fullest = rows.reduce<readonly string[]>((most, row) => (row.length > most.length ? row : most), []);
  const search: HeaderSearch = {
    rows: Math.max(0, ...heads.map((head) => head.length)),
    last: Math.max(0, ...heads.map((head) => head.at(-1)?.number ?? 0)),
    sheets: file.sheets.filter(({ name, hidden }) => name !== '' || hidden),
    fullest,
    sign: file.format === 'csv' ? otherDelimiter(rows) : undefined,
  };
  return refused('HEADER_NOT_FOUND', file.name, (say) => say.noHeader(search));
}

/** Signs that some programs, and people, put between the cells of a line. */
const OTHER_DELIMITERS = ['|', '，', '；', '、', '^', '#'];
/** A sentence has fewer. */
const FEWEST_SIGNS = 3;

/** The sign that parts a line which is read as a single cell, undefined where none does. */
function otherDelimiter(rows: readonly (readonly string[])[]): string | undefined {
  const lines = rows.flatMap((row) => (row.length === 1 ? row : []));
  return OTHER_DELIMITERS.find((sign) => lines.some((line) => line.split(sign).length > FEWEST_SIGNS));
}
