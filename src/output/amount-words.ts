import type { Fen } from '../model/money.js';

const DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万'];
const HUNDRED_MILLION = 1e8;
const LIMIT = 1e16;

/**
 * An amount in the capital numerals of payment documents: 人民币壹仟肆佰零玖元伍角整.
 * 整 closes an amount without fen; 零 stands between 元 and 角 where the yuan digit is 0, and for a missing 角
 * before 分 (the rules for filling in bills and settlement vouchers).
 * @param fen less than 10^16 yuan, else RangeError; negative amounts take 负
 */
export function amountInWords(fen: Fen): string {
  const size = Math.abs(fen);
  const yuan = Math.floor(size / 100);
  if (yuan >= LIMIT) throw new RangeError(`amount beyond 10^16 yuan: ${fen} fen`);
  const jiao = Math.floor(size / 10) % 10;
  const cents = size % 10;
  const whole = yuan === 0 ? '' : `${integerInWords(yuan)}元`;
  return `人民币${fen < 0 ? '负' : ''}${whole}${fractionInWords(yuan, jiao, cents)}`;
}

function fractionInWords(yuan: number, jiao: number, cents: number): string {
  if (jiao === 0 && cents === 0) return yuan === 0 ? '零元整' : '整';
  const gap = yuan > 0 && (jiao === 0 || yuan % 10 === 0) ? '零' : '';
  const tens = jiao === 0 ? '' : `${DIGITS[jiao] ?? ''}角`;
  return `${gap}${tens}${cents === 0 ? '整' : `${DIGITS[cents] ?? ''}分`}`;
}

/** What is above 亿 is itself a number in words; a part below it that does not reach 仟万 is led by 零. */
function integerInWords(yuan: number): string {
  if (yuan < HUNDRED_MILLION) return groupsInWords(yuan);
  const below = yuan % HUNDRED_MILLION;
  const gap = below > 0 && below < HUNDRED_MILLION / 10 ? '零' : '';
  return `${integerInWords(Math.floor(yuan / HUNDRED_MILLION))}亿${gap}${groupsInWords(below)}`;
}

/** Groups of four digits from the right; a group below 1000, or an empty one before it, is led by one 零. */
function groupsInWords(yuan: number): string {
  let words = '';
  let pendingZero = false;
  for (let group = 0, rest = yuan; rest > 0; group++, rest = Math.floor(rest / 10_000)) {
    const value = rest % 10_000;
    if (value > 0) {
      words = `${groupInWords(value)}${GROUPS[group] ?? ''}${pendingZero && words !== '' ? '零' : ''}${words}`;
      pendingZero = value < 1_000;
    } else {
      pendingZero = true;
    }
  }
  return words;
}

function groupInWords(value: number): string {
  let words = '';
  for (let place = 0, rest = value; rest > 0; place++, rest = Math.floor(rest / 10)) {
    const digit = rest % 10;
    if (digit > 0) words = `${DIGITS[digit] ?? ''}${PLACES[place] ?? ''}${words}`;
    else if (words !== '' && !words.startsWith('零')) words = `零${words}`;
  }
  return words;
}
