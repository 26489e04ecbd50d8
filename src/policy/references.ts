import type { PolicyData } from './data.js';
import { checkRosterReferences } from './roster-references.js';
import { checkRuleReferences } from './rule-references.js';

/** A name in the rule data that stands for nothing: where it is used, and what would be right. */
export interface BrokenReference {
  /** Position of the rule among all rules of the policy; undefined where the head or a roster is at fault. */
  readonly rule: number | undefined;
  readonly roster: string;
  /** The name that is not known; the reader finds its line by it. */
  readonly name: string;
  readonly message: string;
}

/** Every name that one part of the rule data uses of another: columns, values, shared checks, lists, parties, departments. */
export function brokenReferences(policy: PolicyData): readonly BrokenReference[] {
  const broken: BrokenReference[] = [];
  const rules = policy.provisions.flatMap((provision) => provision.rules);
  const seen = new Set<string>();
  for (const [index, rule] of rules.entries()) {
    const report = (name: string, message: string): number =>
      broken.push({ rule: index, roster: '', name, message: `规则 ${rule.id}：${message}` });
    if (seen.has(rule.id)) report(rule.id, '规则编号重复，每条规则应有自己的编号');
    seen.add(rule.id);
    checkRuleReferences(policy, rule, report);
  }
  for (const roster of policy.rosters) {
    checkRosterReferences(policy, roster, (name, message) =>
      broken.push({ rule: undefined, roster: roster.kind, name, message }),
    );
  }
  const head = (name: string, message: string): number =>
    broken.push({ rule: undefined, roster: '', name, message });
  const numbers = policy.provisions.map((provision) => provision.provision);
  for (let number = 1; number <= policy.head.provisions; number += 1) {
    if (numbers.filter((each) => each === number).length !== 1) {
      head('provisions', `第 ${number} 条应有且只有一个文件（provision: ${number}）`);
    }
  }
  for (const id of [
    ...policy.head.doubles.flatMap((group) => group.rules),
    ...policy.readings.flatMap((reading) => reading.rules),
  ]) {
    if (!seen.has(id)) head(id, `没有编号为 ${id} 的规则`);
  }
  for (const reading of policy.readings) {
    if (!Object.hasOwn(reading.options, reading.used))
      head(reading.id, `所用解释 ${reading.used} 不在其 options 之列`);
  }
  return broken;
}
