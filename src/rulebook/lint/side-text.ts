import type { Axis, Side } from './space.js';

/** At most so many values are left out by name where the rest is said at once. */
const MOST_EXCEPTED = 3;

/** How a side is said: all of its axis, most of it, or its values. */
export function sideText(side: Side, { sides }: Axis): string {
  const all = sides.flat();
  const others = all.filter((value) => !side.includes(value));
  if (others.length === 0) return '任意';
  return others.length <= MOST_EXCEPTED && others.length < side.length - 1
    ? `除${others.join('、')}外`
    : side.join('、');
}

/** The axes on which a region is less than everything, as 栏目=值、值. */
export function regionText(sides: readonly Side[], axes: readonly Axis[]): string {
  return axes
    .flatMap((axis, index) => {
      const side = sides[index] ?? [];
      return side.length === axis.sides.flat().length ? [] : [`${axis.column}=${sideText(side, axis)}`];
    })
    .join('，');
}
