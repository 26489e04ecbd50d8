import type { Found } from '../finding.js';
import { type DatedRule, type LintBook } from '../lint-book.js';
import { checksIn, requirementsOf } from '../read-columns.js';
import { allowed, enumValues } from '../value-space.js';

/** Conditions of one rule that no row can meet, that exclude each other, or that say nothing new. */
export function impossibleConditions(book: LintBook): readonly Found[] {
  return book.rules.flatMap((dated) => TESTS.flatMap((test) => test(dated, book)));
}

type Test = (dated: DatedRule, book: LintBook) => readonly Found[];

const TESTS: readonly Test[] = [
  emptyWhen,
  repeatedWhen,
  repeatedRequirements,
  valueAgainstWhen,
  bounds,
  payeeCases,
];

function emptyWhen(dated: DatedRule): readonly Found[] {
  return [...allowed(dated.rule.when)].flatMap(([column, values]) =>
    values === 'given' || values.size > 0
      ? []
      : [
          found(
            dated,
            ['when'],
            `when=${column}`,
            `when 对 ${column} 的两个条件没有共同的取值，没有行能符合`,
          ),
        ],
  );
}

function repeatedWhen(dated: DatedRule): readonly Found[] {
  const { when } = dated.rule;
  return when.flatMap((condition, index) => {
    const { column } = condition;
    const again = when.findIndex((each) => each.column === column) < index;
    const twice = 'is' in condition && new Set(condition.is).size < condition.is.length;
    if (!again && !twice) return [];
    const said = again ? `when 中 ${column} 写了两次` : `when 中 ${column} 的取值有重复`;
    return [found(dated, ['when', index], `when=${column}`, said)];
  });
}

function repeatedRequirements(dated: DatedRule, { policy }: LintBook): readonly Found[] {
  const { require } = dated.rule;
  const checks = require.map((each) => checksIn([each], policy).map((check) => JSON.stringify(check)));
  return require.flatMap((each, index) => {
    const before = checks.slice(0, index).flat();
    const own = checks[index] ?? [];
    if (own.length === 0 || !own.every((check) => before.includes(check))) return [];
    const name = typeof each === 'string' ? each : each.check;
    return [found(dated, ['require', index], `require=${name}`, `require 中 ${name} 前面已经有了`)];
  });
}

/** A test of a value against what `when` leaves of the column: it fails for every row, or for none. */
function valueAgainstWhen(dated: DatedRule, { policy }: LintBook): readonly Found[] {
  const left = allowed(dated.rule.when);
  return requirementsOf(dated.rule.require, policy).flatMap(({ check, path }) => {
    const values = check.check === 'value' ? left.get(check.column) : undefined;
    if (check.check !== 'value' || values === undefined || values === 'given') return [];
    const passing = [...values].filter((value) => check.is.includes(value));
    const subject = `require=${check.column}`;
    if (passing.length === 0) {
      const said = `require 要求 ${check.column} 为${check.is.join('、')}，而 when 只认${[...values].join('、')}，没有行能符合`;
      return [found(dated, path, subject, said)];
    }
    if (passing.length < values.size) return [];
    return [found(dated, path, subject, `require 对 ${check.column} 的要求 when 已经包含`)];
  });
}

function bounds(dated: DatedRule, { policy }: LintBook): readonly Found[] {
  const { amount, cap } = dated.rule;
  const say = (path: readonly string[], problem: string): Found =>
    found(dated, path, path.join('.'), problem);
  const ranges = requirementsOf(dated.rule.require, policy).flatMap(({ check, path }) =>
    check.check === 'between' && Number(check.min ?? 0) > Number(check.max ?? Infinity)
      ? [
          found(
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

/** Values under which a party is named though no row that passes has them, and values that pass and name no party. */
function payeeCases(dated: DatedRule, { policy }: LintBook): readonly Found[] {
  const { payee, require, when } = dated.rule;
  if (payee === undefined || typeof payee === 'string') return [];
  const demands = checksIn(require, policy).flatMap((check) => (check.check === 'value' ? [check] : []));
  const left = allowed([...when, ...demands]).get(payee.by);
  const possible =
    left === undefined || left === 'given' ? enumValues(payee.by, dated.roster, policy) : [...left];
  if (possible === undefined) return [];
  const cases = Object.keys(payee.cases);
  const idle = cases.filter((value) => !possible.includes(value));
  const open = possible.filter((value) => !cases.includes(value));
  const say = (values: readonly string[], problem: string): readonly Found[] =>
    values.length === 0
      ? []
      : [
          found(
            dated,
            ['payee'],
            `payee=${values.join('、')}`,
            `${payee.by}为${values.join('、')}${problem}`,
          ),
        ];
  return [...say(idle, '的行不会通过，payee 却写了收款方'), ...say(open, '的行能通过，payee 却没有收款方')];
}

function found(
  dated: DatedRule,
  path: readonly (string | number)[],
  subject: string,
  problem: string,
): Found {
  return {
    place: dated.place(path),
    subject: `${dated.id}:${subject}`,
    problem: `规则 ${dated.id}：${problem}`,
    remedy: '改正或删去其中之一；有意这样写的，在 acknowledged.yaml 写明',
  };
}
