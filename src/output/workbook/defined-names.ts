import { letters } from './cell-xml.js';
import { quotedSheetName } from './sheet-name.js';
import type { SheetEntry } from './sheet-entry.js';
import { xmlText } from './xml-text.js';

/** The `<definedName>` elements of a workbook: in order of their names, as Excel wants them. */
export function definedNames(sheets: readonly SheetEntry[]): string {
  return [...sheets.map(filterName), ...sheets.map(titleName), ...sheets.map(rangeNames)].join('');
}

function titleName({ name, headRows, headColumns }: SheetEntry, index: number): string {
  const sheet = quotedSheetName(name);
  const columns = headColumns === undefined ? '' : `${sheet}!$A:$${letters(headColumns - 1)},`;
  const range = xmlText(`${columns}${sheet}!$1:$${headRows}`);
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${range}</definedName>`;
}

function filterName({ name, filter }: SheetEntry, index: number): string {
  if (filter === undefined) return '';
  const absolute = filter.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const range = xmlText(`${quotedSheetName(name)}!${absolute}`);
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${range}</definedName>`;
}

function rangeNames({ name: sheet, names = [] }: SheetEntry): string {
  return names
    .map(([name, range]) => {
      const place = xmlText(`${quotedSheetName(sheet)}!${range}`);
      return `<definedName name="${xmlText(name)}">${place}</definedName>`;
    })
    .join('');
}
