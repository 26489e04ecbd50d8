import { LITERALS } from './format-literals.js';
import { figureOf } from './shown-figure.js';

/** What a number format makes of a number. */
export type NumberShape = NamedShape | PaddedShape;

export type NamedShape = 'plain' | 'percent' | 'date' | 'elapsed' | 'altered' | 'restated';

/** So many digits at least, zeros in front: 0000 shows 12 as 0012. */
export interface PaddedShape {
  readonly zeros: number;
}

/** Built-in formats of dates and of times of day; 27 to 36 and 50 to 58 are those of East Asian Excel (ECMA-376 part 1, 18.8.30). */
const DATE_IDS: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 45],
  [47, 47],
  [50, 58],
];
const PERCENT_IDS: readonly number[] = [9, 10];
const ELAPSED_ID = 46;

export function shapeOfBuiltIn(id: number): NamedShape {
  if (DATE_IDS.some(([first, last]) => id >= first && id <= last)) return 'date';
  if (id === ELAPSED_ID) return 'elapsed';
  return PERCENT_IDS.includes(id) ? 'percent' : 'plain';
}

/**
 * A format code such as `yyyy"年"m"月"d"日";@`, judged by its first section. One of a time of day is a date's too: what it
 * formats may have a day that is not shown. Elapsed time ([h]:mm) is no date.
 */
export function shapeOfCode(code: string): NumberShape {
  const zeros = zerosOf(code);
  if (zeros !== undefined) return { zeros };
  const tokens = code.replaceAll(LITERALS, '').split(';', 1).join('').toLowerCase();
  if (/[yd]/.test(tokens)) return 'date';
  if (ELAPSED.test(code)) return 'elapsed';
  if (/[mhs]/.test(tokens)) return 'date';
  const figure = figureOf(code.split(';', 1).join(''));
  if (figure !== 'as stored') return figure;
  return tokens.includes('%') ? 'percent' : 'plain';
}

/** A first section of zeros alone, in groups or not: 0000 0000. */
const ZEROS = /^(0[0 ]*0)(?:_.)?(?:;|$)/s;
/** No account or certificate has as many digits. */
const MOST_ZEROS = 30;

function zerosOf(code: string): number | undefined {
  const zeros = ZEROS.exec(code)?.[1]?.replaceAll(' ', '').length;
  return zeros === undefined || zeros > MOST_ZEROS ? undefined : zeros;
}

const ELAPSED = /\[[hms]+\]/i;
