import type { ColumnData, CommonData, EnumData, RosterData } from './data.js';

/** A roster kind's columns in order: the shared groups first, then its own. */
export function columnsOf(roster: RosterData, common: CommonData): readonly ColumnData[] {
  return [...(roster.include ?? []).flatMap((group) => common.groups[group] ?? []), ...roster.columns];
}

/** The values of an enum column, with their spellings; undefined for other columns and for an enum that is not defined. */
export function enumOf(
  column: { readonly enum?: ColumnData['enum'] },
  common: CommonData,
): EnumData | undefined {
  return typeof column.enum === 'string' ? common.enums[column.enum] : column.enum;
}
