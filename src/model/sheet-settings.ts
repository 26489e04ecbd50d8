/** How the files of a run look, and which copies are written beside them. Nothing that is computed depends on it, so a run's id does not either. */
export interface SheetSettings {
  /** `lists`: payouts.csv and exceptions.csv only, to look at or to count: there is nothing to sign, to pay by or to enter. */
  readonly files: 'all' | 'lists';
  /** Account numbers in the departments' workbooks; `masked` for copies that circulate. */
  readonly accounts: 'whole' | 'masked';
  /** Persons' names in the 公示 list. */
  readonly publicNames: 'full' | 'masked';
  /** Whether each unit is written a workbook with what is wrong in its own rows. */
  readonly splitBy: 'none' | 'unit';
  /** Whether each roster is written once more, with what was found marked in it. */
  readonly annotated: 'none' | 'written';
}

/** What a run writes that is asked for nothing else. */
export const PLAIN_SHEETS: SheetSettings = {
  files: 'all',
  accounts: 'whole',
  publicNames: 'full',
  splitBy: 'none',
  annotated: 'none',
};
