import type { Content } from './reading.js';

/** Whether the cell is a number longer than the 15 digits that a spreadsheet keeps. */
export function losesDigits(content: Content): boolean {
  return typeof content !== 'string' && content.kind === 'number' && /^-?\d{16}/.test(content.text);
}

/**
 * Whether an unmarked number of a CSV ends as one does whose last digits a spreadsheet has lost: zeros alone behind the 15 digits
 * that it keeps. One zero or two are as often the number's own.
 */
export function losesDigitsInCsv(content: Content, number: string): boolean {
  if (!number.endsWith('000')) return false;
  return typeof content === 'string' && !content.trimStart().startsWith("'") && /^\d{15}0{3,}$/.test(number);
}

const SECOND_CHARACTERS = '.Ee';

/** Whether a long number was saved as a spreadsheet shows it in a narrow column: 3.10199E+17. */
export function looksExponential(text: string): boolean {
  // Nearly all numbers begin with two figures or letters; these have a point or the E behind the first.
  if (text.length < 3 || !SECOND_CHARACTERS.includes(text.charAt(1))) return false;
  return /^\d(?:\.\d+)?E\+?\d{1,3}$/i.test(text) && /[.+]/.test(text);
}
