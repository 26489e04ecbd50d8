import { maskNumber } from './mask-number.js';
import { readPersonNumber } from './person-id.js';
import { readUnitCode } from './unit-code.js';

const GAP = '[\\s\\u200B-\\u200F\\u2060\\uFEFF-]{0,3}';
const SUSPECT = new RegExp(`[A-Z]{3}\\d{12}(?![\\dA-Z])|\\d(?:${GAP}\\d){14,}(?:${GAP}X)?`, 'gi');

/**
 * Free text with every run that may be a person's number masked: 15 or more digits, 17 digits and X, also full-width or
 * broken up by spaces, and the 15-character foreign form. Unit codes and certificate numbers stay legible.
 */
export function maskIdsIn(text: string): string {
  return text.length < 15 || !hasDigits(text, FEWEST_DIGITS) ? text : maskPunctuated(maskRuns(text));
}

/** A foreign number has twelve, every other more. Most texts have none, and a look at them is cheaper than the patterns. */
const FEWEST_DIGITS = 12;

/** Whether the text has so many digits, half or full width. */
function hasDigits(text: string, fewest: number): boolean {
  let digits = 0;
  for (let at = 0; at < text.length && digits < fewest; at += 1) {
    const unit = text.charCodeAt(at);
    if ((unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19)) digits += 1;
  }
  return digits >= fewest;
}

function maskRuns(text: string): string {
  // The folded text has the same length, so that positions found in it hold in the original.
  const folded = text.replace(/[\uFF10-\uFF3A\uFF41-\uFF5A]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
  let masked = '';
  let done = 0;
  for (const match of folded.matchAll(SUSPECT)) {
    if (isHarmless(match[0], folded, match.index)) continue;
    masked += text.slice(done, match.index) + maskNumber(withoutGaps(match[0]));
    done = match.index + match[0].length;
  }
  return done === 0 ? text : masked + text.slice(done);
}

const SIGN = '[\\s._/,，·—（）()-]{0,5}';
const PUNCTUATED = new RegExp(`(?<![\\d*])\\d(?:${SIGN}\\d){16}${SIGN}[\\dX](?!\\d)`, 'giu');

/** A full number broken up by any signs; dates and amounts are told from it by its length and the birth that it holds. */
function maskPunctuated(text: string): string {
  return text.replace(PUNCTUATED, (found) => {
    const compact = withoutGaps(found);
    return compact !== found && HOLDS_BIRTH.test(compact) ? maskNumber(compact) : found;
  });
}

function isHarmless(found: string, text: string, start: number): boolean {
  const compact = withoutGaps(found);
  if (/^[A-Z]/i.test(found)) return !readPersonNumber(found).ok;
  // Broken up by hyphens, a date range is as long as a number; only the full length is taken for one, or a whole one in it.
  if (found.includes('-')) return compact.length !== 18 && !/\d{15}/.test(found);
  if (found !== compact) return /^\d{8}\s+\d{8}$/.test(found);
  return isOtherCode(wordAround(text, start, start + found.length));
}

/** Where a person's number has the birth; one with a slip in it passes for a unit code once in 31 times. */
const HOLDS_BIRTH = /^\d{6}(?:19|20)\d\d[01]\d[0-3]\d/;

/** A unit code, or a 22-character skill certificate number (one letter, 21 digits): none has more than LONGEST_CODE. */
function isOtherCode(word: string): boolean {
  if (/^[A-Z]\d{21}$/i.test(word)) return true;
  if (HOLDS_BIRTH.test(word)) return false;
  return readUnitCode(word).ok && !readPersonNumber(word).ok;
}

const LONGEST_CODE = 22;

/** The word that a run stands in, or as much of it as shows that it is no code: a word may be as long as a cell and full of runs. */
function wordAround(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (to - from <= LONGEST_CODE && isWordCharacter(text.charAt(from - 1))) from -= 1;
  while (to - from <= LONGEST_CODE && isWordCharacter(text.charAt(to))) to += 1;
  return text.slice(from, to);
}

/** @param character '' beyond either end of the text */
function isWordCharacter(character: string): boolean {
  return /[\dA-Z]/i.test(character);
}

function withoutGaps(found: string): string {
  return found.replace(/[^\dA-Z]/gi, '');
}
