import type { Rulebook } from '../open-rulebook.js';
import { lintBook } from './lint-book.js';
import { sideText } from './side-text.js';
import { type Axis, regionsOf, type Space, spacesOf, type Taken } from './space.js';

/** A space as a table to read: the last axis across, all others down, lines that are alike in one. */
export interface SpaceTable {
  readonly kind: string;
  readonly title: string;
  readonly rules: readonly string[];
  readonly head: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

/** The tables of all roster kinds, or of the one asked for. */
export function spaceTables({ policy, places }: Rulebook, kind: string | undefined): readonly SpaceTable[] {
  const book = lintBook(policy, places, [], []);
  return policy.rosters
    .filter((roster) => kind === undefined || roster.kind === kind)
    .flatMap((roster) => spacesOf(roster, book))
    .map(tableOf);
}

function tableOf({ roster, rules, axes, take }: Space): SpaceTable {
  const [across, down] = split(axes);
  const columns = across?.sides ?? [[]];
  const lines = regionsOf(down, (cell) =>
    columns.map((side) => cellText(take(across === undefined ? cell : [...cell, side]))),
  );
  return {
    kind: roster.kind,
    title: roster.title,
    rules: [...new Set(rules.map(({ id }) => id))],
    head: [
      ...down.map(({ column }) => column),
      ...(across === undefined ? ['规则'] : across.sides.map((side) => sideText(side, across))),
    ],
    lines: lines.map(({ sides, value }) => [
      ...down.map((axis, index) => sideText(sides[index] ?? [], axis)),
      ...value,
    ]),
  };
}

function split(axes: readonly Axis[]): readonly [Axis | undefined, readonly Axis[]] {
  const last = axes.at(-1);
  return axes.length < 2 || last === undefined ? [undefined, axes] : [last, axes.slice(0, -1)];
}

const PRICE: Readonly<Record<Taken['price'], string>> = {
  priced: '',
  below: '（不补贴）',
  unpriced: '（无标准）',
};

function cellText(taken: readonly Taken[]): string {
  const rules = new Set(taken.map(({ rule, price }) => `${rule}${PRICE[price]}`));
  return rules.size === 0 ? '—' : [...rules].join('、');
}
