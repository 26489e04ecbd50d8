import type { Code } from '../model/code.js';
import type { Finding } from '../model/finding.js';

/** A finding about a claim as a whole, with no single cell behind it. */
export function ofRule(code: Code, rule: string, required: string, message: string): Finding {
  return { code, rule, column: '', cell: '', found: '', required, message, item: '' };
}
