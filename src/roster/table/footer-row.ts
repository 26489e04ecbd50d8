import { type Filled, isNumber } from './filled-cells.js';
import type { FooterKind } from './footer-words.js';
import type { SortContext } from './sort-context.js';

/** What kind of footer the filled cells of a row make, undefined for none. */
export function footerKind(filled: readonly Filled[], context: SortContext): FooterKind | undefined {
  if (PAGE.test(filled.map(({ text }) => text.replace(/\s/g, '')).join(''))) return 'signature';
  const first = filled.find(({ text }) => !isNumber(text));
  const kind = first && context.footer(first.text);
  if (filled.length === 1 && LINE.test(filled[0]?.text ?? '')) return 'signature';
  if (first === undefined) return undefined;
  const rest = filled.filter(({ at }) => at > first.at);
  if (kind === undefined) return areFigures(rest, context) ? context.footerEnd(first.text) : undefined;
  if (kind === 'signature' || kind === 'note')
    return areSignatures([first, ...rest], context) ? kind : undefined;
  const named = rest.some(
    ({ at, text }) => context.names.includes(at) && !isFigure(text) && context.footer(text) === undefined,
  );
  return named ? undefined : kind;
}

/**
 * Whether a row goes on with the notes begun above it (2.不得涂改): one numbered sentence, or one that ends as sentences do.
 * @param filled the row's filled cells
 */
export function continuesNotes(filled: readonly Filled[]): boolean {
  const [only, ...others] = filled;
  return only !== undefined && others.length === 0 && (NUMBERED.test(only.text) || /[。；]/.test(only.text));
}

/**
 * Whether cells are figures where a sum row has them, one at least in a column of money, hours or heads: only then does a text that
 * merely ends in a footer word begin one.
 */
function areFigures(filled: readonly Filled[], { figures, known, names }: SortContext): boolean {
  const isSum = ({ at, text }: Filled): boolean => figures.includes(at) && isFigure(text);
  const mayStand = ({ at, text }: Filled): boolean =>
    isFigure(text) && (!known.has(at) || names.includes(at));
  return filled.some(isSum) && filled.every((each) => isSum(each) || mayStand(each));
}

/** A line drawn below the table, or over what is left of the page. */
const LINE = /^[-—―─_=＝]{3,}$/;

const NUMBERED = /^(?:[(（]?\d{1,2}[)）.、．](?!\d)|[①-⑳])/;

/** 第 1 页 共 3 页, 共3页，第1页, 第1页/共3页, -1- */
const PAGE = /^[-—(（]?(?:第\d+页[,，、/|]?(?:共\d+页)?|共\d+页[,，、/|]?第\d+页)[-—)）]?$|^[-—]\d{1,4}[-—]$/;

/** In a line of signatures every text is a label or stands right behind one that says nothing more itself. */
function areSignatures(filled: readonly Filled[], { footer }: SortContext): boolean {
  const isBareLabel = ({ text }: Filled): boolean => /[:：]$/.test(text) || footer(`${text}:`) !== undefined;
  // A single word without a colon may be a remark in a row of data.
  const sure =
    filled.some(({ text }) => /[:：]/.test(text)) ||
    filled.filter(isBareLabel).length > 1 ||
    filled.length === 1;
  return (
    sure &&
    filled.every((each, index) => {
      const before = filled[index - 1];
      if (footer(each.text) !== undefined || /[:：]/.test(each.text) || DATE_LINE.test(each.text))
        return true;
      return !isNumber(each.text) && before !== undefined && isBareLabel(before);
    })
  );
}

const DATE_LINE = /^(?:\d{4}|\s)*年[\s\d]*月[\s\d]*日$|^\d{4}[-./]\d{1,2}[-./]\d{1,2}$/;

/** What a sum row may say in the column of names: a count, or a sign that there is nothing to say. */
function isFigure(text: string): boolean {
  return (
    isNumber(text) || /^[共计]*\s*\d+\s*(?:人次|人|名|个|家|户)?$/.test(text) || /^[-–—/\\*.]+$/.test(text)
  );
}
