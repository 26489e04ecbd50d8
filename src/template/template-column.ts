import { columnsOf, enumOf } from '../policy/columns.js';
import type { ColumnData, PolicyData, RosterData, RuleData } from '../policy/data.js';
import { exampleTexts } from '../policy/example-text.js';
import { versionsOf } from '../policy/versions.js';
import { rowColumns, rulesReading } from '../rulebook/handbook/columns-read.js';

/** A column of a blank roster, and all that is said of it. */
export interface TemplateColumn {
  readonly data: ColumnData;
  readonly example: string;
  /** What may be chosen, in order; none: anything may be written. */
  readonly choices: readonly string[];
  /** What else is read as each choice. */
  readonly spellings: Readonly<Record<string, readonly string[]>>;
  /** The rules that read it; `row`: none does, but every row is looked at for it. */
  readonly readers: readonly RuleData[] | 'all' | 'row';
  /** The columns that are filled from it. */
  readonly fills: readonly string[];
  /** What it is to every roster: the rules that a row names itself, its remark, or a column of its own. */
  readonly role: 'claims' | 'remark' | 'own';
}

/** The columns in the order in which a clerk fills them in: the row itself, then the account, then what is asked for, and remarks. */
export function templateColumns(roster: RosterData, policy: PolicyData): readonly TemplateColumn[] {
  const { account, claims, remark } = roster;
  const last = [account.holder, account.bank, account.branch, account.number, claims, remark];
  const columns = columnsOf(roster, policy.common);
  const readers = readersIn(roster, policy);
  const examples = exampleTexts(roster, policy);
  return columns
    .toSorted((a, b) => last.indexOf(a.name) - last.indexOf(b.name))
    .map((data) => ({
      data,
      example: examples.get(data.name) ?? '',
      choices: choicesOf(data, roster, policy),
      spellings: enumOf(data, policy.common)?.values ?? {},
      readers: readers(data.name),
      fills: columns.flatMap(({ name, filledBy }) => (filledBy?.column === data.name ? [name] : [])),
      role: data.name === claims ? 'claims' : data.name === remark ? 'remark' : 'own',
    }));
}

function readersIn(roster: RosterData, policy: PolicyData): (column: string) => TemplateColumn['readers'] {
  const rules = rulesReading(roster, policy);
  const wholeRow = new Set(rowColumns(roster));
  return (column) => {
    const reading = rules.filter(({ columns }) => columns.has(column)).map(({ rule }) => rule);
    if (reading.length === 0) return wholeRow.has(column) ? 'row' : [];
    return reading.length === rules.length ? 'all' : reading;
  };
}

function choicesOf(column: ColumnData, roster: RosterData, policy: PolicyData): readonly string[] {
  const rules = policy.provisions
    .flatMap((provision) => provision.rules)
    .filter(({ roster: kind }) => kind === roster.kind);
  if (column.name === roster.claims) return rules.map(({ id }) => id);
  if (column.type === 'district') return [policy.head.district.name];
  if (column.type === 'text')
    return [...new Set(rules.flatMap((rule) => valuesAsked(rule, column.name, policy)))];
  return Object.keys(enumOf(column, policy.common)?.values ?? {});
}

/** The values of a column by which a rule is claimed, in any of its versions. */
function valuesAsked(rule: RuleData, column: string, { head }: PolicyData): readonly string[] {
  return versionsOf(rule, head).flatMap((version) =>
    version.rule.when.flatMap((condition) =>
      condition.column === column && 'is' in condition ? condition.is : [],
    ),
  );
}
