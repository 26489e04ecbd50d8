import { compactSpelling } from '../../model/compact-spelling.js';
import type { SheetRow } from '../../model/sheet.js';
import type { CommonData } from '../../policy/data.js';
import { ownText } from '../cell-content.js';
import type { ColumnContext } from '../values/column-context.js';

export type Scale = ColumnContext['scale'];

/** A header cell's text as columns are looked up by it. */
export interface HeaderText {
  /** Compact spellings, the fuller one first: 职业（工种） is a name of its own, 培训费（元） is not. */
  readonly spellings: readonly string[];
  /** The unit said in brackets; 'none' for plain yuan, undefined where nothing is said. */
  readonly scale: Scale | undefined;
}

/** Most texts have nothing to take apart. */
const PLAIN = /^[\u4e00-\u9fffA-Za-z\d]+$/;
const BRACKETED = /[([【]([^()[\]【】]*)[)\]】]/g;
const YUAN = /元(?:人民币)?$/;

/** Whether a row states nothing but units and remarks, each in brackets or bare: it belongs to the header above it. */
export function isUnitRow(row: SheetRow, header: CommonData['header']): boolean {
  const texts = row.cells.map(ownText).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => header.remarks.includes(compactSpelling(text)));
}

/** A row of bare units as a header says them: 万元 under 培训费 is 培训费（万元）. */
export function inBrackets(row: SheetRow): SheetRow {
  const cells = row.cells.map((cell) => {
    const text = ownText(cell);
    return text === '' || /^[(（[【]/.test(text) ? cell : `（${text}）`;
  });
  return { ...row, cells };
}

const MOST_REMEMBERED = 100_000;
const known = new WeakMap<CommonData['header'], Map<string, HeaderText>>();

/** Takes a header cell apart by the remarks and units that the rule data lists. Asked for by every kind, so it is remembered for a while. */
export function headerText(text: string, header: CommonData['header']): HeaderText {
  if (PLAIN.test(text)) return { spellings: [text], scale: undefined };
  const texts = known.get(header) ?? new Map<string, HeaderText>();
  known.set(header, texts);
  const before = texts.get(text);
  if (before !== undefined) return before;
  if (texts.size >= MOST_REMEMBERED) texts.clear();
  const found = takenApart(text, header);
  texts.set(text, found);
  return found;
}

function takenApart(text: string, header: CommonData['header']): HeaderText {
  const said: string[] = [];
  const bare = text.normalize('NFKC').replace(BRACKETED, (whole, inner: string) => {
    const parts = inner.split(/[,、;/]/).map((part) => compactSpelling(part).replaceAll(':', ''));
    // A price by the hour is not the sum that its name without the bracket means.
    if (inner.includes('/') && header.perTime.includes(parts.at(-1) ?? '')) return whole;
    if (!parts.every((part) => header.remarks.includes(part))) return whole;
    said.push(...parts);
    return '';
  });
  const spellings = [text, bare].map((each) => withoutMarks(compactSpelling(each)));
  return { spellings: [...new Set(spellings)].filter((each) => each !== ''), scale: scaleOf(said, header) };
}

/** Templates mark columns to be filled in with an asterisk. By hand: a pattern tries a long row of marks from each of them. */
function withoutMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (text[start] === '*') start += 1;
  while (end > start && (text[end - 1] === '*' || text[end - 1] === ':')) end -= 1;
  return text.slice(start, end);
}

function scaleOf(said: readonly string[], header: CommonData['header']): Scale | undefined {
  const unit = said.find((part) => header.scales[part] !== undefined);
  if (unit !== undefined) return header.scales[unit];
  return said.some((part) => YUAN.test(part)) ? 'none' : undefined;
}
