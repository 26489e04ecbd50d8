import type { Decimal } from 'decimal.js';
import type { Reading } from '../../model/fact.js';
import type { ColumnContext } from './column-context.js';
import { exactNumber } from './exact-number.js';
import { type Content, type ContentReader, plainNumber, readAs, typedText, unreadable } from './reading.js';
import { foldText } from '../../model/tidy.js';

/**
 * Rates from 0 to 1. A percent sign or a percent format says percent; so does the header, for plain numbers; a plain number
 * above 1 can only be meant so and is read with a note.
 */
export function ratioReader(context: ColumnContext): ContentReader {
  return (content) => {
    if (typeof content !== 'string' && content.kind === 'number' && content.percent) {
      return upToOne(content, exactNumber(content.text));
    }
    const text = plainNumber(content) ?? typedText(content);
    if (text === undefined || text.length > 60) return upToOne(content, undefined);
    const [digits, sign] = foldText(text).split(/ ?(%)$/);
    if (digits === undefined) return upToOne(content, undefined);
    if (sign === '%') return upToOne(content, exactNumber(digits, -2));
    if (context.scale === 'percent') return shownAs(`${digits}%`, upToOne(content, exactNumber(digits, -2)));
    const plain = exactNumber(digits);
    if (plain === undefined || plain.lte(1)) return upToOne(content, plain);
    return upToOne(content, exactNumber(digits, -2), `${digits} 按 ${digits}% 计`);
  };
}

/** 0.85 under a header in percent is 0.85%, and a finding that calls it 0.85 would be read as 85%. */
function shownAs(shown: string, reading: Reading): Reading {
  return reading.state === 'value'
    ? { state: 'value', fact: reading.fact, note: reading.note, shown }
    : reading;
}

function upToOne(content: Content, value: Decimal | undefined, note = ''): Reading {
  if (value === undefined || value.gt(1)) return unreadable(content, '0 至 100% 的比例，如 70%');
  return readAs(content, { is: 'number', value }, note);
}
