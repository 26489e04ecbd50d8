/** An unmarked number of a CSV that ends as one does whose last digits a spreadsheet has lost. */
export const LOST_DIGITS = '\\d{15}0{3,}';

/** A long number as a spreadsheet shows it in a narrow column: 3.10199E+17. The point or the plus must be there: 31E17 may be a code. */
export const EXPONENTIAL = '\\d\\.\\d+[Ee]\\+?\\d{1,3}|\\d(?:\\.\\d+)?[Ee]\\+\\d{1,3}';
