import type { RowFacts } from '../../model/row-facts.js';
import type { Day } from '../../model/day.js';
import type { Sex } from '../../model/fact.js';
import type { Scope } from '../../decide/scope.js';
import { completedYears, retirementAge } from '../../decide/working-age.js';
import type { WorkingAgeData } from '../../policy/data.js';
import type { RetirementLine } from './explained-check.js';

/**
 * The retirement ages that a test of a row's person weighed: one, or of a woman whose job is not known each that may apply; none where
 * the person has not come to the least of them yet, whatever the delay.
 */
export function retirementLines(
  row: RowFacts,
  { roster, policy: { workingAge }, column }: Scope,
): readonly RetirementLine[] {
  const [person] = roster.persons;
  const id = person && row.read(column(person.number).index);
  if (person === undefined || id?.state !== 'value' || id.fact.is !== 'person') return [];
  const birth = id.fact.person.birth ?? dayIn(row, column(person.birth ?? person.number).index);
  const sex = id.fact.person.sex ?? textIn(row, column(person.sex ?? person.number).index);
  const job = textIn(row, column(workingAge.jobColumn).index);
  const on = (roster.ageDates ?? []).flatMap((name) => dayIn(row, column(name).index) ?? [])[0];
  if (birth === undefined || on === undefined) return [];
  const lines = workingAge.lines.filter(
    (line) => line.sex === sex && (job === undefined || (line.job ?? job) === job),
  );
  if (lines.every(({ age }) => completedYears(birth, on) < age)) return [];
  return lines.map((line) => retirementLine(line, line.sex, birth, workingAge));
}

function retirementLine(
  line: WorkingAgeData['lines'][number],
  sex: Sex,
  birth: Day,
  data: WorkingAgeData,
): RetirementLine {
  const { age: original, step, most, job = '' } = line;
  const { years, months } = retirementAge(data, line, birth);
  return {
    sex,
    job,
    original,
    delayFromYear: data.delayFromYear,
    step,
    most,
    delay: months,
    late:
      months === 0
        ? undefined
        : { from: (months - 1) * step + 1, to: months === most ? undefined : months * step },
    years: years + Math.floor(months / 12),
    months: months % 12,
    basis: data.basis,
  };
}

function textIn(row: RowFacts, index: number): string | undefined {
  const reading = row.read(index);
  return reading.state === 'value' && reading.fact.is === 'text' ? reading.fact.text : undefined;
}

function dayIn(row: RowFacts, index: number): Day | undefined {
  const reading = row.read(index);
  return reading.state === 'value' && reading.fact.is === 'day' ? reading.fact.day : undefined;
}
