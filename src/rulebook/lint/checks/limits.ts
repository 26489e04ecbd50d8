import { columnsOf } from '../../../policy/columns.js';
import type { PolicyData, RosterData } from '../../../policy/data.js';
import type { Found } from '../finding.js';
import { type DatedRule, type LintBook } from '../lint-book.js';

/** Rules that leave open who answers for a payment, from which fund it comes, or how often it may be made. */
export function missingLimits({ policy, rules }: LintBook): readonly Found[] {
  return rules.flatMap((dated) =>
    Object.entries(ASPECTS).flatMap(([name, test]) => test(dated, name, policy)),
  );
}

type Aspect = (dated: DatedRule, name: string, policy: PolicyData) => readonly Found[];

const ASPECTS: Readonly<Record<string, Aspect>> = {
  fund: (dated, name) => {
    const { rule, index, own } = dated;
    const stands =
      rule.amount === undefined || rule.fund !== undefined || (index > 0 && !own.includes('fund'));
    if (stands) return [];
    return [
      found(
        dated,
        name,
        '没有写明资金来源（fund）',
        '文本写明的，加 fund；未写明的，在 acknowledged.yaml 写明',
      ),
    ];
  },
  limit: (dated, name, policy) => {
    const { rule, roster } = dated;
    const paid = rule.amount !== undefined;
    if (
      !paid ||
      rule.times !== undefined ||
      rule.cap !== undefined ||
      isBound(rule.once ?? [], roster, policy)
    )
      return [];
    return [
      found(
        dated,
        name,
        `没有限度：once 为 ${(rule.once ?? []).join('、')}，只有时间，也没有 times、cap`,
        '补上 once 中的人或单位，或写明 times、cap',
      ),
    ];
  },
  department: (dated, name) => {
    const { departments } = dated.rule;
    const twice = departments.filter((each, index) => departments.indexOf(each) !== index);
    if (twice.length === 0) return [];
    return [found(dated, name, `部门 ${twice.join('、')} 写了两次`, '每个部门只写一次', ['departments'])];
  },
};

/** A key of times alone stops nobody: everybody else has the same. */
function isBound(once: readonly string[], roster: RosterData, policy: PolicyData): boolean {
  const columns = columnsOf(roster, policy.common);
  return once.some((part) => {
    const type = columns.find(({ name }) => name === part)?.type;
    return part !== 'year' && (type === undefined || !TIMES.has(type));
  });
}

const TIMES: ReadonlySet<string> = new Set(['date', 'date-range', 'month', 'year']);

function found(
  dated: DatedRule,
  name: string,
  problem: string,
  remedy: string,
  path: readonly string[] = [],
): Found {
  const subject = `${dated.id}:${name}`;
  return { place: dated.place(path), subject, problem: `规则 ${dated.id} ${problem}`, remedy };
}
