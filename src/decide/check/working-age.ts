import type { Code } from '../../model/code.js';
import type { Day } from '../../model/day.js';
import type { Sex } from '../../model/fact.js';
import type { RowFacts } from '../../model/row-facts.js';
import { maybe, need } from '../need.js';
import type { ColumnRef, Scope } from '../scope.js';
import {
  ageStanding,
  compileClearlyIn,
  completedYears,
  type AgeStanding,
  type RetirementAge,
} from '../working-age.js';
import { PassedCheck, type CompiledCheck } from './compiled-check.js';

const CODE_OF: Readonly<Record<Exclude<AgeStanding['is'], 'in'>, Code>> = {
  below: 'WORKING_AGE_BELOW',
  above: 'WORKING_AGE_ABOVE',
  unknown: 'WORKING_AGE_UNKNOWN',
};

/** Within the statutory working age on the first day of training, or on the day of the certificate. */
export function compileWorkingAge(scope: Scope): CompiledCheck {
  const [person] = scope.roster.persons;
  if (person === undefined || person.sex === undefined || person.birth === undefined) {
    throw new Error(`${scope.roster.kind} has no person whose age could be tested`);
  }
  const number = scope.column(person.number);
  const sexColumn = scope.column(person.sex);
  const birthColumn = scope.column(person.birth);
  const { workingAge } = scope.policy;
  const job = scope.column(workingAge.jobColumn);
  const { minimum } = workingAge;
  const tests = (scope.roster.ageDates ?? []).map((name) => ({ number, date: scope.column(name), minimum }));
  const clearlyIn = compileClearlyIn(workingAge);
  return (row, _event, out) => {
    const test = tests.find(({ date }) => row.read(date.index).state !== 'blank') ?? tests[0];
    if (test === undefined) return;
    const { date } = test;
    const on = need(row, date, 'day', out)?.day;
    const id = need(row, number, 'person', out)?.person;
    if (id === undefined) return;
    const birth: Day | undefined = id.birth ?? need(row, birthColumn, 'day', out)?.day;
    const sex: Sex | undefined = id.sex ?? sexOf(need(row, sexColumn, 'text', out)?.text);
    if (on === undefined || birth === undefined || sex === undefined) return;
    // The job column matters only for a woman between the two lines; elsewhere its defects are nobody's business.
    const jobReading = row.read(job.index);
    const jobText =
      jobReading.state === 'value' && jobReading.fact.is === 'text' ? jobReading.fact.text : undefined;
    const passed = clearlyIn(birth, sex, on);
    const standing = passed ? undefined : ageStanding(workingAge, { birth, sex, job: jobText }, on);
    if (standing === undefined || standing.is === 'in') {
      out.push(new PassedAge(row, test, birth, sex, on));
      return;
    }
    const at = {
      column: number.name,
      cell: row.cell(number.index),
      found: foundText(birth, sex, on),
      required: requiredText(test, on),
    };
    const code = CODE_OF[standing.is];
    const ages = standing.ages.map(ageText).join(' 或 ');
    if (standing.is === 'unknown') {
      const before = out.length;
      maybe(row, job, 'text', out);
      if (out.length > before) return;
      const where = { ...at, column: job.name, cell: row.cell(job.index), found: '' };
      const message = `${at.found}，法定退休年龄为 ${ages}，须知${job.name}`;
      out.push({ ...where, passed: false, code, message });
      return;
    }
    const line = standing.is === 'below' ? `未满 ${minimum} 周岁` : `已达法定退休年龄 ${ages}`;
    out.push({ ...at, passed: false, code, message: `${at.found}，${date.name} ${on} 时${line}` });
  };
}

/** Ages only: a date of birth would give away what the mask of the number hides. */
function foundText(birth: Day, sex: Sex, on: Day): string {
  return `${sex}，${completedYears(birth, on)} 周岁`;
}

function requiredText({ date, minimum }: AgeTest, on: Day): string {
  return `${date.name} ${on} 时年满 ${minimum} 周岁且未到法定退休年龄`;
}

interface AgeTest {
  readonly number: ColumnRef;
  /** The day on which the age is reckoned. */
  readonly date: ColumnRef;
  readonly minimum: number;
}

/** An age is not what the cell of the number shows. */
class PassedAge extends PassedCheck {
  constructor(
    row: RowFacts,
    private readonly test: AgeTest,
    private readonly birth: Day,
    private readonly sex: Sex,
    private readonly on: Day,
  ) {
    super(row, test.number, 'WORKING_AGE_ABOVE', '');
  }

  override get required(): string {
    return requiredText(this.test, this.on);
  }

  override get found(): string {
    return foundText(this.birth, this.sex, this.on);
  }
}

function ageText({ years, months }: RetirementAge): string {
  return months === 0 ? `${years} 周岁` : `${years} 周岁 ${months} 个月`;
}

function sexOf(text: string | undefined): Sex | undefined {
  return text === '男' || text === '女' ? text : undefined;
}
