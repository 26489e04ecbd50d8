import { Decimal } from 'decimal.js';
import type { Reading } from '../../model/fact.js';
import { exactFen, roundToFen, yuanText, type Fen } from '../../model/money.js';
import type { ColumnContext } from './column-context.js';
import { exactNumber } from './exact-number.js';
import { type Content, type ContentReader, plainNumber, readAs, typedText, unreadable } from './reading.js';
import { foldText } from '../../model/tidy.js';

const LONGEST = 60;
/** Separators stand between groups of three or not at all. */
const MONEY = /^¥? ?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)? ?(元|万元|万|千元)?整?$/;
const UNIT_PLACES: Readonly<Record<string, number>> = {
  元: 0,
  百元: 2,
  千元: 3,
  万: 4,
  万元: 4,
  百万元: 6,
  亿元: 8,
  none: 0,
  percent: 0,
};
/** Beyond this an amount in fen is no longer exact. */
const LARGEST = new Decimal('10000000000');
const LARGEST_FEN = roundToFen(LARGEST);

/** Amounts of zero or more in yuan, to the fen. A unit in the cell beats the one that the header states. */
export function moneyReader(context: ColumnContext): ContentReader {
  return (content) => {
    const simple = typeof content === 'string' && context.scale === 'none' ? plainFen(content) : undefined;
    if (simple !== undefined) return readAs(content, { is: 'money', fen: simple });
    const raw = plainNumber(content) ?? typedText(content);
    const match = raw === undefined || raw.length > LONGEST ? null : MONEY.exec(foldText(raw));
    if (match === null) return notMoney(content);
    const digits = (match[1] ?? '').replaceAll(',', '') + (match[2] ?? '');
    const places = UNIT_PLACES[match[3] ?? context.scale] ?? 0;
    const plain = places === 0 ? plainFen(digits) : undefined;
    if (plain !== undefined) return readAs(content, { is: 'money', fen: plain });
    const yuan = exactNumber(digits, places);
    if (yuan === undefined || yuan.gt(LARGEST)) return notMoney(content);
    const fen = roundToFen(yuan);
    const scaled = match[3] === undefined && places > 0;
    const steps = [
      ...(scaled && fen > 0 ? [`按${context.scale}计`] : []),
      ...(yuan.decimalPlaces() > 2 ? ['四舍五入到分'] : []),
    ];
    const note = steps.length === 0 ? '' : `${digits} ${steps.join('、')}，为 ${yuanText(fen)} 元`;
    return readAs(content, { is: 'money', fen }, note);
  };
}

/** What plain digits in a column of yuan come to, as the reader reads them; undefined of any other text. */
export function plainFen(text: string): Fen | undefined {
  const fen = exactFen(text);
  return fen !== undefined && fen <= LARGEST_FEN ? fen : undefined;
}

function notMoney(content: Content): Reading {
  return unreadable(content, '不小于 0 的金额，如 1234.50');
}
