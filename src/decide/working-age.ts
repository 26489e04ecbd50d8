import { addMonths, monthsBetween, yearOf, type Day } from '../model/day.js';
import type { Sex } from '../model/fact.js';
import type { WorkingAgeData } from '../policy/data.js';

export interface AgedPerson {
  readonly birth: Day;
  readonly sex: Sex;
  /** Undefined: not known. */
  readonly job: string | undefined;
}

/** A statutory retirement age: years, and the months by which it is delayed. */
export interface RetirementAge {
  readonly years: number;
  readonly months: number;
}

/** Where a person stands on a day. `ages`: the retirement ages that decide it, one for each line that may apply. */
export interface AgeStanding {
  readonly is: 'in' | 'below' | 'above' | 'unknown';
  /** Completed years of age on the day. */
  readonly years: number;
  readonly ages: readonly RetirementAge[];
}

/**
 * From the 16th birthday on, until the day before the statutory retirement date. With more than one line possible
 * (a woman whose job is not known) the standing is certain only where all lines agree.
 */
export function ageStanding(data: WorkingAgeData, person: AgedPerson, on: Day): AgeStanding {
  const months = monthsBetween(person.birth, on);
  const years = completedYears(person.birth, on);
  const ages: RetirementAge[] = [];
  let within = 0;
  for (const line of data.lines) {
    if (line.sex !== person.sex) continue;
    if (person.job !== undefined && line.job !== undefined && line.job !== person.job) continue;
    const age = retirementAge(data, line, person.birth);
    ages.push(age);
    if (!reached(age)) within += 1;
  }
  if (!reached({ years: data.minimum, months: 0 })) return { is: 'below', years, ages };
  if (within === ages.length) return { is: 'in', years, ages };
  return { is: within === 0 ? 'above' : 'unknown', years, ages };

  /** Only in the month in which an age is reached does the day of birth, clamped to the month's end, decide. */
  function reached(age: RetirementAge): boolean {
    const left = age.years * 12 + age.months - months;
    return left < 0 || (left === 0 && on >= retirementDay(person.birth, age));
  }
}

/** The original age, and from 2025 on the delay of the line: one month for every so many months of birth, up to the most. */
export function retirementAge(
  data: WorkingAgeData,
  line: WorkingAgeData['lines'][number],
  birth: Day,
): RetirementAge {
  const late = (yearOf(birth) + line.age - data.delayFromYear) * 12 + Number(birth.slice(5, 7));
  return { years: line.age, months: late <= 0 ? 0 : Math.min(line.most, Math.ceil(late / line.step)) };
}

/** Birth day plus the age; the day is clamped to the month's end. */
export function retirementDay(birth: Day, { years, months }: RetirementAge): Day {
  return addMonths(birth, years * 12 + months);
}

export function completedYears(birth: Day, on: Day): number {
  return Math.floor((monthsBetween(birth, on) - (on.slice(8) < birth.slice(8) ? 1 : 0)) / 12);
}

/**
 * Tells whether whole months lie between a person's day and every line that could end the working age: then the standing is `in`,
 * whatever the job, the delay or the day of birth. True of nearly everybody, and told without reckoning any of them.
 */
export function compileClearlyIn(data: WorkingAgeData): (birth: Day, sex: Sex, on: Day) => boolean {
  const earliest = (sex: Sex): number =>
    Math.min(...data.lines.filter((line) => line.sex === sex).map(({ age }) => age * 12));
  const ends: Readonly<Record<Sex, number>> = { 男: earliest('男'), 女: earliest('女') };
  const begins = data.minimum * 12;
  return (birth, sex, on) => {
    const months = monthsBetween(birth, on);
    return months > begins && months < ends[sex];
  };
}
