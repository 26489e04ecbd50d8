import { refused } from '../model/refusals/refused.js';
import type { RosterFile, SheetSource } from '../model/sheet.js';

/** Which sheets are looked at, and which are passed over because they are hidden, or because another one was asked for. */
export interface ChosenSheets {
  readonly looked: readonly SheetSource[];
  readonly hidden: readonly string[];
  readonly unasked: readonly string[];
}

/** The visible sheets, or the one asked for, which may be hidden. @throws Refusal USAGE when there is none of that name */
export function chooseSheets(file: RosterFile, wanted: string | undefined): ChosenSheets {
  if (wanted === undefined) {
    return {
      looked: file.sheets.filter(({ hidden }) => !hidden),
      hidden: file.sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
      unasked: [],
    };
  }
  const sheet =
    file.sheets.find(({ name }) => name === wanted) ??
    file.sheets.find(({ name }) => name.trim() === wanted.trim());
  if (sheet !== undefined) {
    const others = file.sheets.filter((other) => other !== sheet);
    return { looked: [sheet], hidden: [], unasked: others.map(({ name }) => name) };
  }
  const names = file.sheets.map(({ name }) => name).filter((name) => name !== '');
  throw refused('USAGE', `${file.name} --sheet ${wanted}`, (say) => say.noSuchSheet(names));
}
