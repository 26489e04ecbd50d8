import { allRules } from '../../policy/all-rules.js';
import { columnsOf } from '../../policy/columns.js';
import type { PolicyData, RosterData, RuleData } from '../../policy/data.js';
import type { Cells, Example, ExampleFile } from '../../rulebook/examples/example-file.js';
import { readPersonNumber } from '../../model/person-id.js';

/** A row of the rules' examples, to be made again with other persons and units. */
export interface RowTemplate {
  readonly cells: Cells;
  /** Party whose account stands in the row; undefined where nobody is paid. */
  readonly payee: string | undefined;
  /** A unit of its own for each row: what is paid once there is not a person's. */
  readonly unitOnce: boolean;
  /** Text columns by which a sum is capped: other texts in each row, so that no cap is reached. */
  readonly capped: readonly string[];
}

export interface RowTemplates {
  /** The month that most of the examples are about: others are left aside. */
  readonly period: string;
  readonly paid: readonly RowTemplate[];
  readonly unpaid: readonly RowTemplate[];
}

/**
 * The examples of a roster kind that say of one row alone what becomes of it, without lists and other readings: those that are
 * paid in full to one payee without a notice, and those of which nothing is paid.
 */
export function rowTemplates(
  roster: RosterData,
  files: readonly ExampleFile[],
  policy: PolicyData,
): RowTemplates {
  const rules = new Map(allRules(policy).map((rule) => [rule.id, rule]));
  const alone = files.flatMap(({ bases, examples }) => examplesAlone(bases, examples, roster.kind));
  const period = commonest(alone.map((example) => example.period));
  const paid: RowTemplate[] = [];
  const unpaid: RowTemplate[] = [];
  for (const { cells, expect, period: own } of alone) {
    if (own !== period || !isPlain(cells, roster, policy)) continue;
    const outcomes = Object.values(expect);
    const claimed = Object.keys(expect).flatMap((id) => rules.get(id) ?? []);
    if (outcomes.every(isCodes)) unpaid.push(templateOf(cells, claimed, undefined));
    const payee = onlyPayee(cells, claimed);
    if (payee === undefined || !outcomes.every(isAmount) || !isRepeatable(cells, claimed, roster)) continue;
    paid.push(templateOf(cells, claimed, payee));
  }
  return { period, paid, unpaid };

  function templateOf(cells: Cells, claimed: readonly RuleData[], payee: string | undefined): RowTemplate {
    const persons = Object.entries(roster.parties).filter(([, { type }]) => type === '个人');
    const texts = new Set(
      columnsOf(roster, policy.common)
        .filter(({ type }) => type === 'text')
        .map(({ name }) => name),
    );
    return {
      cells,
      payee,
      unitOnce: !claimed.every(({ once }) => persons.some(([key]) => once?.includes(key) === true)),
      capped: claimed.flatMap(({ cap }) => cap?.per ?? []).filter((column) => texts.has(column)),
    };
  }
}

type Alone = Pick<Example, 'expect' | 'period'> & { readonly cells: Cells };

function examplesAlone(
  bases: ExampleFile['bases'],
  examples: readonly Example[],
  kind: string,
): readonly Alone[] {
  return examples.flatMap((example) => {
    const base = bases[example.base];
    if (base?.roster !== kind || !standsAlone(example)) return [];
    return [{ expect: example.expect, period: example.period, cells: { ...base.row, ...example.with } }];
  });
}

function standsAlone({ more, readings, standards }: Example): boolean {
  const isEmpty = (record: object): boolean => Object.keys(record).length === 0;
  return more.length === 0 && isEmpty(readings) && isEmpty(standards);
}

/** '' of none. */
function commonest(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), ['', 0] as const)[0];
}

/** No column that another one fills where it is missing: a roster that has both says things twice. */
function isPlain(cells: Cells, roster: RosterData, { common }: PolicyData): boolean {
  return columnsOf(roster, common).every(
    ({ filledBy }) => filledBy === undefined || (cells[filledBy.column] ?? '') === '',
  );
}

/** '600.00', and no notice beside it. */
function isAmount(outcome: string): boolean {
  return /^\d+\.\d\d$/.test(outcome);
}

/** 'UNIT_NOT_LOCAL ASSESSMENT_NOT_PASSED' */
function isCodes(outcome: string): boolean {
  return /^[A-Z_ ]+$/.test(outcome);
}

/** The party that all the rules pay; undefined where there are several, or none that the row itself tells. */
function onlyPayee(cells: Cells, claimed: readonly RuleData[]): string | undefined {
  const payees = new Set(claimed.map(({ payee }) => partyPaid(cells, payee)));
  return payees.size === 1 ? [...payees][0] : undefined;
}

function partyPaid(cells: Cells, payee: RuleData['payee']): string | undefined {
  if (payee === undefined || typeof payee === 'string') return payee;
  const named = cells[payee.by] ?? '';
  return named === '' ? payee.default : payee.cases[named];
}

/** Its persons can be made again by the thousand, and no plan limits how many there may be. */
function isRepeatable(cells: Cells, claimed: readonly RuleData[], { persons }: RosterData): boolean {
  const numbers = persons.map(({ number }) => cells[number] ?? '').filter((number) => number !== '');
  return claimed.every(({ quota }) => quota === undefined) && numbers.every(isResident);
}

/** A resident's number as it is given out today. */
export function isResident(number: string): boolean {
  const reading = readPersonNumber(number);
  return reading.ok && reading.person.number === number && reading.person.document === '居民身份证';
}
