import { CODES, type Code, type Treatment } from '../model/code.js';
import type { ExceptionLine, FindingMark } from '../model/finding.js';
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

/** Advice to the unit that handed a row in, where the code's own speaks of what the unit is not shown or cannot do. */
const OUTWARD: Readonly<Partial<Record<Code, string>>> = {
  ALREADY_PAID: '有疑问的，请与主管部门核对',
  DUPLICATE_IN_BATCH: '核对是否重复申报',
  KEY_CONFLICT: '由主管部门核对后办理',
};

export function outwardAdvice({ code, outward }: Pick<ExceptionLine, 'code' | 'outward'>): string {
  return (outward && OUTWARD[code]) ?? CODES[code].advice;
}

/** How a treatment stands out on a sheet. */
export const TREATMENT_STYLES: Readonly<Record<Treatment, StyleName>> = {
  reject: 'rejectMark',
  hold: 'holdMark',
  notice: 'textCenter',
};
