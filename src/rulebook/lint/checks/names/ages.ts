import type { Found } from '../../finding.js';
import type { LintBook } from '../../lint-book.js';
import { checksIn } from '../../../../policy/written-checks.js';
import { enumValues } from '../../value-space.js';

/** Lines of the statutory working age that contradict each other, or leave somebody without one. */
export function unsoundAges({ policy, places, rules }: LintBook): readonly Found[] {
  const { minimum, lines, jobColumn, delayFromYear } = policy.workingAge;
  const asking = rules.filter(({ rule }) =>
    checksIn(rule.require, policy).some(({ check }) => check === 'working-age'),
  );
  const jobs = [...new Set(asking.flatMap(({ roster }) => enumValues(jobColumn, roster, policy) ?? []))];
  const say = (path: readonly (string | number)[], subject: string, problem: string): Found => ({
    place: places.file('working-age.yaml', path),
    subject,
    problem,
    remedy: '对照法定退休年龄的规定改正',
  });
  const ofLines = lines.flatMap((line, index): readonly Found[] => {
    const name = `${line.sex}${line.job ?? ''}`;
    const at = ['lines', index];
    const again = lines.findIndex(({ sex, job }) => sex === line.sex && job === line.job) < index;
    return [
      ...(line.age <= minimum
        ? [say(at, `${name}:age`, `${name}的退休年龄 ${line.age} 不高于最低年龄 ${minimum}`)]
        : []),
      ...(again ? [say(at, `${name}:twice`, `${name}有两条退休年龄`)] : []),
      ...(line.job !== undefined && asking.length > 0 && !jobs.includes(line.job)
        ? [say(at, `${name}:job`, `栏目 ${jobColumn} 没有取值 ${line.job}`)]
        : []),
    ];
  });
  const uncovered = (['男', '女'] as const).flatMap((sex): readonly Found[] => {
    const own = lines.filter((line) => line.sex === sex);
    if (own.length === 0) return [say(['lines'], `${sex}:none`, `没有${sex}的退休年龄`)];
    if (own.some(({ job }) => job === undefined)) return [];
    return jobs
      .filter((job) => !own.some((line) => line.job === job))
      .map((job) => say(['lines'], `${sex}${job}:none`, `没有${sex}${job}的退休年龄`));
  });
  const year = Number(policy.head.from.slice(0, 4));
  const last = Number((policy.head.to ?? '9999').slice(0, 4));
  const never = delayFromYear > last;
  const delay = never
    ? [
        say(
          ['delayFromYear'],
          'delayFromYear',
          `延迟退休自 ${delayFromYear} 年起，本办法 ${year}–${last} 年执行，从不起作用`,
        ),
      ]
    : [];
  return [...ofLines, ...uncovered, ...delay];
}
