import { differingCitations } from './checks/citations.js';
import { unreadColumns } from './checks/columns.js';
import { collidingReadings } from './checks/colliding-readings.js';
import { impossibleConditions } from './checks/conditions.js';
import { unpricedLevels, untakenRegions } from './checks/gaps.js';
import { otherwiseHandled } from './checks/handled.js';
import { missingLimits } from './checks/limits.js';
import { overlappingRules } from './checks/overlaps.js';
import { readingsWithoutChoice } from './checks/readings.js';
import { untriedThresholds } from './checks/thresholds.js';
import { unsoundAges } from './checks/names/ages.js';
import { idleCases } from './checks/names/cases.js';
import { strayExamples } from './checks/names/examples.js';
import { unknownNames } from './checks/names/roster-names.js';
import { ambiguousSpellings } from './checks/names/spellings.js';
import { unusedParts } from './checks/names/unused.js';
import { unsoundPeriods } from './checks/periods.js';
import type { Found, LintFinding } from './finding.js';
import { grouped } from './grouped.js';
import type { LintBook } from './lint-book.js';

interface Lint {
  /** Why such a finding matters, for all of this lint's. */
  readonly why: string;
  readonly run: (book: LintBook) => readonly Found[];
}

/** Every lint, by the name under which its findings are shown and acknowledged. */
export const LINTS: Readonly<Record<string, Lint>> = {
  names: {
    why: '名称对不上的地方从不起作用，程序也不会报错',
    run: unknownNames,
  },
  spellings: {
    why: '一种写法指两样东西时，读成哪一样全凭排列的先后',
    run: ambiguousSpellings,
  },
  unused: {
    why: '没有用到的多半是另一处写错了名称，或改规则时漏了一处',
    run: unusedParts,
  },
  cases: {
    why: '从不起作用的情形，看规则的人却以为它有效',
    run: idleCases,
  },
  ages: {
    why: '劳动年龄的界限错了，会拒付或多付一整类人',
    run: unsoundAges,
  },
  conditions: {
    why: '永不成立或互相矛盾的条件使该付的付不出，多余的条件使人误以为另有要求',
    run: impossibleConditions,
  },
  overlaps: {
    why: '同一事项可能按两条规则付给同一收款方',
    run: overlappingRules,
  },
  gaps: {
    why: '没有规则的组合得不到补贴，是文本如此还是漏写，须有人说明',
    run: untakenRegions,
  },
  levels: {
    why: '文本写“及以上”而没有标准的等级，既不能套用也不应悄悄漏掉',
    run: unpricedLevels,
  },
  citations: {
    why: '所引条文和计算用的数字不一致时，必有一处抄错',
    run: differingCitations,
  },
  periods: {
    why: '时间上有空档的事项无规则可依，重叠的会按两种标准各付一次',
    run: unsoundPeriods,
  },
  examples: {
    why: '例子用错了名称就什么也没有证明',
    run: strayExamples,
  },
  thresholds: {
    why: '界限上下没有例子，改错一分、一天都不会有人发现',
    run: untriedThresholds,
  },
  limits: {
    why: '没有部门、资金来源或限度的规则，钱由谁付、付几次都说不清',
    run: missingLimits,
  },
  handled: {
    why: '30 条怎样处理的一览由此生成，写错了读者就不知道哪些要部门核定',
    run: otherwiseHandled,
  },
  columns: {
    why: '名册填了而规则不看，填表人以为有用，错了也无人发现',
    run: unreadColumns,
  },
  readings: {
    why: '写成可选而选了没有区别，或被另一条解释盖住，测算出的影响就是假的',
    run: (book) => [...readingsWithoutChoice(book), ...collidingReadings(book)],
  },
};

/** What all lints find, in the order of the table. */
export function lintFindings(book: LintBook): readonly LintFinding[] {
  return Object.entries(LINTS).flatMap(([lint, { why, run }]) =>
    once(run(book)).map(({ place, ...found }) => ({ lint, ...place, ...found, why })),
  );
}

/** What an amended rule has in common with its former self is found with each of them. */
function once(found: readonly Found[]): readonly Found[] {
  return grouped(found, ({ subject, problem }) => JSON.stringify([subject, problem])).flatMap(([first]) =>
    first === undefined ? [] : [first],
  );
}
