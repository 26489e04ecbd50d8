import type { Cell } from '../../../model/cell.js';
import type { NumberShape } from './number-format.js';
import { plainNumber } from './number.js';
import { serialText, type DateSystem } from './serial.js';

/** A number under a number format, whatever file it is of; undefined for text that is no number. @param lexical as the file states it */
export function numberCell(lexical: string, shape: NumberShape, dates: DateSystem): Cell | undefined {
  const text = plainNumber(lexical);
  if (text === undefined) return undefined;
  const value = Number(lexical);
  const date = shape === 'date' ? serialText(value, dates) : undefined;
  if (date !== undefined) return { kind: 'date', text: date };
  // A date's format shows what is less than a day as a time of day.
  if (shape === 'elapsed' || (shape === 'date' && value > 0 && value < 1)) return { kind: 'time', text };
  if ((shape === 'altered' || shape === 'restated') && value !== 0)
    return { kind: 'altered', text, restated: shape === 'restated' };
  const padded = typeof shape === 'object' && /^\d+$/.test(text) ? text.padStart(shape.zeros, '0') : text;
  return padded === text
    ? { kind: 'number', text, percent: shape === 'percent' }
    : { kind: 'number', text, percent: false, padded };
}
