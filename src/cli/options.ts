import { toMonth } from '../model/day.js';
import { Refusal } from '../model/refusal.js';

/** "2023-09": a real month. Throws `Refusal` USAGE. */
export function parsePeriod(text: string): string {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  const month = match === null ? undefined : toMonth(Number(match[1]), Number(match[2]));
  if (month === undefined)
    throw new Refusal('USAGE', '--period', `“${text}”不是月份`, '写成 YYYY-MM，如 2023-09');
  return month;
}

/** "01" to "99"; a single digit is filled up. Throws `Refusal` USAGE. */
export function parseBatch(text: string): string {
  if (!/^(0?[1-9]|[1-9]\d)$/.test(text))
    throw new Refusal('USAGE', '--batch', `“${text}”不是批次`, '写成 01 至 99');
  return text.padStart(2, '0');
}

/** Comma-separated, blanks dropped. Throws `Refusal` USAGE where nothing is left. */
export function parseList(text: string): readonly string[] {
  const items = text
    .split(/[,，、]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length === 0) throw new Refusal('USAGE', '选项', `“${text}”里没有内容`, '用逗号分隔，如 13a,13b');
  return items;
}
