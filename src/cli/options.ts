import { toDay, toMonth } from '../model/day.js';
import { Refusal } from '../model/refusal.js';

/** Reads the text of an option; commander hands over what the same option gave before. */
export type OptionParser<Value> = (text: string, before: Value | undefined) => Value;

/** An option that is given at most once, and not blank. Throws `Refusal` USAGE. */
function once<Value>(option: string, read: (text: string) => Value): OptionParser<Value> {
  return (text, before) => {
    if (before !== undefined) throw new Refusal('USAGE', option, `给了两次，后一次是“${text}”`, '只给一次');
    if (text.trim() === '') throw new Refusal('USAGE', option, '没有内容', '给出取值，或不用这个选项');
    return read(text);
  };
}

/** "2023-09": a real month. Throws `Refusal` USAGE. */
export const period = once('--period', (text) => {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  const month = match === null ? undefined : toMonth(Number(match[1]), Number(match[2]));
  if (month === undefined)
    throw new Refusal('USAGE', '--period', `“${text}”不是月份`, '写成 YYYY-MM，如 2023-09');
  return month;
});

/** "2023-09-28": a real day. Throws `Refusal` USAGE. */
export function day(option: string): OptionParser<string> {
  return once(option, (text) => {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    const found = match === null ? undefined : toDay(Number(match[1]), Number(match[2]), Number(match[3]));
    if (found === undefined)
      throw new Refusal('USAGE', option, `“${text}”不是日期`, '写成 YYYY-MM-DD，如 2023-09-28');
    return found;
  });
}

/** "2023". Throws `Refusal` USAGE. */
export const year = once('--year', (text) => {
  if (!/^\d{4}$/.test(text)) throw new Refusal('USAGE', '--year', `“${text}”不是年份`, '写成 YYYY，如 2023');
  return text;
});

/** "01" to "99"; a single digit is filled up. Throws `Refusal` USAGE. */
export const batch = once('--batch', (text) => {
  if (!/^(0?[1-9]|[1-9]\d)$/.test(text))
    throw new Refusal('USAGE', '--batch', `“${text}”不是批次`, '写成 01 至 99');
  return text.padStart(2, '0');
});

/** A text as it stands. */
export function text(option: string): OptionParser<string> {
  return once(option, (given) => given);
}

/** A name, a reason or a number that goes into the ledger and is printed in one line. Throws `Refusal` USAGE. */
export function words(option: string): OptionParser<string> {
  return once(option, (given) => {
    if (UNSEEN.test(given))
      throw new Refusal('USAGE', option, '含换行或控制字符', '写成一行，不含换行、制表和不可见的字符');
    const { length } = [...given.trim()];
    if (length > MOST_WORDS)
      throw new Refusal('USAGE', option, `有 ${length} 个字符`, `不超过 ${MOST_WORDS} 个字符`);
    return given.trim();
  });
}

const MOST_WORDS = 100;
/** Control characters, line breaks, and marks that nobody sees and that turn the line round. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** A text as it stands; given again, one more. */
export function texts(option: string): OptionParser<readonly string[]> {
  const one = text(option);
  return (given, before) => [...(before ?? []), one(given, undefined)];
}

/** Comma-separated, blanks dropped; given again, the lists are joined. Throws `Refusal` USAGE where nothing is left. */
export function list(option: string, example: string): OptionParser<readonly string[]> {
  return (given, before) => {
    const items = given
      .split(/[,，、]/)
      .map((item) => item.trim())
      .filter((item) => item !== '');
    if (items.length === 0)
      throw new Refusal('USAGE', option, `“${given}”里没有内容`, `用逗号分隔，如 ${example}`);
    return [...(before ?? []), ...items];
  };
}
