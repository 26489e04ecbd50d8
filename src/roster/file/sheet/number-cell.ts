import type { Cell } from '../../../model/cell.js';
import type { NamedShape, NumberShape } from './number-format.js';
import { plainNumber } from './number.js';
import { serialText, type DateSystem } from './serial.js';

/** A number under a number format, whatever file it is of; undefined for text that is no number. @param lexical as the file states it */
export function numberCell(lexical: string, shape: NumberShape, dates: DateSystem): Cell | undefined {
  const text = plainNumber(lexical);
  if (text === undefined) return undefined;
  if (typeof shape === 'string') return CELLS[shape](text, Number(lexical), dates);
  const padded = /^\d+$/.test(text) ? text.padStart(shape.zeros, '0') : text;
  return padded === text ? plainCell(text) : { kind: 'number', text, percent: false, padded };
}

const CELLS: Readonly<Record<NamedShape, (text: string, value: number, dates: DateSystem) => Cell>> = {
  plain: plainCell,
  percent: (text) => ({ kind: 'number', text, percent: true }),
  date: dateCell,
  elapsed: (text) => ({ kind: 'time', text }),
  altered: (text, value) => alteredCell(text, value, { restated: false }),
  restated: (text, value) => alteredCell(text, value, { restated: true }),
};

function plainCell(text: string): Cell {
  return { kind: 'number', text, percent: false };
}

/** A date's format shows what is less than a day as a time of day; what is no day it cannot show. */
function dateCell(text: string, value: number, dates: DateSystem): Cell {
  const date = serialText(value, dates);
  if (date !== undefined) return { kind: 'date', text: date };
  return value > 0 && value < 1 ? { kind: 'time', text } : plainCell(text);
}

/** Nothing is nothing in any unit. */
function alteredCell(text: string, value: number, how: { readonly restated: boolean }): Cell {
  return value === 0 ? plainCell(text) : { kind: 'altered', text, ...how };
}
