import { addMonths } from '../../../model/day.js';
import type { RosterData } from '../../../policy/data.js';
import { dayIn, type ExampleRow, textIn } from '../example-rows.js';
import type { DatedRule, LintBook } from '../lint-book.js';
import { requirementsOf } from '../read-columns.js';
import { daysBetween } from './days.js';
import { retirementAge, retirementDay } from '../../../decide/working-age.js';
import { LEAST, type Threshold } from './threshold.js';

/** The least age and the lines of the statutory working age, for a rule that asks for it. */
export function thresholdsOfAge({ rule, roster }: DatedRule, { policy }: LintBook): readonly Threshold[] {
  const { workingAge } = policy;
  const asked = requirementsOf(rule.require, policy).find(({ check }) => check.check === 'working-age');
  if (asked === undefined) return [];
  const common = {
    path: asked.path,
    bound: 0,
    step: 1,
    text: (value: number) => (value === 0 ? '当天' : value < 0 ? `前 ${-value} 天` : `后 ${value} 天`),
  };
  return [
    {
      ...common,
      ...LEAST,
      what: `满 ${workingAge.minimum} 周岁`,
      valuesOf: (row) => {
        const aged = personIn(row, roster);
        if (aged === undefined) return [];
        return [daysBetween(addMonths(aged.birth, workingAge.minimum * 12), aged.on)];
      },
    },
    ...workingAge.lines.map((line) => ({
      ...common,
      // On the day itself the working age is over.
      ...LEAST,
      what: `${line.sex}${line.job ?? ''} ${line.age} 周岁的退休年龄`,
      valuesOf: (row: ExampleRow) => {
        const aged = personIn(row, roster);
        if (aged === undefined || aged.sex !== line.sex) return [];
        if (line.job !== undefined && textIn(row, policy.workingAge.jobColumn) !== line.job) return [];
        return [daysBetween(retirementDay(aged.birth, retirementAge(workingAge, line, aged.birth)), aged.on)];
      },
    })),
  ];
}

type Aged = { readonly birth: string; readonly sex: string | undefined; readonly on: string };

function personIn(row: ExampleRow, roster: RosterData): Aged | undefined {
  const [person] = roster.persons;
  const number = person === undefined ? undefined : row.fact(person.number);
  const on = (roster.ageDates ?? []).map((column) => dayIn(row, column)).find((day) => day !== undefined);
  if (person === undefined || number?.is !== 'person' || on === undefined) return undefined;
  const birth = number.person.birth ?? dayIn(row, person.birth ?? '');
  const sex = number.person.sex ?? textIn(row, person.sex ?? '');
  return birth === undefined ? undefined : { birth, sex, on };
}
