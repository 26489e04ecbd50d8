import { dayBefore } from '../../../model/day.js';
import type { Found } from '../finding.js';
import type { DatedRule, LintBook } from '../lint-book.js';
import { bothHold } from './overlaps.js';

/** Times of rules that reach out of the policy's, and rules of like conditions that follow each other with a hole, or overlap. */
export function unsoundPeriods({ policy, rules }: LintBook): readonly Found[] {
  const { from, to } = policy.head;
  const outside = rules.flatMap((dated): readonly Found[] => {
    const { rule, index, id } = dated;
    const before = index === 0 && rule.from !== undefined && rule.from < from;
    const after = to !== undefined && (rule.to ?? to) > to;
    return [
      ...(before
        ? [found(dated, ['from'], `${id}:from`, `规则 ${id} 的起期 ${rule.from} 早于本办法的 ${from}`)]
        : []),
      ...(after ? [found(dated, ['to'], `${id}:to`, `规则 ${id} 的止期 ${rule.to} 晚于本办法的 ${to}`)] : []),
    ];
  });
  return [...outside, ...successions(rules)];
}

/** Pairs of rules that the same rows can claim, of which one has an end or a beginning of its own. */
function successions(rules: readonly DatedRule[]): readonly Found[] {
  const spans = [...new Map(rules.map((dated) => [dated.id, dated])).values()].map((last) => {
    const first = rules.find(({ id }) => id === last.id) ?? last;
    return { first, last, from: first.from, to: last.to };
  });
  const limited = spans.filter(({ first }) => first.rule.from !== undefined || first.rule.to !== undefined);
  const pairs = limited.flatMap((one) =>
    spans
      .filter(
        (other) =>
          other !== one &&
          other.first.roster === one.first.roster &&
          isLike(one.first, other.first) &&
          bothHold(one.first.rule, other.first.rule),
      )
      .map((other) => (one.from <= other.from ? { one, other } : { one: other, other: one })),
  );
  return pairs.flatMap(({ one, other }): readonly Found[] => {
    const subject = `${one.first.id}+${other.first.id}`;
    if (one.to === undefined || one.to >= other.from) {
      const until = one.to === undefined || (other.to !== undefined && other.to < one.to) ? other.to : one.to;
      const span = `${other.from} 至 ${until ?? '不设止期'}`;
      const said = `条件相同的规则 ${one.first.id} 和 ${other.first.id} 同时有效（${span}）`;
      return [found(other.first, ['from'], subject, said)];
    }
    if (one.to >= dayBefore(other.from)) return [];
    const said = `规则 ${one.first.id} 止于 ${one.to}，条件相同的 ${other.first.id} 起于 ${other.from}，中间没有规则`;
    return [found(other.first, ['from'], subject, said)];
  });
}

/** The same columns under the same values: the one is meant to come after the other. */
function isLike(one: DatedRule, other: DatedRule): boolean {
  const said = ({ rule }: DatedRule): string =>
    rule.when
      .map((each) => `${each.column}${'is' in each ? each.is.toSorted().join() : ''}`)
      .toSorted()
      .join('\n');
  return said(one) === said(other);
}

function found(dated: DatedRule, path: readonly string[], subject: string, problem: string): Found {
  return { place: dated.place(path), subject, problem, remedy: '对照文本改正起止日期，前后各差一天相接' };
}
