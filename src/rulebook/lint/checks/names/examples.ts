import { columnsOf } from '../../../../policy/columns.js';
import type { Found } from '../../finding.js';
import type { LintBook } from '../../lint-book.js';

/** Examples that name a roster, a column or a rule that is not there, that share a name, or bases of which none is made. */
export function strayExamples({ policy, examples, rules }: LintBook): readonly Found[] {
  const ids = new Set(['row', ...rules.map(({ id }) => id)]);
  const columns = new Map(
    policy.rosters.map((roster) => [
      roster.kind,
      new Set(columnsOf(roster, policy.common).map(({ name }) => name)),
    ]),
  );
  return examples.flatMap(({ file, value, lineOf }) => {
    const say = (path: readonly (string | number)[], subject: string, problem: string): Found => ({
      place: { file, line: lineOf(path) },
      subject: `${file}:${subject}`,
      problem,
      remedy: '改正名称；例子已不需要的，删去',
    });
    const bases = Object.entries(value.bases).flatMap(([name, { roster, row }]) => {
      const known = columns.get(roster);
      if (known === undefined) return [say(['bases', name], `${name}:${roster}`, `没有名册种类 ${roster}`)];
      const idle = value.examples.some(({ base }) => base === name)
        ? []
        : [say(['bases', name], name, `没有例子用到 ${name}`)];
      const strange = Object.keys(row).filter((column) => !known.has(column));
      return [
        ...idle,
        ...strange.map((column) =>
          say(['bases', name, 'row', column], `${name}:${column}`, `${roster} 没有栏目 ${column}`),
        ),
      ];
    });
    const own = value.examples.flatMap((example, index) => {
      const {
        name,
        base,
        more,
        expect,
        expectMore,
        expectPayee = {},
        expectFund = {},
        expectDepartments = {},
      } = example;
      const roster = value.bases[base]?.roster ?? '';
      const strange = [example.with, ...more]
        .flatMap((cells) => Object.keys(cells))
        .filter((column) => columns.get(roster)?.has(column) === false);
      const unknown = [expect, ...expectMore, expectPayee, expectFund, expectDepartments]
        .flatMap((each) => Object.keys(each))
        .filter((id) => !ids.has(id));
      const again = value.examples.findIndex((each) => each.name === name) < index;
      return [
        ...[...new Set(strange)].map((column) =>
          say(['examples', index], `${name}:${column}`, `例子“${name}”：${roster} 没有栏目 ${column}`),
        ),
        ...[...new Set(unknown)].map((id) =>
          say(['examples', index], `${name}:${id}`, `例子“${name}”：没有规则 ${id}`),
        ),
        ...(again ? [say(['examples', index], name, `有两个例子都叫“${name}”`)] : []),
      ];
    });
    return [...bases, ...own];
  });
}
