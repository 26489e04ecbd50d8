import type {
  CheckData,
  ConditionData,
  PolicyData,
  RequirementData,
  RosterData,
  RuleData,
  RuleParts,
} from '../../policy/data.js';
import { paysOrSaysWhy } from '../../policy/rule-references.js';
import { amountChanges } from './amount-changes.js';
import { type Change, eachChanged, eachDropped, fewer, inPart, said, withoutPart } from './change.js';
import { requirementChanges } from './check-changes.js';
import { payeeChanges } from './payee-changes.js';
import { listChanges } from './more.js';
import { onceChanges } from './once-changes.js';
import { countSteps, daySteps, fenSteps, monthSteps } from './steps.js';

/** Every way in which a rule that loads may be wrong in one place. */
export function ruleChanges(rule: RuleData, policy: PolicyData): readonly Change<RuleData>[] {
  return changesOf(rule, policy).filter(({ value }) => paysOrSaysWhy(value));
}

function changesOf(rule: RuleData, policy: PolicyData): readonly Change<RuleData>[] {
  const { from, to, amendments } = rule;
  const roster = policy.rosters.find(({ kind }) => kind === rule.roster);
  return [
    ...partChanges(rule, policy, roster),
    ...(rule.amount === undefined
      ? []
      : said('部门', inPart(rule, 'departments', departmentChanges(rule.departments)))),
    ...withoutPart(rule, 'event', `日期栏 ${rule.event}`),
    ...(from === undefined ? [] : inPart(rule, 'from', daySteps(from, '起期'))),
    ...(to === undefined ? [] : inPart(rule, 'to', daySteps(to, '止期'))),
    ...(from === policy.head.from ? [] : withoutPart(rule, 'from', `起期 ${from}`)),
    ...(to === policy.head.to ? [] : withoutPart(rule, 'to', `止期 ${to}`)),
    ...(amendments === undefined
      ? []
      : inPart(rule, 'amendments', [
          ...eachDropped(amendments, ({ item }) => `${item} 修订`),
          ...eachChanged(amendments, (amendment) =>
            said(`${amendment.item} 修订`, [
              ...inPart(amendment, 'from', daySteps(amendment.from, '起期')),
              ...partChanges(amendment, policy, roster),
            ]),
          ),
        ])),
  ];
}

/** Another department pays, or one is left out. Of those beside the paying one the order says nothing. */
function departmentChanges(departments: readonly string[]): readonly Change<string[]>[] {
  const [pays, next, ...others] = departments;
  const swapped =
    pays === undefined || next === undefined
      ? []
      : [{ what: `${pays}、${next} 对调`, value: [next, pays, ...others] }];
  return [...swapped, ...fewer(departments)];
}

/** Of the parts that rules, amendments and readings have alike. */
export function partChanges<P extends RuleParts>(
  parts: P,
  policy: PolicyData,
  roster: RosterData | undefined,
): readonly Change<P>[] {
  const { when, require, amount, payee, once, cap, times, quota } = parts;
  return [
    ...(when === undefined ? [] : said('适用', inPart(parts, 'when', conditionChanges(when, policy)))),
    ...(require === undefined ? [] : inPart(parts, 'require', requireChanges(require, parts, policy))),
    ...(amount === undefined ? [] : said('金额', inPart(parts, 'amount', amountChanges(amount, policy)))),
    ...(payee === undefined || roster === undefined
      ? []
      : inPart(parts, 'payee', payeeChanges(payee, Object.keys(roster.parties)))),
    ...(once === undefined
      ? []
      : said('只付一次', inPart(parts, 'once', onceChanges(once, parts, policy, roster)))),
    ...(cap === undefined
      ? []
      : said(
          '累计上限',
          inPart(parts, 'cap', [
            ...inPart(cap, 'yuan', fenSteps(cap.yuan, '金额')),
            ...inPart(cap, 'per', fewer(cap.per)),
          ]),
        )),
    ...(times === undefined
      ? []
      : said(
          '累计次数',
          inPart(parts, 'times', [
            ...inPart(times, 'most', countSteps(1)(times.most, '次数')),
            ...inPart(times, 'per', fewer(times.per)),
          ]),
        )),
    ...(quota === undefined
      ? []
      : said(
          '计划人数',
          inPart(parts, 'quota', [
            ...inPart(quota, 'persons', countSteps(1)(quota.persons, '人数')),
            ...inPart(quota, 'blockMonths', countSteps(1)(quota.blockMonths, '每段月数')),
            ...inPart(quota, 'countedFrom', monthSteps(quota.countedFrom, '起算月份')),
          ]),
        )),
    ...withoutPart(parts, 'cap', '累计上限'),
    ...withoutPart(parts, 'times', '累计次数'),
    ...withoutPart(parts, 'quota', '计划人数'),
    ...withoutPart(parts, 'fund', `资金 ${parts.fund}`),
  ];
}

/** Looking up a tier refuses the number 0 by itself: that a check does so too makes no difference. */
function requireChanges(
  require: readonly RequirementData[],
  { amount, once }: RuleParts,
  policy: PolicyData,
): readonly Change<RequirementData[]>[] {
  const tier = amount?.base?.from === 'standard' ? amount.base.tier?.column : undefined;
  const changes = requirementChanges(require, policy, once);
  if (!require.some((each) => isOf(each, tier))) return changes;
  return changes.filter(({ value }) =>
    value.some((each) => isOf(each, tier) && (Number(each.min ?? 0) > 0 || each.max !== undefined)),
  );
}

function isOf(
  requirement: RequirementData,
  column: string | undefined,
): requirement is Extract<CheckData, { check: 'between' }> {
  return typeof requirement !== 'string' && requirement.check === 'between' && requirement.column === column;
}

function conditionChanges(
  conditions: readonly ConditionData[],
  policy: PolicyData,
): readonly Change<ConditionData[]>[] {
  return [
    ...eachDropped(conditions, ({ column }) => column),
    ...eachChanged(conditions, (condition) =>
      'is' in condition
        ? said(condition.column, inPart(condition, 'is', listChanges(condition.column, condition.is, policy)))
        : [],
    ),
  ];
}
