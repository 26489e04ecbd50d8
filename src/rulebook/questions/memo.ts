import { yuanText, type Fen } from '../../model/money.js';
import type { PolicyData, ReadingData } from '../../policy/data.js';
import type { RunCosts } from './run-costs.js';

/** What an option that was not taken would change of the runs together. */
interface Stake {
  readonly option: string;
  readonly means: string;
  readonly rows: number;
  readonly more: Fen;
  readonly less: Fen;
}

/** One open point as the memo puts it. */
interface OpenPoint {
  readonly reading: ReadingData;
  readonly departments: readonly string[];
  readonly stakes: readonly Stake[];
  /** The most money that one other reading would move. */
  readonly atStake: Fen;
}

/**
 * The open points as a memo, in Markdown, to the departments that interpret the policy: for each the question, the reading
 * taken and why, the others and what they would change of the runs. The department that pays is asked first, and the point
 * with the most money first.
 */
export function questionsMemo(policy: PolicyData, runs: readonly RunCosts[]): string {
  const points = policy.readings
    .map((reading) => openPoint(reading, policy, runs))
    .toSorted((a, b) => b.atStake - a.atStake);
  const chapters = policy.head.departments.flatMap(({ key, name }) => {
    const own = points.filter(({ departments }) => departments[0] === key);
    return own.length === 0 ? [] : [`## 请${name}明确`, ...own.map((point) => section(point, policy, runs))];
  });
  const [numbers, opening] = [points.length, runs.length === 0 ? UNCOSTED : costed(runs)];
  const interpreters = policy.head.departments.map(({ name }) => name).join('、');
  return `${[
    `# 关于${policy.head.number}有关条款如何理解的函（草稿）`,
    `${interpreters}：`,
    `《${policy.head.title}》（${policy.head.number}）由各部门按照各自职能负责解释。按名册计算补贴时，下列 ${numbers} 处文本留有余地，须先有答案才能计算；现按“所用”一栏办理，请予明确。`,
    opening,
    ...chapters,
  ].join('\n\n')}\n`;
}

const UNCOSTED =
  '各处涉及的金额未试算：用 `butie run … --cost-of-readings` 运行一批后，以 `butie rules questions 结果文件夹` 起草。';

function costed(runs: readonly RunCosts[]): string {
  const named = runs
    .map(({ period, batch, runId }) => `${period} 批次 ${batch}（批号 ${runId.slice(0, 12)}）`)
    .join('、');
  return `涉及金额按下列批次试算，每次只换一处解释，其余不变：${named}。“多付”“少付”均与现办法相比；换收款人的两边都计。`;
}

function openPoint(reading: ReadingData, policy: PolicyData, runs: readonly RunCosts[]): OpenPoint {
  const stakes = Object.entries(reading.options)
    .filter(([option]) => option !== reading.used)
    .map(([option, { means }]) => ({ option, means, ...stakeOf(reading.id, option, runs) }));
  const atStake = Math.max(0, ...stakes.map(({ more, less }) => Math.max(more, less)));
  return { reading, departments: departmentsOf(reading, policy), stakes, atStake };
}

function stakeOf(
  reading: string,
  option: string,
  runs: readonly RunCosts[],
): Pick<Stake, 'rows' | 'more' | 'less'> {
  return runs
    .flatMap(({ costs }) => costs.filter((cost) => cost.reading === reading && cost.option === option))
    .reduce(
      (sum, { rows, more, less }) => ({
        rows: sum.rows + rows,
        more: sum.more + more,
        less: sum.less + less,
      }),
      { rows: 0, more: 0, less: 0 },
    );
}

/** Keys: that of the first rule's paying department first; all of them for a point that is about no rule in particular. */
function departmentsOf({ rules }: ReadingData, policy: PolicyData): readonly string[] {
  const all = policy.provisions.flatMap((provision) => provision.rules);
  const own = rules.flatMap((id) => all.find((rule) => rule.id === id)?.departments ?? []);
  return own.length === 0 ? policy.head.departments.map(({ key }) => key) : [...new Set(own)];
}

function section(
  { reading, departments, stakes }: OpenPoint,
  policy: PolicyData,
  runs: readonly RunCosts[],
): string {
  const { id, question, item, rules, options, used, why } = reading;
  const others = departments
    .slice(1)
    .map((key) => policy.head.departments.find((each) => each.key === key)?.name);
  const lines = [
    `- 条款：${item}${rules.length === 0 ? '' : `（规则 ${rules.join('、')}）`}`,
    `- 所用：${options[used]?.means ?? ''}。理由：${why}`,
    ...stakes.map((stake) => `- 另可：${stake.means}${runs.length === 0 ? '' : `。${stakeWords(stake)}`}`),
    ...(others.length === 0 ? [] : [`- 会商：${others.join('、')}`]),
    '- 答复：',
  ];
  return [`### ${question}`, lines.join('\n'), `（本工具中的编号：${id}）`].join('\n\n');
}

function stakeWords({ rows, more, less }: Stake): string {
  if (rows === 0) return '这些批次没有不同';
  const parts = [
    ...(more === 0 ? [] : [`多付 ${yuanText(more)} 元`]),
    ...(less === 0 ? [] : [`少付 ${yuanText(less)} 元`]),
  ];
  return `涉及 ${rows} 行，${parts.join('、')}`;
}
