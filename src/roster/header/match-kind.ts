import type { CommonData } from '../../policy/data.js';
import { childOf } from './child-of.js';
import type { HeaderCell } from './header-cells.js';
import type { HeaderMatch } from './header-match.js';
import { headerText } from './header-text.js';
import { type KindColumns, mayBeOneOf } from './kind-columns.js';
import { unitOfGroup } from './unit-of-group.js';

/** How well a header fits a kind. */
export interface KindMatch {
  readonly kind: KindColumns;
  readonly matches: readonly HeaderMatch[];
  /** Distinct columns found, and how many of them are bold. */
  readonly count: number;
  readonly bold: number;
}

/** Matches every header cell against one kind's names and synonyms. */
export function matchKind(
  cells: readonly HeaderCell[],
  kind: KindColumns,
  header: CommonData['header'],
): KindMatch {
  const matches = cells.flatMap((cell) => matchCell(cell, kind, header) ?? []);
  const found = [...new Set(matches.map(({ column }) => column))];
  const bold = found.filter((column) => kind.columns[column]?.bold === true).length;
  return { kind, matches, count: found.length, bold };
}

function matchCell(
  cell: HeaderCell,
  kind: KindColumns,
  header: CommonData['header'],
): HeaderMatch | undefined {
  const named = (text: string): HeaderMatch | undefined => {
    if (!mayBeOneOf(kind.begins, text)) return undefined;
    const { spellings, scale } = headerText(text, header);
    const spelling = spellings.find((each) => kind.named.has(each));
    const found = spelling === undefined ? undefined : kind.named.get(spelling);
    return spelling === undefined || found === undefined
      ? undefined
      : { ...found, cell, spelling, scale, standing: 'own' };
  };
  const own = named(cell.own);
  if (cell.parent === '' && cell.over === '') return own;
  const parent = named(cell.parent);
  const match =
    (cell.parent === '' ? undefined : named(`${cell.parent}${cell.own}`)) ??
    (own && childOf(own, parent !== undefined, kind, header)) ??
    nameOf(parent, cell.own);
  if (match === undefined) return undefined;
  const scale =
    own?.scale ??
    headerText(cell.own, header).scale ??
    unitOfGroup(cell.parent, header) ??
    unitOfGroup(cell.over, header);
  return { ...match, scale };
}

/** 名称 under 评价机构 is the 评价机构 itself. Any other unknown child must not take its parent's column. */
function nameOf(parent: HeaderMatch | undefined, own: string): HeaderMatch | undefined {
  return /^(?:名\s*称|全\s*称)$/.test(own) ? parent : undefined;
}
