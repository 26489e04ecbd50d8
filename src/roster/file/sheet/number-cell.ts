import type { Cell } from '../../../model/cell.js';
import type { NumberShape } from './number-format.js';
import { plainNumber } from './number.js';
import { serialText, type DateSystem } from './serial.js';

/** A number under a number format, whatever file it is of; undefined for text that is no number. @param lexical as the file states it */
export function numberCell(lexical: string, shape: NumberShape, dates: DateSystem): Cell | undefined {
  const text = plainNumber(lexical);
  if (text === undefined) return undefined;
  const date = shape === 'date' ? serialText(Number(lexical), dates) : undefined;
  return date === undefined
    ? { kind: 'number', text, percent: shape === 'percent' }
    : { kind: 'date', text: date };
}
