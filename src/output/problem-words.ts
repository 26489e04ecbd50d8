import { CODES, type Code, type Treatment } from '../model/code.js';
import type { FindingMark } from '../model/finding.js';
import type { StyleName } from './workbook/styles.js';

/** What a problem is called and what to do about it. */
export interface ProblemWords {
  readonly name: string;
  readonly advice: string;
}

/** Where a code's advice does not fit what it stands for this time. */
const ADVICE: Readonly<Partial<Record<FindingMark, string>>> = {
  'unsettled-correction': '待所列付款的更正了结后重算；确属另付的，将更正转为追回',
};

/** As the contract names the code, with the advice that fits. @param mark undefined: what the code's name says */
export function problemWords(code: Code, mark: FindingMark | undefined, district: string): ProblemWords {
  const { name, advice } = CODES[code];
  return {
    name: name.replaceAll('{district}', district),
    advice: (mark && ADVICE[mark]) ?? advice,
  };
}

/** How a treatment stands out on a sheet. */
export const TREATMENT_STYLES: Readonly<Record<Treatment, StyleName>> = {
  reject: 'rejectMark',
  hold: 'holdMark',
  notice: 'textCenter',
};
