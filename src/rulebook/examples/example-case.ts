import { Refusal } from '../../model/refusal.js';
import type { RowFacts } from '../../model/row-facts.js';
import type { Standards } from '../../model/standards.js';
import type { ReadingChoices } from '../../policy/apply-readings.js';
import type { PolicyData } from '../../policy/data.js';
import type { Parsed } from '../../policy/parse.js';
import type { Example, ExampleFile } from './example-file.js';
import { textRows, type TextRows } from '../../roster/table/text-rows.js';
import { strangerAmong } from './example-roster.js';
import { standardsOf } from './example-standards.js';

/** Where an example stands and what it is called. */
export interface ExamplePlace {
  readonly file: string;
  readonly line: number;
  readonly name: string;
}

/** An example ready to be settled, under any policy that has the same rosters and lists. */
export interface ExampleCase {
  readonly place: ExamplePlace;
  readonly provision: number;
  readonly kind: string;
  readonly period: string;
  readonly readings: ReadingChoices;
  readonly standards: Standards;
  /** The same text for the same lists. */
  readonly listsKey: string;
  readonly rows: () => readonly RowFacts[];
  readonly expected: Pick<
    Example,
    'expect' | 'expectMore' | 'expectPayee' | 'expectFund' | 'expectDepartments'
  >;
}

/** An example that cannot be run, and why not. */
interface UnusableExample {
  readonly place: ExamplePlace;
  readonly problem: string;
}

/** Makes cases of the examples of all files, in their order. */
export function exampleCases(
  files: readonly Parsed<ExampleFile>[],
  policy: PolicyData,
): { readonly cases: readonly ExampleCase[]; readonly unusable: readonly UnusableExample[] } {
  const cases: ExampleCase[] = [];
  const unusable: UnusableExample[] = [];
  const rowsOf = new Map(policy.rosters.map((roster) => [roster.kind, textRows(roster, policy, 'workbook')]));
  for (const file of files) {
    for (const [index, example] of file.value.examples.entries()) {
      const line = file.lineOf(['examples', index]);
      const place = { file: file.file, line, name: example.name };
      const made = caseOf(example, file.value, policy, rowsOf);
      if (typeof made === 'string') unusable.push({ place, problem: made });
      else cases.push({ place, ...made });
    }
  }
  return { cases, unusable };
}

/** The case, or in Chinese what is wrong with the example. */
function caseOf(
  example: Example,
  { bases, provision }: ExampleFile,
  policy: PolicyData,
  rowsOf: ReadonlyMap<string, TextRows>,
): Omit<ExampleCase, 'place'> | string {
  const { roster: kind = '', row = {} } = bases[example.base] ?? {};
  const roster = policy.rosters.find((each) => each.kind === kind);
  const makeRows = rowsOf.get(kind);
  if (roster === undefined || makeRows === undefined) return `没有名册种类“${kind}”`;
  const first = { ...row, ...example.with };
  const rows = [first, ...example.more.map((differences) => ({ ...first, ...differences }))];
  const stranger = rows
    .map((cells) => strangerAmong(cells, roster, policy))
    .find((each) => each !== undefined);
  if (stranger !== undefined) return `${roster.title}没有栏目“${stranger}”`;
  const reading = Object.entries(example.readings).find(([id, option]) => !hasOption(policy, id, option));
  if (reading !== undefined) return `没有解释 ${reading.join('=')}`;
  const standards = listsOf(example, policy);
  if (typeof standards === 'string') return standards;
  return {
    provision,
    kind,
    period: example.period,
    readings: new Map(Object.entries(example.readings)),
    standards,
    listsKey: JSON.stringify(example.standards),
    rows: () => makeRows(rows),
    expected: example,
  };
}

function hasOption({ readings }: PolicyData, id: string, option: string): boolean {
  const reading = readings.find((each) => each.id === id);
  return reading !== undefined && Object.hasOwn(reading.options, option);
}

/** A list that would be refused in a run is a mistake of the example. */
function listsOf({ standards }: Example, policy: PolicyData): Standards | string {
  try {
    return standardsOf(standards, policy);
  } catch (error) {
    if (error instanceof Refusal) return `名单 ${error.place}：${error.problem}，${error.remedy}`;
    throw error;
  }
}
