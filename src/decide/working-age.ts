import { addMonths, yearOf, type Day } from '../model/day.js';
import type { Sex } from '../model/fact.js';
import type { WorkingAgeData } from '../policy/data.js';

export interface AgedPerson {
  readonly birth: Day;
  readonly sex: Sex;
  /** Undefined: not known. */
  readonly job: string | undefined;
}

/** Where a person stands on a day; `lines` are the days that decide it. */
export type AgeStanding =
  | { readonly is: 'in' }
  | { readonly is: 'below'; readonly lines: readonly Day[] }
  | { readonly is: 'above'; readonly lines: readonly Day[] }
  | { readonly is: 'unknown'; readonly lines: readonly Day[] };

/**
 * From the 16th birthday on, until the day before the statutory retirement date. With more than one line possible
 * (a woman whose job is not known) the standing is certain only where all lines agree.
 */
export function ageStanding(data: WorkingAgeData, person: AgedPerson, on: Day): AgeStanding {
  const from = addMonths(person.birth, data.minimum * 12);
  if (on < from) return { is: 'below', lines: [from] };
  const lines = data.lines
    .filter(
      (line) =>
        line.sex === person.sex &&
        (person.job === undefined || line.job === undefined || line.job === person.job),
    )
    .map((line) => retirementDay(data, line, person.birth));
  const within = lines.filter((line) => on < line).length;
  if (within === lines.length) return { is: 'in' };
  return within === 0 ? { is: 'above', lines } : { is: 'unknown', lines };
}

/** Birth day plus the original age plus the delay; the day is clamped to the month's end. */
export function retirementDay(data: WorkingAgeData, line: WorkingAgeData['lines'][number], birth: Day): Day {
  const late = (yearOf(birth) + line.age - data.delayFromYear) * 12 + Number(birth.slice(5, 7));
  const delay = late <= 0 ? 0 : Math.min(line.most, Math.ceil(late / line.step));
  return addMonths(birth, line.age * 12 + delay);
}
