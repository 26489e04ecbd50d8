import type { Found } from '../finding.js';
import { type DatedRule, type LintBook } from '../lint-book.js';

/** Rules that leave open who answers for a payment, from which fund it comes, or how often it may be made. */
export function missingLimits({ rules }: LintBook): readonly Found[] {
  return rules.flatMap((dated) => Object.entries(ASPECTS).flatMap(([name, test]) => test(dated, name)));
}

type Aspect = (dated: DatedRule, name: string) => readonly Found[];

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
  limit: (dated, name) => {
    const { rule } = dated;
    const paid = rule.amount !== undefined;
    if (!paid || rule.times !== undefined || rule.cap !== undefined || isBound(rule.once ?? [])) return [];
    return [
      found(
        dated,
        name,
        `没有限度：once 为 ${(rule.once ?? []).join('、')}，不含人、单位或收款方，也没有 times、cap`,
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

/** A key of something other than dates and numbers limits how often one is paid. */
function isBound(once: readonly string[]): boolean {
  return once.some((part) => part !== 'year');
}

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
