import type { Found } from '../finding.js';
import type { DatedRule, LintBook } from '../lint-book.js';
import { ofRule } from '../of-rule.js';
import { checksIn } from '../../../policy/written-checks.js';
import { unconditional } from '../read-columns.js';
import { impossibleBounds } from './bounds.js';
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
  impossibleBounds,
  payeeCases,
];

function emptyWhen(dated: DatedRule): readonly Found[] {
  return [...allowed(dated.rule.when)].flatMap(([column, values]) =>
    values === 'given' || values.size > 0
      ? []
      : [
          ofRule(
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
    return [ofRule(dated, ['when', index], `when=${column}`, said)];
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
    return [ofRule(dated, ['require', index], `require=${name}`, `require 中 ${name} 前面已经有了`)];
  });
}

/** A test of a value against what `when` leaves of the column: it fails for every row, or for none. */
function valueAgainstWhen(dated: DatedRule, { policy }: LintBook): readonly Found[] {
  const left = allowed(dated.rule.when);
  return unconditional(dated.rule.require, policy).flatMap(({ check, path }) => {
    const values = check.check === 'value' ? left.get(check.column) : undefined;
    if (check.check !== 'value' || values === undefined || values === 'given') return [];
    const passing = [...values].filter((value) => check.is.includes(value));
    const subject = `require=${check.column}`;
    if (passing.length === 0) {
      const said = `require 要求 ${check.column} 为${check.is.join('、')}，而 when 只认${[...values].join('、')}，没有行能符合`;
      return [ofRule(dated, path, subject, said)];
    }
    if (passing.length < values.size) return [];
    return [ofRule(dated, path, subject, `require 对 ${check.column} 的要求 when 已经包含`)];
  });
}

/** Values under which a party is named though no row that passes has them, and values that pass and name no party. */
function payeeCases(dated: DatedRule, { policy }: LintBook): readonly Found[] {
  const { payee, require, when } = dated.rule;
  if (payee === undefined || typeof payee === 'string') return [];
  const demands = unconditional(require, policy).flatMap(({ check }) =>
    check.check === 'value' ? [check] : [],
  );
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
          ofRule(
            dated,
            ['payee'],
            `payee=${values.join('、')}`,
            `${payee.by}为${values.join('、')}${problem}`,
          ),
        ];
  return [...say(idle, '的行不会通过，payee 却写了收款方'), ...say(open, '的行能通过，payee 却没有收款方')];
}
