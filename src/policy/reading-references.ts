import { allRules } from './all-rules.js';
import { applyReadings } from './apply-readings.js';
import type { ChangeData, PolicyData, ReadingData, RuleData } from './data.js';
import type { ReportReference } from './report-reference.js';
import { checkRuleReferences } from './rule-references.js';
import { versionsOf } from './versions.js';

/** Every name that a reading uses, and every name that the rules it changes would use under each of its options. */
export function checkReadingReferences(
  policy: PolicyData,
  reading: ReadingData,
  report: ReportReference,
): void {
  const rules = new Map(allRules(policy).map((rule) => [rule.id, rule]));
  if (!Object.hasOwn(reading.options, reading.used))
    report(reading.used, `所用解释 ${reading.used} 不在其 options 之列`);
  for (const id of reading.rules) if (!rules.has(id)) report(id, `没有编号为 ${id} 的规则`);
  for (const [option, { changes = [] }] of Object.entries(reading.options)) {
    const changed = changes.flatMap((change) => changedRules(change, policy, rules, report));
    if (changed.length !== new Set(changed.map(({ id }) => id)).size)
      report(option, `${option} 对同一规则有两处改动，请并为一处`);
  }
  for (const option of Object.keys(reading.options)) {
    const under = applyReadings(policy, new Map([[reading.id, option]]));
    const say: ReportReference = (name, message) => report(name, `${option}：${message}`);
    for (const rule of allRules(under))
      for (const version of versionsOf(rule, under.head)) checkRuleReferences(under, version.rule, say);
  }
}

/** The rules that a change is about. */
function changedRules(
  change: ChangeData,
  policy: PolicyData,
  rules: ReadonlyMap<string, RuleData>,
  report: ReportReference,
): readonly RuleData[] {
  if ('head' in change) return [];
  if ('shared' in change) {
    if (!Object.hasOwn(policy.shared, change.shared))
      report(change.shared, `shared.yaml 没有名为 ${change.shared} 的条件`);
    return [];
  }
  return change.rules.flatMap((id) => {
    const rule = rules.get(id);
    if (rule === undefined) {
      report(id, `没有编号为 ${id} 的规则`);
      return [];
    }
    for (const name of change.drop ?? [])
      if (!rule.require.includes(name)) report(name, `规则 ${id} 没有条件 ${name}`);
    return [rule];
  });
}
