import type { Basis } from '../../past/basis.js';
import type { Language } from '../language.js';
import { RULES } from '../words/rules.js';

/** Enough of a hash to see that two differ. */
const SHOWN = 12;

/** By whose rules, readings and lists a run was computed; a remark, no fault. */
export function basisLines(
  { rules, sha256, shipped, readings, standards }: Basis,
  language: Language,
): string {
  const words = RULES[language].basis;
  const lines = [
    rules === 'shipped' ? words.shipped : words.other(sha256.slice(0, SHOWN), shipped.slice(0, SHOWN)),
    ...(readings.length === 0 ? [] : [words.readings(readings)]),
    ...(standards.length === 0 ? [] : [words.standards(standards)]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
