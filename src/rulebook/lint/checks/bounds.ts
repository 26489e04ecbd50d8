import type { Found } from '../finding.js';
import type { DatedRule, LintBook } from '../lint-book.js';
import { ofRule } from '../of-rule.js';
import { requirementsOf } from '../read-columns.js';

/** Bounds of a rule that leave nothing between them, that no amount reaches, or below which none stays. */
export function impossibleBounds(dated: DatedRule, { policy }: LintBook): readonly Found[] {
  const { amount, cap } = dated.rule;
  const say = (path: readonly string[], problem: string): Found =>
    ofRule(dated, path, path.join('.'), problem);
  const ranges = requirementsOf(dated.rule.require, policy).flatMap(({ check, path }) =>
    check.check === 'between' && Number(check.min ?? 0) > Number(check.max ?? Infinity)
      ? [
          ofRule(
            dated,
            path,
            `require=${check.column}`,
            `${check.column} 的下限 ${check.min} 大于上限 ${check.max}`,
          ),
        ]
      : [],
  );
  const { min = 0, max = Infinity, base } = amount ?? {};
  const fixed =
    base?.from === 'fixed' ? [base.yuan] : base?.from === 'level' ? Object.values(base.table) : [];
  const least = Math.min(...fixed);
  const most = Math.max(0, ...fixed);
  return [
    ...ranges,
    ...(min > max ? [say(['amount', 'min'], `金额下限 ${min} 大于上限 ${max}，没有金额能付`)] : []),
    ...(most > max ? [say(['amount', 'max'], `标准 ${most} 高于上限 ${max}，付不到`)] : []),
    ...(fixed.length > 0 && max !== Infinity && most <= max
      ? [say(['amount', 'max'], `上限 ${max} 不低于最高的标准 ${most}，从不起作用`)]
      : []),
    ...(fixed.length > 0 && least < min
      ? [say(['amount', 'min'], `标准 ${least} 低于下限 ${min}，付不了`)]
      : []),
    ...(cap !== undefined && max !== Infinity && cap.yuan < max
      ? [say(['cap'], `累计上限 ${cap.yuan} 低于一笔的上限 ${max}，高于前者的永远付不了`)]
      : []),
    ...(cap !== undefined && cap.yuan < Math.max(min, most)
      ? [say(['cap'], `累计上限 ${cap.yuan} 低于一笔的金额 ${Math.max(min, most)}，付不了`)]
      : []),
  ];
}
