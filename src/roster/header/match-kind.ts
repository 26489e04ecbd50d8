import type { CommonData } from '../../policy/data.js';
import type { HeaderCell } from './header-cells.js';
import { headerText, type Scale } from './header-text.js';
import { type KindColumns, mayBeOneOf, type NamedColumn } from './kind-columns.js';

/** A header cell that names a column of the kind. */
export interface HeaderMatch extends NamedColumn {
  readonly cell: HeaderCell;
  /** The spelling that named it; the same one twice is the same header twice. */
  readonly spelling: string;
  readonly scale: Scale | undefined;
}

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
    return spelling === undefined || found === undefined ? undefined : { ...found, cell, spelling, scale };
  };
  const own = named(cell.own);
  if (cell.parent === '') return own;
  const parent = named(cell.parent);
  const match =
    named(`${cell.parent}${cell.own}`) ?? (own && childOf(parent, own, kind)) ?? nameOf(parent, cell.own);
  if (match === undefined) return undefined;
  const unit = own?.scale ?? headerText(cell.own, header).scale ?? headerText(cell.parent, header).scale;
  return { ...match, scale: unit };
}

/** Types that say something of an organisation: under its name, they say it of that one. */
const ATTRIBUTES: ReadonlySet<string> = new Set(['unit-code', 'district']);

/** 统一社会信用代码 under 评价机构 is the assessor's code, although alone it would be the employer's. */
function childOf(parent: HeaderMatch | undefined, own: HeaderMatch, kind: KindColumns): HeaderMatch {
  const over = parent && kind.columns[parent.column];
  const type = kind.columns[own.column]?.type ?? '';
  if (over === undefined || own.rank === 0 || !ATTRIBUTES.has(type)) return own;
  const column = kind.columns.findIndex((each) => each.name.startsWith(over.name) && each.type === type);
  return column < 0 ? own : { ...own, column };
}

/** 名称 under 评价机构 is the 评价机构 itself. Any other unknown child must not take its parent's column. */
function nameOf(parent: HeaderMatch | undefined, own: string): HeaderMatch | undefined {
  return /^(?:名\s*称|全\s*称)$/.test(own) ? parent : undefined;
}
