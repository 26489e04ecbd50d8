import type { HeaderSearch, ShownHeader, ShownKind } from '../shown-header.js';
import { shownRow } from '../shown-row.js';
import type { headers as zh } from '../zh/headers.js';

export const headers: typeof zh = {
  noSuchKind: (known) => ({
    problem: 'there is no such kind of roster',
    remedy: `give one of ${kinds(known)}`,
  }),
  noSuchSheet: (known) => ({
    problem: `there is no such sheet; ${known.length === 0 ? 'a CSV file has no sheets' : `there are ${known.join(', ')}`}`,
    remedy: 'correct --sheet, or leave it out',
  }),
  kindAmbiguous: (row, known) => ({
    problem: `the header in row ${row} may be of several kinds of roster: ${kinds(known)}`,
    remedy: 'name the kind by --kind, or the sheet to read by --sheet',
  }),
  noHeader: (search) => ({
    problem: `no header of any kind of roster was found (${seen(search)})`,
    remedy:
      search.sign === undefined
        ? 'check the file: a header has at least three columns of its kind of roster, a required one among them, and not too many titles and notes above it'
        : `the cells seem to be separated by “${search.sign}”: use commas, tabs or semicolons, or save the file as .xlsx`,
  }),
  sheetNotPassedOver: (why, cell) => ({
    problem: `${(why?.english ?? why)?.problem ?? 'there is no header that is known'}; its ${cell} has the number of a person or unit, so that it cannot be passed over`,
    remedy:
      'if it is a roster, correct its header; if not (as a summary), delete the sheet, or read only the sheet of the roster by --sheet',
  }),
  dataAboveHeader: (cell, row) => ({
    problem: `${cell} has the number of a person or unit, but stands above the header in row ${row}: it is not known by which header to read it`,
    remedy: 'put a header above these rows, or move them to a sheet of their own',
  }),
  sideBySide: (names, left, right) => ({
    problem: `“${names.join(', ')}” each stand twice in one header, as of two tables side by side (one from column ${left}, one from column ${right})`,
    remedy: 'move the right table below the left one, or to a sheet of its own',
  }),
  headerTwice: (header, first, second) => ({
    problem: `the header “${header}” stands twice (${first} and ${second})`,
    remedy: 'keep one column only, or rename the other',
  }),
  headerInDoubt: (first, second, column) => ({
    problem: `both ${quoted(first)} and ${quoted(second)} may be “${column}”: it cannot be told which to take`,
    remedy: `head the one to take “${column}”, with nothing over it, or rename the other`,
  }),
  columnsMissing: ({ title, missing, headers: found, count, near }) => {
    const words = found.join(', ');
    const all = count > found.length ? `${words} and more, ${count} in all` : words;
    const hints = near.map(({ header, column }) => `“${header}” may be “${column}”`);
    return {
      problem: `read as ${title}, it lacks required columns: ${missing.join(', ')} (${[`its headers: ${all}`, ...hints].join('; ')})`,
      remedy: 'add the column or correct the header; if the kind of roster is wrong, name it by --kind',
    };
  },
};

const kinds = (known: readonly ShownKind[]): string =>
  known.map(({ kind, title }) => `${kind} (${title})`).join(', ');

const quoted = ({ words, at }: ShownHeader): string => `“${words}” (${at})`;

function seen({ rows, last, sheets, fullest }: HeaderSearch): string {
  const names = sheets.map(({ name, hidden }) => (hidden ? `${name} (hidden)` : name));
  return [
    ...(rows === 0 ? [] : [`looked at ${rows} rows, up to row ${last}`]),
    ...(names.length === 0 ? [] : [`sheets: ${names.join(', ')}`]),
    fullest.length === 0 ? 'nothing in it' : `the fullest row: ${shownRow(fullest, ', ')}`,
  ].join('; ');
}
