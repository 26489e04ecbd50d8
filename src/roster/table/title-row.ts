import type { Cell } from '../../model/cell.js';
import { maskIdsIn } from '../../model/mask-ids.js';
import type { SheetRow } from '../../model/sheet.js';
import { isBlank } from '../cell-content.js';
import { holdsPersonNumber } from '../header/data-above.js';
import { isTransliterated, mayBeChineseName } from './person-name.js';
import { type Filled, filledCells, isNumber } from './filled-cells.js';
import type { SortContext } from './sort-context.js';

/**
 * Whether a row is the title of the rows below it wherever it stands: a single text that is merged over columns which each
 * row of data fills for itself, that is numbered as headings are (二、示例街道) or names a class (电工一班); or a line that says under
 * labels what the rows below are of (班级：二班).
 */
export function isHeading(row: SheetRow, context: SortContext): boolean {
  const filled = filledCells(row.cells);
  const [only, ...others] = filled;
  if (row.hidden || only === undefined || saysNumber(row)) return false;
  if (filled.every(({ text }) => context.section(text))) return idsBlankBut(-1, row, context);
  if (others.length > 0) return false;
  if (isMergedOver(row, only, context)) return true;
  const isClass = CLASS.test(only.text.replace(/\s/g, '')) && !context.units.includes(only.at);
  const isNumbered = HEADING.test(only.text) && !isNumberedName(only.text, context);
  return (isClass || isNumbered) && idsBlankBut(only.at, row, context);
}

/**
 * Whether a row that stands in front of a header may be taken for its title. A row with a number, with cells in two known
 * columns or with what may be a name is data; a line of particulars (培训机构：… 班级：…) has a colon in every cell.
 */
export function isTitle(row: SheetRow, context: SortContext): boolean {
  if (isHeading(row, context)) return true;
  const filled = filledCells(row.cells);
  if (row.hidden || filled.length === 0 || saysNumber(row)) return false;
  if (filled.length === 1 && filled.some(({ text }) => isNumberedName(text, context))) return false;
  if (areParticulars(filled)) return true;
  const known = filled.filter(({ at }) => context.known.has(at));
  const [only] = known;
  if (known.length > 1 || filled.some(({ text }) => isNumber(text))) return false;
  if (only === undefined) return idsBlankBut(-1, row, context);
  // Titles stand at the left; 见附件 under 收款方 is what is left of a row.
  if (only.at !== context.first) return false;
  return idsBlankBut(only.at, row, context) && !mayBeData(only, filled, context);
}

/** 二、 (三) stand before titles, seldom before a name: see below. */
const HEADING = /^(?:[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．])/;
/** No name is as long and ends so. */
const CLASS = /^(?:第|.{2,})[一二三四五六七八九十\d]{1,3}[期批班组]$/u;
/** Names of persons have no more characters, remarks such as （补录） included, but for transliterated ones. */
const LONGEST_NAME = 8;

/** 第二期 begins as no name does. */
const INSTALMENT = /^第[一二三四五六七八九十\d]+[期批班组部]/;

function mayBeData({ at, text }: Filled, filled: readonly Filled[], context: SortContext): boolean {
  if (context.units.includes(at)) return true;
  if (!context.names.includes(at) && !context.ids.includes(at)) return false;
  if (filled.length > 1) return true;
  if (INSTALMENT.test(text) || context.titleEnds.some((end) => text.endsWith(end))) return false;
  if (text.length <= LONGEST_NAME || /[·•]/.test(text) || !/\p{Script=Han}/u.test(text)) return true;
  return isTransliterated(text, context.personNames);
}

/** 二、王五 may be a person numbered, not the title of the rows below; 二、高级工 and 二、东街村 are titles. */
function isNumberedName(text: string, { personNames, titleEnds }: SortContext): boolean {
  if (!HEADING.test(text)) return false;
  const rest = text.replace(HEADING, '');
  return (
    mayBeChineseName(rest, personNames) &&
    ![...titleEnds, ...personNames.endsNone].some((end) => rest.endsWith(end))
  );
}

function isMergedOver({ cells }: SheetRow, { at, text }: Filled, { known, ids }: SortContext): boolean {
  const covers = (column: number): boolean => column === at || isSpreadOf(cells[column], text);
  const covered = [...known].filter(covers).length;
  return covered >= FEWEST_COVERED && ids.every(covers);
}

const FEWEST_COVERED = 3;

function isSpreadOf(cell: Cell | undefined, text: string): boolean {
  if (cell === undefined || typeof cell === 'string' || cell.kind !== 'merged' || cell.below) return false;
  return filledCells([cell.origin])[0]?.text === text;
}

function areParticulars(filled: readonly Filled[]): boolean {
  return filled.every(({ text }, index) => {
    const before = filled[index - 1];
    return /.[:：]/.test(text) || (before !== undefined && /[:：]$/.test(before.text));
  });
}

function idsBlankBut(at: number, { cells }: SheetRow, { ids }: SortContext): boolean {
  return ids.every((id) => id === at || isBlank(cells[id]));
}

/** A person's number anywhere, also inside a text. */
function saysNumber(row: SheetRow): boolean {
  return holdsPersonNumber(row) || filledCells(row.cells).some(({ text }) => maskIdsIn(text) !== text);
}
