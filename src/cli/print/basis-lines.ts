import type { Basis } from '../../past/basis.js';
import type { Language } from '../language.js';

/** Enough of a hash to see that two differ. */
const SHOWN = 12;

interface Words {
  readonly shipped: string;
  readonly other: (used: string, shipped: string) => string;
  readonly readings: (readings: readonly string[]) => string;
  readonly standards: (names: readonly string[]) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    shipped: '规则是随程序的那一套',
    other: (used, shipped) => `规则不是随程序的那一套（这一批 ${used}，随程序 ${shipped}），请核对其来历`,
    readings: (readings) => `解释另用：${readings.join('、')}`,
    standards: (names) => `标准和名单由主管部门提供，不随程序：${names.join('、')}`,
  },
  en: {
    shipped: 'By the rules that ship with the program',
    other: (used, shipped) =>
      `Not by the rules that ship with the program (the run's ${used}, shipped ${shipped}): check where they come from`,
    readings: (readings) => `Other readings: ${readings.join(', ')}`,
    standards: (names) =>
      `Standards and lists are the departments', none ship with the program: ${names.join(', ')}`,
  },
};

/** By whose rules, readings and lists a run was computed; a remark, no fault. */
export function basisLines(
  { rules, sha256, shipped, readings, standards }: Basis,
  language: Language,
): string {
  const words = WORDS[language];
  const lines = [
    rules === 'shipped' ? words.shipped : words.other(sha256.slice(0, SHOWN), shipped.slice(0, SHOWN)),
    ...(readings.length === 0 ? [] : [words.readings(readings)]),
    ...(standards.length === 0 ? [] : [words.standards(standards)]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
