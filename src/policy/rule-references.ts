import type { AmountData, PolicyData, RuleData } from './data.js';
import { checkReferences } from './check-references.js';
import { knownNames, type KnownNames } from './known-names.js';
import type { ReportReference } from './report-reference.js';
import type { PlainRule } from './versions.js';

/** Every name that one rule uses: its roster kind, columns, values, shared checks, lists, parties, departments. */
export function checkRuleReferences(policy: PolicyData, rule: PlainRule, report: ReportReference): void {
  const roster = policy.rosters.find((each) => each.kind === rule.roster);
  if (roster === undefined) {
    const kinds = policy.rosters.map((each) => each.kind).join('、');
    return report(rule.roster, `没有名册种类 ${rule.roster}，可用：${kinds}`);
  }
  const names = knownNames(policy, roster, report);
  for (const condition of rule.when) names.values(condition.column, 'is' in condition ? condition.is : []);
  checkReferences(rule.require, { policy, roster, names, report });
  if (rule.amount !== undefined) checkAmount(rule.amount, names, report);
  if (rule.amount !== undefined && (rule.payee === undefined || rule.once === undefined))
    report(rule.id, '有金额的规则应写明 payee 和 once');
  if (!paysOrSaysWhy(rule)) report('require', '没有金额的规则应在 require 中写明 manual（转人工）');
  checkPayee(rule.payee, names);
  [...(rule.once ?? []), ...(rule.cap?.per ?? []), ...(rule.times?.per ?? [])].forEach(names.keyPart);
  if (rule.event !== undefined) names.column(rule.event, ['date', 'month', 'year']);
  if (rule.quota !== undefined) names.column(rule.quota.start, ['month']);
  for (const key of rule.departments) {
    if (!policy.head.departments.some((department) => department.key === key)) report(key, `没有部门 ${key}`);
  }
}

/** A rule that pays nothing must hand its rows to somebody. */
export function paysOrSaysWhy({ amount, require }: Pick<PlainRule, 'amount' | 'require'>): boolean {
  return amount !== undefined || require.some((each) => typeof each !== 'string' && each.check === 'manual');
}

function checkAmount(
  { base, entered, atMostStandard }: AmountData,
  names: KnownNames,
  report: ReportReference,
): void {
  if (base === undefined && entered === undefined) report('amount', '金额应有 base 或 entered');
  if (base?.from === 'level') {
    names.column(base.column, ['enum']);
    names.values(base.column, Object.keys(base.table));
  }
  if (base?.from === 'share') {
    names.column(base.column, ['money']);
    if (typeof base.times !== 'string') names.column(base.times.column, ['ratio']);
  }
  if (base?.from === 'standard') names.list(base.list, base.match ?? {});
  if (atMostStandard !== undefined) names.list(atMostStandard.list, atMostStandard.match);
  if (entered !== undefined) names.column(entered.column, ['money']);
  if (entered?.basis !== undefined) names.column(entered.basis, ['text', 'identifier']);
}

function checkPayee(payee: RuleData['payee'], names: KnownNames): void {
  if (payee === undefined) return;
  if (typeof payee === 'string') return names.party(payee);
  names.values(payee.by, Object.keys(payee.cases));
  Object.values(payee.cases).forEach(names.party);
  if (payee.default !== undefined) names.party(payee.default);
}
