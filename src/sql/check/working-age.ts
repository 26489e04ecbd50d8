import type { WorkingAgeData } from '../../policy/data.js';
import { type Expression, textLiteral } from '../expression.js';
import { failure, NOTHING, together } from '../failures.js';
import { isBlank, isValue, ofFirstGiven } from '../need.js';
import { NoSql } from '../no-sql.js';
import type { PersonColumn, SqlColumn, SqlScope } from '../scope.js';

/** Within the statutory working age on the first day of training, or on the day of the certificate. */
export function workingAgeSql(scope: SqlScope, rule: string): Expression {
  const [named] = scope.roster.persons;
  const dates = (scope.roster.ageDates ?? []).map((name) => scope.column(name));
  if (named === undefined || dates.length === 0) throw new NoSql('an age of nobody on no day', rule);
  const person = scope.person(named.number);
  const job = scope.column(scope.policy.workingAge.jobColumn);
  const unread = together([ofFirstGiven(dates, ({ defect }) => defect), person.defect]);
  const on = ofFirstGiven(dates, ({ value }) => value);
  return `CASE WHEN (${unread}) <> 0 THEN ${unread} ELSE ${standing(scope.policy.workingAge, person, job, on)} END`;
}

/**
 * As the streaming engine: clearly in where whole months lie between the day and every line; else below, in, above, or unknown where
 * the lines of a woman whose job is not known disagree.
 */
function standing(data: WorkingAgeData, person: PersonColumn, job: SqlColumn, on: Expression): Expression {
  const { birth, sex } = person;
  const months = `((year(${on}) - year(${birth})) * 12 + month(${on}) - month(${birth}))`;
  const earliest = (of: string): number =>
    Math.min(...data.lines.filter((line) => line.sex === of).map(({ age }) => age * 12));
  const clearly =
    `${months} > ${data.minimum * 12} AND` +
    ` ${months} < CASE WHEN ${sex} = '男' THEN ${earliest('男')} ELSE ${earliest('女')} END`;
  const applies = data.lines.map(
    (line) =>
      `${sex} = ${textLiteral(line.sex)}` +
      (line.job === undefined
        ? ''
        : ` AND (${job.value} IS NULL OR ${job.value} = ${textLiteral(line.job)})`),
  );
  const count = (conditions: readonly Expression[]): Expression =>
    conditions.map((each) => `CAST(coalesce(${each}, false) AS INTEGER)`).join(' + ');
  const within = data.lines.map(
    (line, index) => `(${applies[index]}) AND ${on} < ${retirement(data, line, birth)}`,
  );
  const reached = `${on} >= CAST(${birth} + INTERVAL ${data.minimum} YEAR AS DATE)`;
  const unknown = `CASE WHEN ${isValue(job)} OR ${isBlank(job)} THEN ${failure('WORKING_AGE_UNKNOWN')} ELSE ${job.defect} END`;
  return (
    `CASE WHEN ${clearly} THEN ${NOTHING} WHEN NOT (${reached}) THEN ${failure('WORKING_AGE_BELOW')}` +
    ` WHEN (${count(within)}) = (${count(applies)}) THEN ${NOTHING}` +
    ` WHEN (${count(within)}) = 0 THEN ${failure('WORKING_AGE_ABOVE')} ELSE ${unknown} END`
  );
}

/** The statutory retirement date: the original age and, from 2025 on, the delay, the day clamped to the month's end. */
function retirement(
  data: WorkingAgeData,
  { age, step, most }: WorkingAgeData['lines'][number],
  birth: Expression,
): Expression {
  const late = `((year(${birth}) + ${age - data.delayFromYear}) * 12 + month(${birth}))`;
  const delay = `greatest(0, least(${most}, (${late} + ${step - 1}) // ${step}))`;
  return `CAST(${birth} + to_months(CAST(${age * 12} + ${delay} AS INTEGER)) AS DATE)`;
}
