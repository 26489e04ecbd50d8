import type { Day } from '../../model/day.js';
import { mod11Check } from '../../model/person-id.js';

/** County code that was never given out: every number made here is visibly an example. */
const COUNTY = '310199';

/**
 * A valid number of nobody, of the same document and sex. Undefined for a form of which none can be made.
 * @param text the number as the row holds it; @param birth put in its place; @param serial 1 for the first person of a row
 */
export function syntheticPerson(text: string, birth: Day | undefined, serial: number): string | undefined {
  const date = birth?.replaceAll('-', '');
  if (/^\d{17}[\dX]$/i.test(text) && date !== undefined) {
    const body = `${areaOf(text)}${date}${sequence(serial, text.charAt(16))}`;
    return body + mod11Check(body);
  }
  if (/^\d{15}$/.test(text) && date !== undefined)
    return `${COUNTY}${date.slice(2)}${sequence(serial, text.charAt(14))}`;
  // A passport's letters tell its form, nothing else in it means anything.
  if (/^[A-Z\d]{7,9}$/i.test(text)) return text.replace(/\d/g, '0').replace(/0$/, String(serial));
  return undefined;
}

/** The document is told from the first figures: those of residence permits have no county. */
function areaOf(number: string): string {
  if (number.startsWith('8')) return `${number.slice(0, 2)}0000`;
  return number.startsWith('9') ? '931000' : COUNTY;
}

/** Three digits, odd for men and even for women. */
function sequence(serial: number, sexDigit: string): string {
  return String(serial * 2 + (Number(sexDigit) % 2)).padStart(3, '0');
}
