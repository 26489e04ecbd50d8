import { toDay, toMonth } from '../model/day.js';
import { wrongUsage } from '../model/refusals/wrong-usage.js';

/** Reads the text of an option; commander hands over what the same option gave before. */
export type OptionParser<Value> = (text: string, before: Value | undefined) => Value;

/** An option that is given at most once, and not blank. Throws `Refusal` USAGE. */
function once<Value>(option: string, read: (text: string) => Value): OptionParser<Value> {
  return (text, before) => {
    if (before !== undefined) throw wrongUsage(option, (say) => say.givenTwice(text));
    if (text.trim() === '') throw wrongUsage(option, (say) => say.blank());
    return read(text);
  };
}

/** "2023-09": a real month. Throws `Refusal` USAGE. */
export const period = once('--period', (text) => {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  const month = match === null ? undefined : toMonth(Number(match[1]), Number(match[2]));
  if (month === undefined) throw wrongUsage('--period', (say) => say.noMonth(text));
  return month;
});

/** "2023-09-28": a real day. Throws `Refusal` USAGE. */
export function day(option: string): OptionParser<string> {
  return once(option, (text) => {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    const found = match === null ? undefined : toDay(Number(match[1]), Number(match[2]), Number(match[3]));
    if (found === undefined) throw wrongUsage(option, (say) => say.noDay(text));
    return found;
  });
}

/** "2023". Throws `Refusal` USAGE. */
export const year = once('--year', (text) => {
  if (!/^\d{4}$/.test(text)) throw wrongUsage('--year', (say) => say.noYear(text));
  return text;
});

/** "01" to "99"; a single digit is filled up. Throws `Refusal` USAGE. */
export const batch = once('--batch', (text) => {
  if (!/^(0?[1-9]|[1-9]\d)$/.test(text)) throw wrongUsage('--batch', (say) => say.noBatch(text));
  return text.padStart(2, '0');
});

/** "100000": a whole number above 0. Throws `Refusal` USAGE. */
export function count(option: string): OptionParser<number> {
  return once(option, (text) => {
    if (!/^[1-9]\d{0,8}$/.test(text)) throw wrongUsage(option, (say) => say.noCount(text));
    return Number(text);
  });
}

/** "20%", of 10,000. Throws `Refusal` USAGE. */
export function share(option: string): OptionParser<number> {
  return once(option, (text) => {
    const percent = /^(\d{1,3}(?:\.\d{1,2})?)%?$/.exec(text)?.[1];
    const parts = Math.round(Number(percent) * 100);
    if (percent === undefined || parts > 10_000) throw wrongUsage(option, (say) => say.noShare(text));
    return parts;
  });
}

/** A text as it stands. */
export function text(option: string): OptionParser<string> {
  return once(option, (given) => given);
}

/** A name, a reason or a number that goes into the ledger and is printed in one line. Throws `Refusal` USAGE. */
export function words(option: string): OptionParser<string> {
  return once(option, (given) => {
    if (UNSEEN.test(given)) throw wrongUsage(option, (say) => say.notOneLine());
    const { length } = [...given.trim()];
    if (length > MOST_WORDS) throw wrongUsage(option, (say) => say.tooLong(length, MOST_WORDS));
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
    if (items.length === 0) throw wrongUsage(option, (say) => say.emptyList(given, example));
    return [...(before ?? []), ...items];
  };
}
