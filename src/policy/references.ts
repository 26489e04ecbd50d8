import { columnsOf, enumOf } from './columns.js';
import type { CheckData, ColumnData, PolicyData, RequirementData, RosterData, RuleData } from './data.js';

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
    checkRule(policy, rule, report);
  }
  for (const roster of policy.rosters) {
    checkRoster(policy, roster, (name, message) =>
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

type Report = (name: string, message: string) => void;

function checkRule(policy: PolicyData, rule: RuleData, report: Report): void {
  const roster = policy.rosters.find((each) => each.kind === rule.roster);
  if (roster === undefined) {
    report(
      rule.roster,
      `没有名册种类 ${rule.roster}，可用：${policy.rosters.map((each) => each.kind).join('、')}`,
    );
    return;
  }
  const columns = new Map(columnsOf(roster, policy.common).map((column) => [column.name, column]));
  const known = (name: string, types?: readonly ColumnData['type'][]): ColumnData | undefined => {
    const column = columns.get(name);
    if (column === undefined) report(name, `${roster.title}没有栏目 ${name}`);
    else if (types !== undefined && !types.includes(column.type)) {
      report(name, `栏目 ${name} 的类型是 ${column.type}，此处应为 ${types.join(' 或 ')}`);
    }
    return column;
  };
  const values = (name: string, wanted: readonly string[]): void => {
    const column = known(name);
    const allowed = column === undefined ? undefined : enumOf(column, policy.common);
    if (allowed === undefined) return;
    for (const value of wanted) {
      if (!Object.hasOwn(allowed.values, value))
        report(value, `栏目 ${name} 没有取值 ${value}，可用：${Object.keys(allowed.values).join('、')}`);
    }
  };
  const list = (name: string, match: Readonly<Record<string, string>>): void => {
    const entry = policy.lists[name];
    if (entry === undefined)
      return report(name, `没有名单 ${name}，可用：${Object.keys(policy.lists).join('、')}`);
    for (const [own, column] of Object.entries(match)) {
      if (!Object.hasOwn(entry.columns, own)) report(own, `名单 ${name} 没有栏目 ${own}`);
      // A wildcard column may be absent from a roster kind: the list then speaks for every level.
      if (!entry.wildcards.includes(own)) known(column);
    }
  };
  for (const condition of rule.when) values(condition.column, 'is' in condition ? condition.is : []);
  const requirement = (data: RequirementData): void => {
    if (typeof data !== 'string') return check(data);
    const shared = policy.shared[data];
    if (shared === undefined) return report(data, `shared.yaml 没有名为 ${data} 的条件`);
    shared.forEach(check);
  };
  const check = (data: CheckData): void => {
    for (const name of columnsRead(data)) known(name, TYPES_READ[data.check]);
    if (data.check === 'value') {
      values(data.column, data.is);
      if (data.blankPassesWith !== undefined) known(data.blankPassesWith);
    }
    if (data.check === 'unit-type' && data.or !== undefined) values(data.or.column, data.or.is);
    if (data.check === 'listed') list(data.list, data.match);
    if (data.check === 'working-age') {
      const [person] = roster.persons;
      if (person?.sex === undefined || person.birth === undefined) report('working-age', `${roster.title}的人员未定性别和出生日期栏`);
      known(policy.workingAge.jobColumn, ['enum']);
    }
    if (data.check === 'working-age' && roster.ageDates === undefined)
      report('working-age', `${roster.title}未定年龄基准日（ageDates）`);
    if (data.check === 'by-value') {
      const covered = new Set(data.cases.flatMap((each) => each.is));
      const column = columns.get(data.column);
      const all = column === undefined ? undefined : enumOf(column, policy.common);
      const open = Object.keys(all?.values ?? {}).filter((value) => !covered.has(value));
      if (open.length > 0)
        report(
          data.column,
          `没有说明 ${data.column} 为 ${open.join('、')} 时的条件（没有条件也要写 require: []）`,
        );
      for (const each of data.cases) {
        values(data.column, each.is);
        each.require.forEach(requirement);
      }
    }
  };
  rule.require.forEach(requirement);
  const { amount, payee } = rule;
  if (amount?.base?.from === 'level') known(amount.base.column, ['enum']);
  if (amount?.base?.from === 'share') known(amount.base.column, ['money']);
  if (amount?.base?.from === 'level') values(amount.base.column, Object.keys(amount.base.table));
  if (amount?.base?.from === 'share' && typeof amount.base.times !== 'string')
    known(amount.base.times.column, ['ratio']);
  if (amount?.base?.from === 'standard') list(amount.base.list, amount.base.match ?? {});
  if (amount?.atMostStandard !== undefined) list(amount.atMostStandard.list, amount.atMostStandard.match);
  if (amount?.entered !== undefined) known(amount.entered.column, ['money']);
  if (amount?.entered?.basis !== undefined) known(amount.entered.basis, ['text', 'identifier']);
  if (amount !== undefined && amount.base === undefined && amount.entered === undefined)
    report('amount', '金额应有 base 或 entered');
  if (amount !== undefined && (payee === undefined || rule.once === undefined))
    report(rule.id, '有金额的规则应写明 payee 和 once');
  const party = (name: string): void => {
    if (!Object.hasOwn(roster.parties, name))
      report(name, `${roster.title}没有收款方 ${name}，可用：${Object.keys(roster.parties).join('、')}`);
  };
  if (typeof payee === 'string') party(payee);
  else if (payee !== undefined) {
    values(payee.by, Object.keys(payee.cases));
    [...Object.values(payee.cases), ...(payee.default === undefined ? [] : [payee.default])].forEach(party);
  }
  const keyPart = (name: string): void => {
    const reserved =
      name === 'payee' ||
      name === 'year' ||
      Object.hasOwn(roster.parties, name) ||
      Object.hasOwn(roster.keys ?? {}, name);
    if (!reserved) known(name);
  };
  [...(rule.once ?? []), ...(rule.cap?.per ?? []), ...(rule.times?.per ?? [])].forEach(keyPart);
  if (rule.event !== undefined) known(rule.event, ['date', 'month', 'year']);
  if (rule.quota !== undefined) known(rule.quota.start, ['month']);
  for (const key of rule.departments) {
    if (!policy.head.departments.some((department) => department.key === key)) report(key, `没有部门 ${key}`);
  }
}

/** The column types that a kind of check can test; a kind not named here takes any. */
const TYPES_READ: Readonly<Partial<Record<CheckData['check'], readonly ColumnData['type'][]>>> = {
  district: ['district'],
  'unit-type': ['unit-code'],
  value: ['enum', 'text', 'identifier'],
  between: ['ratio', 'count', 'hours', 'money'],
  attendance: ['hours', 'ratio'],
  'attended-at-all': ['hours', 'ratio'],
  'month-in-term': ['month'],
  'not-after-period': ['date'],
  'year-of-event': ['year'],
  'by-value': ['enum'],
};

/** The roster columns that a check reads by name. */
function columnsRead(data: CheckData): readonly string[] {
  switch (data.check) {
    case 'district':
    case 'attended-at-all':
      return data.columns;
    case 'attendance':
      return [data.scheduled, data.attended, data.rate];
    case 'month-in-term':
      return [data.start, data.month];
    case 'working-age':
    case 'listed':
    case 'manual':
      return [];
    default:
      return [data.column];
  }
}

function checkRoster(policy: PolicyData, roster: RosterData, report: Report): void {
  for (const group of roster.include ?? []) {
    if (!Object.hasOwn(policy.common.groups, group)) report(group, `common.yaml 没有栏目组 ${group}`);
  }
  const columns = columnsOf(roster, policy.common);
  const names = new Set<string>();
  for (const column of columns) {
    if (names.has(column.name)) report(column.name, `栏目 ${column.name} 重复`);
    names.add(column.name);
    if ((column.type === 'enum') !== (enumOf(column, policy.common) !== undefined)) {
      report(column.name, `栏目 ${column.name}：enum 类型须有 enum 取值，其他类型不得有`);
    }
  }
  const parties = Object.values(roster.parties).flatMap((party) => [party.name, party.number]);
  const keys = Object.values(roster.keys ?? {}).flatMap((key) =>
    'joined' in key ? key.joined : key.either.flat(),
  );
  const used = [
    roster.event,
    ...(roster.ageDates ?? []),
    ...parties,
    ...keys,
    roster.claims,
    roster.remark,
    ...Object.values(roster.account),
  ];
  for (const name of used)
    if (name !== 'year' && !names.has(name)) report(name, `${roster.title}没有栏目 ${name}`);
  for (const name of [...roster.subject, ...roster.beneficiary]) {
    if (!Object.hasOwn(roster.parties, name)) report(name, `${roster.title}没有收款方 ${name}`);
  }
}
