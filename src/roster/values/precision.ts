import type { Content } from './reading.js';

/** Whether the cell is a number longer than the 15 digits that a spreadsheet keeps. */
export function losesDigits(content: Content): boolean {
  return typeof content !== 'string' && content.kind === 'number' && /^-?\d{16}/.test(content.text);
}

/** Whether a long number was saved as a spreadsheet shows it in a narrow column: 3.10199E+17. */
export function looksExponential(text: string): boolean {
  return /^\d(?:\.\d+)?E\+?\d{1,3}$/i.test(text) && /[.+]/.test(text);
}
