import { columnsOf, enumOf } from './columns.js';
import type { PolicyData, RosterData } from './data.js';
import type { ReportReference } from './report-reference.js';

/** Names that a roster kind uses: its columns, enums, column groups and parties. */
export function checkRosterReferences(policy: PolicyData, roster: RosterData, report: ReportReference): void {
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
  const event = columns.find(({ name }) => name === roster.event);
  if (event !== undefined && event.type !== 'date')
    report(
      `event: ${roster.event}`,
      `栏目 ${roster.event} 的类型是 ${event.type}，事项日期（event）应为 date`,
    );
  for (const name of roster.ageDates ?? []) {
    const date = columns.find((column) => column.name === name);
    if (date !== undefined && date.type !== 'date')
      report(name, `栏目 ${name} 的类型是 ${date.type}，年龄基准日（ageDates）应为 date`);
  }
  const parties = Object.values(roster.parties).flatMap((party) => [party.name, party.number]);
  const keys = Object.values(roster.keys ?? {}).flatMap((key) =>
    'joined' in key ? key.joined : key.either.flat(),
  );
  const returns = (roster.returnsTo ?? []).flatMap((each) =>
    [each.name, each.code, each.when?.column].filter((column) => column !== undefined),
  );
  const used = [
    ...returns,
    roster.event,
    ...(roster.ageDates ?? []),
    ...parties,
    ...keys,
    roster.claims,
    ...(roster.workplace === undefined ? [] : [roster.workplace]),
    roster.remark,
    ...Object.values(roster.account),
  ];
  for (const name of used)
    if (name !== 'year' && !names.has(name)) report(name, `${roster.title}没有栏目 ${name}`);
  for (const { when } of roster.returnsTo ?? []) {
    const column = columns.find((each) => each.name === when?.column);
    const values = Object.keys((column && enumOf(column, policy.common)?.values) ?? {});
    for (const value of when?.is ?? [])
      if (!values.includes(value)) report(value, `栏目 ${when?.column ?? ''} 没有取值 ${value}`);
  }
  for (const name of [...roster.subject, ...roster.beneficiary]) {
    if (!Object.hasOwn(roster.parties, name)) report(name, `${roster.title}没有收款方 ${name}`);
  }
}
