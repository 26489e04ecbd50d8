import { allRules } from '../../policy/all-rules.js';
import { applyReadings } from '../../policy/apply-readings.js';
import type { PolicyData, ReadingData, RuleData } from '../../policy/data.js';
import { checksIn } from '../../policy/written-checks.js';
import { type Change, fewer, inPart, said, withoutPart } from './change.js';
import { checkChanges } from './check-changes.js';
import { readingChanges } from './reading-changes.js';
import { ruleChanges } from './rule-changes.js';
import { sharedUsers } from './shared-users.js';
import { daySteps } from './steps.js';
import { workingAgeChanges } from './working-age-changes.js';

/** Rule data that is wrong in one place. */
export interface Mutant {
  /** Where and what: “13a：金额：比例 1 → 0.9999”. */
  readonly name: string;
  readonly policy: PolicyData;
  /** The rules whose examples should notice. */
  readonly rules: readonly string[];
  /** The reading, and the option of it, under which alone it is wrong. */
  readonly under: { readonly reading: string; readonly option: string } | undefined;
}

/** Every mutant of the rule data that pays: one wrong place each. Those that could not be loaded, or change nothing for any row, are not made. */
export function* policyMutants(policy: PolicyData): Generator<Mutant> {
  const rules = allRules(policy);
  const users = sharedUsers(policy);
  const ofAll = (of: string, changes: readonly Change<PolicyData>[], ids: readonly string[]): Mutant[] =>
    said(of, changes).map(({ what, value }) => ({ name: what, policy: value, rules: ids, under: undefined }));
  for (const rule of rules) {
    const changes = ruleChanges(rule, policy).map(({ what, value }) => ({
      what,
      value: withRule(policy, value),
    }));
    yield* ofAll(rule.id, changes, [rule.id]);
  }
  for (const [name, checks] of Object.entries(policy.shared)) {
    const by = users.get(name);
    if (by === undefined) continue;
    const changes = checkChanges(checks, policy).map(({ what, value }) => ({
      what,
      value: { ...policy, shared: { ...policy.shared, [name]: value } },
    }));
    yield* ofAll(name, changes, by);
  }
  const ids = rules.map(({ id }) => id);
  yield* ofAll('总则', inPart(policy, 'head', headChanges(policy.head)), ids);
  const { doubles } = policy.head;
  const withDoubles = (changed: Double[]): PolicyData => ({
    ...policy,
    head: { ...policy.head, doubles: changed },
  });
  for (const [index, group] of doubles.entries()) {
    const changes = doubleChanges(group).map(({ what, value }) => ({
      what,
      value: withDoubles(doubles.with(index, value)),
    }));
    const dropped = { what: '去掉', value: withDoubles(doubles.toSpliced(index, 1)) };
    yield* ofAll(`疑似重复 ${group.rules.join('、')}`, [dropped, ...changes], group.rules);
  }
  yield* ofAll(
    '劳动年龄',
    inPart(policy, 'workingAge', workingAgeChanges(policy.workingAge)),
    rules.filter(testsAge(policy)).map(({ id }) => id),
  );
  for (const reading of policy.readings) yield* readingMutants(reading, policy);
}

/** Whether a rule tests the working age, by itself, through a shared check or in a case of a by-value, in any of its versions. */
function testsAge(policy: PolicyData): (rule: RuleData) => boolean {
  return ({ require, amendments = [] }) =>
    [require, ...amendments.map((each) => each.require ?? [])].some((each) =>
      checksIn(each, policy).some(({ check }) => check === 'working-age'),
    );
}

function allIds({ provisions }: PolicyData): readonly string[] {
  return provisions.flatMap(({ rules }) => rules.map(({ id }) => id));
}

function withRule(policy: PolicyData, changed: RuleData): PolicyData {
  const provisions = policy.provisions.map((provision) => ({
    ...provision,
    rules: provision.rules.map((rule) => (rule.id === changed.id ? changed : rule)),
  }));
  return { ...policy, provisions };
}

function headChanges(head: PolicyData['head']): readonly Change<PolicyData['head']>[] {
  const { from, to } = head;
  return [
    ...inPart(head, 'from', daySteps(from, '起期')),
    ...(to === undefined ? [] : inPart(head, 'to', daySteps(to, '止期'))),
    ...withoutPart(head, 'to', `止期 ${to}`),
  ];
}

type Double = PolicyData['head']['doubles'][number];

/** Of a group of rules that may pay one thing twice; a group of one rule is none. */
function doubleChanges(group: Double): readonly Change<Double>[] {
  return [
    ...inPart(group, 'rules', group.rules.length < 3 ? [] : fewer(group.rules)),
    ...inPart(group, 'per', fewer(group.per)),
  ];
}

/** Another option may be in use than should be; and what the options that are not in use change may be wrong as well: seen only under the option. */
function* readingMutants(reading: ReadingData, policy: PolicyData): Generator<Mutant> {
  for (const other of Object.keys(reading.options).filter((option) => option !== reading.used)) {
    const readings = policy.readings.map((each) => (each === reading ? { ...reading, used: other } : each));
    const rules = reading.rules.length > 0 ? reading.rules : allIds(policy);
    const name = `${reading.id}：所用 ${reading.used} → ${other}`;
    yield { name, policy: { ...policy, readings }, rules, under: undefined };
  }
  for (const [option, data] of Object.entries(reading.options)) {
    const { changes = [] } = data;
    if (option === reading.used) continue;
    const under = applyReadings(policy, new Map([[reading.id, option]]));
    for (const { what, value } of readingChanges(changes, under)) {
      const options = { ...reading.options, [option]: { ...data, changes: [...value] } };
      const readings = policy.readings.map((each) => (each === reading ? { ...reading, options } : each));
      yield {
        name: `${reading.id}=${option}：${what}`,
        policy: { ...policy, readings },
        rules: [],
        under: { reading: reading.id, option },
      };
    }
  }
}
