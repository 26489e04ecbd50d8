import { usage as en } from './en/usage.js';
import { inBoth } from './in-both.js';
import { usage as zh } from './zh/usage.js';

const usageRefused = inBoth(zh, en);

/**
 * USAGE, in the words of the catalogue. Apart from the others: every command reads its options, and a short one has no use for all that may be refused.
 * @param option or argument at fault
 */
export function wrongUsage(
  option: string,
  say: Parameters<typeof usageRefused>[2],
): ReturnType<typeof usageRefused> {
  return usageRefused('USAGE', option, say);
}
