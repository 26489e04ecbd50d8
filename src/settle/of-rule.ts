import type { Code } from '../model/code.js';
import type { Finding, Place } from '../model/finding.js';

/**
 * A finding about a claim as a whole, with no single cell behind it.
 * @param outward its message to the unit that handed the row in, where it has another; @param rows that it names, where these are all the unit is not told of
 */
export function ofRule(
  code: Code,
  rule: string,
  required: string,
  message: string,
  outward: string = message,
  rows?: readonly Place[],
): Finding {
  const finding = { code, rule, column: '', cell: '', found: '', required, message, item: '' };
  return outward === message
    ? finding
    : { ...finding, outward: { found: '', required, message: outward, ...(rows && { rows }) } };
}
