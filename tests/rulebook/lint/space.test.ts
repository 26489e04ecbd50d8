import fc from 'fast-check';
import { expect, it } from 'vitest';
import { regionsOf } from '../../../src/rulebook/lint/space.js';
import { spaceTables } from '../../../src/rulebook/lint/space-table.js';
import { openRulebook } from '../../../src/rulebook/open-rulebook.js';

const book = await openRulebook('rules');

it('a space is a table of who takes what, lines that are alike in one', () => {
  const [own] = spaceTables(book, 'certificates');
  expect([own?.head, ...(own?.lines ?? [])]).toEqual([
    ['评价方式', '用人单位代码', '初级工、中级工', '高级工、技师、高级技师', '特级技师、首席技师'],
    ['用人单位评价', '任意', '1b（不补贴）', '1b', '1b'],
    ['社会评价', '已填', '2（不补贴）', '2', '2（无标准）'],
    ['社会评价', '空白', '—', '—', '—'],
    ['院校评价', '任意', '—', '—', '—'],
  ]);
});

it('every rule stands in the space of its roster kind', () => {
  const rules = book.policy.provisions.flatMap((provision) => provision.rules.map(({ id }) => id));
  expect(
    spaceTables(book, undefined)
      .flatMap((table) => table.rules)
      .toSorted(),
  ).toEqual(rules.toSorted());
});

it('every combination of values stands in one line', () => {
  for (const { head, lines, title } of spaceTables(book, undefined)) {
    const places = lines.map((line) => JSON.stringify([title, ...line.slice(0, head.length - 1)]));
    expect(new Set(places).size).toBe(lines.length);
  }
});

it('regions hold every combination once, with what is true of it', () => {
  const axis = fc.integer({ min: 1, max: 4 });
  const space = fc.record({
    sizes: fc.array(axis, { minLength: 1, maxLength: 3 }),
    taken: fc.func(fc.integer({ min: 0, max: 2 })),
  });
  fc.assert(
    fc.property(space, ({ sizes, taken }) => {
      const axes = sizes.map((size, index) => ({
        column: `c${index}`,
        sides: Array.from({ length: size }, (_, value) => [`${index}.${value}`]),
      }));
      const valueOf = (cell: readonly (readonly string[])[]): number => taken(cell.flat().join());
      const regions = regionsOf(axes, valueOf);
      const cells = axes.reduce<readonly (readonly string[])[]>(
        (sofar, { sides }) => sofar.flatMap((cell) => sides.flat().map((value) => [...cell, value])),
        [[]],
      );
      for (const cell of cells) {
        const holding = regions.filter(({ sides }) =>
          sides.every((side, index) => side.includes(cell[index] ?? '')),
        );
        expect(holding.map(({ value }) => value)).toEqual([valueOf(cell.map((value) => [value]))]);
      }
    }),
  );
});
