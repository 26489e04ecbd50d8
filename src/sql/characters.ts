import { comparable, compactSpelling } from '../model/compact-spelling.js';
import { foldText, tidyText } from '../model/tidy.js';
import { classOf, type Expression, isWholly, textLiteral } from './expression.js';

/**
 * Characters of which SQL takes texts for what they are: printable ASCII but for the apostrophe, = and _ (which may mark a text or
 * an escape), full-width forms, the common ideographs and Chinese punctuation. A text with any other character is left to the
 * streaming engine.
 */
const IDEOGRAPHS = '\\x{4e00}-\\x{9fff}';
const ASCII = range(0x20, 0x7e).filter((each) => !"'=_".includes(each));
const WIDE = range(0xff01, 0xff5e).filter((each) => !'＇＝＿'.includes(each));
const PUNCTUATION = [...'\u3000¥￥、。《》〈〉【】〔〕「」『』“”‘’·—–×√→〇'];
const PLAIN = [...ASCII, ...WIDE, ...PUNCTUATION];

/** A form into which every character of a text goes by itself, as one character or none; white space at the ends is cut off. */
export interface CharacterForm {
  /** The text in its form; NULL where it has a character that is not plain. `raw` is never NULL. */
  fold(raw: Expression): Expression;
}

/**
 * The form that a function of the streaming engine gives a text. Which character becomes which is asked of the function itself, so
 * that there is one statement of it.
 */
function formOf(fold: (text: string) => string): CharacterForm {
  const images = PLAIN.flatMap((each): readonly (readonly [string, string])[] => {
    // White space at the ends goes, so each is asked for between others.
    const image = fold(`x${each}x`).slice(1, -1);
    return [...image].length > 1 ? [] : [[each, image]];
  });
  const changed = images.filter(([each, image]) => each !== image);
  // Deleted ones have no counterpart, and so stand behind the others.
  const ordered = [
    ...changed.filter(([, image]) => image !== ''),
    ...changed.filter(([, image]) => image === ''),
  ];
  const from = textLiteral(ordered.map(([each]) => each).join(''));
  const to = textLiteral(ordered.map(([, image]) => image).join(''));
  const same = images.filter(([each, image]) => each === image && each !== ' ').map(([each]) => each);
  const asItIs = `[${IDEOGRAPHS}${classOf(same)}]*`;
  const plain = `[${IDEOGRAPHS}${classOf(images.map(([each]) => each))}]*`;
  return {
    fold: (raw) =>
      `CASE WHEN ${isWholly(raw, asItIs)} THEN ${raw}` +
      ` WHEN ${isWholly(raw, plain)} THEN trim(translate(${raw}, ${from}, ${to})) END`,
  };
}

/** Names, remarks: `tidyText`. */
export const TIDY = formOf(tidyText);

/** Figures and dates: `foldText`. */
export const FOLDED = formOf(foldText);

/** Spellings of one value: `compactSpelling`, but for slashes and round brackets, which part a text. */
export const SPELLED = formOf((text) =>
  [...text]
    .map((each) => (/[/()]/.test(each.normalize('NFKC')) ? each.normalize('NFKC') : compactSpelling(each)))
    .join(''),
);

/** Places: half-width, no white space. */
export const PLACE = formOf((text) => text.normalize('NFKC').replace(/\s/g, ''));

/** What is compared across rows: `comparable`. */
const COMPARED = formOf(comparable);

/** A tidied text in the form in which texts of different rows are compared. */
export function compared(text: Expression): Expression {
  return COMPARED.fold(text);
}

/** Codes and persons' numbers: `foldCode`, of texts that are letters and figures with nothing but spaces, points and signs among them. */
export const CODE: CharacterForm = {
  fold(raw) {
    const wide = [...range(0xff10, 0xff19), ...range(0xff21, 0xff3a), ...range(0xff41, 0xff5a)].join('');
    const half = textLiteral(foldText(wide));
    return (
      `CASE WHEN ${isWholly(raw, '[0-9A-Z]*')} THEN ${raw}` +
      ` WHEN ${isWholly(raw, `[0-9A-Za-z${classOf(wide)} \\x{3000}.+-]*`)}` +
      ` THEN upper(translate(${raw}, ${textLiteral(`${wide} \u3000`)}, ${half})) END`
    );
  },
};

function range(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index));
}
