import { unreadColumns } from './checks/columns.js';
import { missingLimits } from './checks/limits.js';
import { readingsWithoutChoice } from './checks/readings.js';
import type { Found } from './finding.js';
import type { LintBook } from './lint-book.js';

interface Lint {
  /** Why such a finding matters, for all of this lint's. */
  readonly why: string;
  readonly run: (book: LintBook) => readonly Found[];
}

/** Every lint, by the name under which its findings are shown and acknowledged. */
export const LINTS: Readonly<Record<string, Lint>> = {
  limits: {
    why: '没有部门、资金来源或限度的规则，钱由谁付、付几次都说不清',
    run: missingLimits,
  },
  columns: {
    why: '名册填了而规则不看，填表人以为有用，错了也无人发现',
    run: unreadColumns,
  },
  readings: {
    why: '写成可选而选了没有区别，测算出的影响就是假的',
    run: readingsWithoutChoice,
  },
};
