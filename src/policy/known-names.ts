import { columnsOf, enumOf } from './columns.js';
import type { ColumnData, PolicyData, RosterData } from './data.js';
import type { ReportReference } from './report-reference.js';

/** Tests of the names that rules of one roster kind may use; each reports a name that stands for nothing. */
export interface KnownNames {
  /** A column of the kind, of one of the types. */
  column(name: string, types?: readonly ColumnData['type'][]): void;
  /** Values of an enum column; any text will do for a text column. */
  values(column: string, wanted: readonly string[]): void;
  /** Values of an enum column that `covered` leaves out. */
  open(column: string, covered: readonly string[]): readonly string[];
  /** A published list and the columns by which it is matched. */
  list(name: string, match: Readonly<Record<string, string>>): void;
  party(name: string): void;
  /** A part of a key: payee, year, a party, a compound key, or a column. */
  keyPart(name: string): void;
}

export function knownNames(policy: PolicyData, roster: RosterData, report: ReportReference): KnownNames {
  const columns = new Map(columnsOf(roster, policy.common).map((column) => [column.name, column]));
  const valuesOf = (name: string): readonly string[] | undefined => {
    const column = columns.get(name);
    const enumeration = column === undefined ? undefined : enumOf(column, policy.common);
    return enumeration && Object.keys(enumeration.values);
  };
  const names: KnownNames = {
    column(name, types) {
      const column = columns.get(name);
      if (column === undefined) report(name, `${roster.title}没有栏目 ${name}`);
      else if (types !== undefined && !types.includes(column.type))
        report(name, `栏目 ${name} 的类型是 ${column.type}，此处应为 ${types.join(' 或 ')}`);
    },
    values(name, wanted) {
      names.column(name);
      const allowed = valuesOf(name);
      for (const value of wanted) {
        if (allowed?.includes(value) === false)
          report(value, `栏目 ${name} 没有取值 ${value}，可用：${allowed.join('、')}`);
      }
    },
    open: (name, covered) => (valuesOf(name) ?? []).filter((value) => !covered.includes(value)),
    list(name, match) {
      const list = policy.lists[name];
      if (list === undefined)
        return report(name, `没有名单 ${name}，可用：${Object.keys(policy.lists).join('、')}`);
      if (Object.keys(match).length > 0 && Object.keys(match).every((own) => list.wildcards.includes(own)))
        report(name, `名单 ${name} 用来查找的栏目不能都可空白（wildcards）`);
      for (const [own, column] of Object.entries(match)) {
        if (!Object.hasOwn(list.columns, own)) report(own, `名单 ${name} 没有栏目 ${own}`);
        // A wildcard column may be absent from a roster kind: the list then speaks for every level.
        if (!list.wildcards.includes(own)) names.column(column);
      }
    },
    party(name) {
      if (!Object.hasOwn(roster.parties, name))
        report(name, `${roster.title}没有收款方 ${name}，可用：${Object.keys(roster.parties).join('、')}`);
    },
    keyPart(name) {
      const reserved = new Set([
        'payee',
        'year',
        ...Object.keys(roster.parties),
        ...Object.keys(roster.keys ?? {}),
      ]);
      if (!reserved.has(name)) names.column(name);
    },
  };
  return names;
}
