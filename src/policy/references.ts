import { allRules } from './all-rules.js';
import type { PolicyData } from './data.js';
import { checkReadingReferences } from './reading-references.js';
import { checkRosterReferences } from './roster-references.js';
import { checkRuleReferences } from './rule-references.js';
import { checkTimes } from './rule-times.js';
import { versionsOf } from './versions.js';

/** A name in the rule data that stands for nothing: where it is used, and what would be right. */
export interface BrokenReference {
  /** The part that uses it: a rule or reading by its id, a roster by its kind, the head of the policy. */
  readonly part: { readonly is: 'rule' | 'reading' | 'roster' | 'head'; readonly key: string };
  /** The name that is not known; the reader finds its line by it. */
  readonly name: string;
  readonly message: string;
}

/** Every name that one part of the rule data uses of another: columns, values, shared checks, lists, parties, departments. */
export function brokenReferences(policy: PolicyData): readonly BrokenReference[] {
  const broken: BrokenReference[] = [];
  const reporter =
    (is: BrokenReference['part']['is'], key: string, before = '') =>
    (name: string, message: string): number =>
      broken.push({ part: { is, key }, name, message: `${before}${message}` });
  const rules = allRules(policy);
  const seen = new Set<string>();
  for (const rule of rules) {
    const report = reporter('rule', rule.id, `规则 ${rule.id}：`);
    if (seen.has(rule.id)) report(rule.id, '规则编号重复，每条规则应有自己的编号');
    seen.add(rule.id);
    checkTimes(rule, policy, report);
    for (const version of versionsOf(rule, policy.head)) checkRuleReferences(policy, version.rule, report);
  }
  for (const roster of policy.rosters) checkRosterReferences(policy, roster, reporter('roster', roster.kind));
  const head = reporter('head', '');
  const numbers = policy.provisions.map((provision) => provision.provision);
  for (let number = 1; number <= policy.head.provisions; number += 1) {
    if (numbers.filter((each) => each === number).length !== 1) {
      head('provisions', `第 ${number} 条应有且只有一个文件（provision: ${number}）`);
    }
  }
  for (const { provision } of policy.provisions.filter((each) => each.provision > policy.head.provisions))
    head('provisions', `有第 ${provision} 条的文件，总则写明共 ${policy.head.provisions} 条（provisions）`);
  for (const id of policy.head.doubles.flatMap((group) => group.rules))
    if (!seen.has(id)) head(id, `没有编号为 ${id} 的规则`);
  if (broken.length > 0) return broken;
  for (const reading of policy.readings)
    checkReadingReferences(policy, reading, reporter('reading', reading.id, `解释 ${reading.id}：`));
  return broken;
}
