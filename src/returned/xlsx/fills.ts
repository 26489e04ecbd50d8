import type { Treatment } from '../../model/code.js';

/**
 * Background of a marked cell. Told apart in greyscale, too (69, 85 and 95 % white), dark text readable on all; no colours of
 * Excel's own palettes, so that what butie coloured is known again.
 */
const FILL_COLOURS: Readonly<Record<Treatment, string>> = {
  reject: 'FFE9998B',
  hold: 'FFFFD978',
  notice: 'FFEAF6FD',
};

const TREATMENTS: readonly Treatment[] = ['reject', 'hold', 'notice'];

/** @param p prefix of the part's elements */
export function fillXml(treatment: Treatment, p: string): string {
  const colours = `<${p}fgColor rgb="${FILL_COLOURS[treatment]}"/><${p}bgColor indexed="64"/>`;
  return `<${p}fill><${p}patternFill patternType="solid">${colours}</${p}patternFill></${p}fill>`;
}

/** Which of our fills an element of a styles part is; undefined: none of them. */
export function fillOf(raw: string): Treatment | undefined {
  return TREATMENTS.find((treatment) =>
    new RegExp(`fgColor\\s[^>]*"${FILL_COLOURS[treatment]}"`, 'i').test(raw),
  );
}
