import { shapeOfCode, type NumberShape } from '../sheet/number-format.js';

/** Formats that are named instead of spelled out. */
const NAMED: ReadonlyMap<string, NumberShape> = new Map<string, NumberShape>([
  ['General', 'plain'],
  ['General Number', 'plain'],
  ['General Date', 'date'],
  ['Long Date', 'date'],
  ['Medium Date', 'date'],
  ['Short Date', 'date'],
  ['Long Time', 'date'],
  ['Medium Time', 'date'],
  ['Short Time', 'date'],
  ['Currency', 'plain'],
  ['Euro Currency', 'plain'],
  ['Fixed', 'plain'],
  ['Standard', 'plain'],
  ['Percent', 'percent'],
  ['Scientific', 'plain'],
  ['Yes/No', 'plain'],
  ['True/False', 'plain'],
  ['On/Off', 'plain'],
]);

/** The number shapes of a workbook's styles, as they are met. */
export interface NumberStyles {
  /** A style begins; it has the shape of its parent until it says otherwise. */
  begin(id: string, parent: string): void;
  /** The format of the style that was begun last. */
  format(code: string): void;
  shapeOf(id: string | undefined): NumberShape;
}

export function createNumberStyles(): NumberStyles {
  const shapes = new Map<string, NumberShape>();
  let current = '';
  const shapeOf = (id: string | undefined): NumberShape => shapes.get(id ?? 'Default') ?? 'plain';
  return {
    begin(id, parent) {
      current = id;
      shapes.set(id, shapeOf(parent));
    },
    format(code) {
      shapes.set(current, NAMED.get(code) ?? shapeOfCode(code));
    },
    shapeOf,
  };
}
