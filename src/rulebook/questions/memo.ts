import { groupedYuan, type Fen } from '../../model/money.js';
import type { PolicyData } from '../../policy/data.js';
import type { OpenPoint, Stake } from './open-points.js';
import type { RunCosts } from './run-costs.js';

/**
 * The open points as a memo, in Markdown, to the departments that interpret the policy: for each the question, what is done
 * now and why, the other readings and what they would change of the runs. A chapter for every set of departments that pay.
 */
export function questionsMemo(
  policy: PolicyData,
  points: readonly OpenPoint[],
  runs: readonly RunCosts[],
): string {
  const { number, title, departments } = policy.head;
  const names = (keys: readonly string[]): string =>
    departments
      .filter(({ key }) => keys.includes(key))
      .map(({ name }) => name)
      .join('、');
  const askedOf = [...new Set(points.map(({ asked }) => names(asked)))];
  const chapters = askedOf.flatMap((asked) => [
    `## 请${asked}明确`,
    ...points
      .filter((point) => names(point.asked) === asked)
      .map((point) => section(point, names(point.consulted), runs)),
  ]);
  const all = names(departments.map(({ key }) => key));
  return `${[
    `# 关于${number}有关条款如何理解的请示（草稿）`,
    `${all}：`,
    `《${title}》（${number}）${INTERPRETED}。按名册计算补贴时，下列 ${points.length} 处文本留有余地，须先有答案才能计算。现将目前的做法和其他可能的理解列出，请予明确。`,
    runs.length === 0 ? UNCOSTED : costed(runs),
    ...chapters,
    '（落款单位）',
    '　　　　年　　月　　日',
    `附：各问题在计算工具中的编号\n\n${points.map(({ reading }) => `- ${reading.question}　${reading.id}`).join('\n')}`,
  ].join('\n\n')}\n`;
}

const INTERPRETED = '四（三）规定，由各部门按照各自职能负责解释';
const UNCOSTED =
  '各处涉及的金额未试算：用 `butie run … --cost-of-readings` 运行一批后，以 `butie rules questions 结果文件夹` 起草。';

function costed(runs: readonly RunCosts[]): string {
  const named = runs
    .map(({ period, batch, runId }) => `${period} 批次 ${batch}（批号 ${runId.slice(0, 12)}）`)
    .join('、');
  return `涉及金额按下列批次试算，每次只换一处理解，其余不变，均与目前的做法相比：${named}。“转为暂缓”的是按另一种理解须补齐信息才能付的，不是不付。`;
}

function section({ reading, stakes }: OpenPoint, consulted: string, runs: readonly RunCosts[]): string {
  const { question, item, rules, options, used } = reading;
  const lines = [
    `- 条款：${item}${rules.length === 0 ? '' : `（规则 ${rules.join('、')}）`}`,
    `- 目前的做法：${options[used]?.means ?? ''}。理由：${options[used]?.why ?? ''}。`,
    ...stakes.map(
      (stake) =>
        `- 其他理解：${stake.means}。理由：${stake.why}。${runs.length === 0 ? '' : stakeWords(stake)}`,
    ),
    ...(consulted === '' ? [] : [`- 会商：${consulted}`]),
    '- 答复：',
  ];
  return [`### ${question}`, lines.join('\n')].join('\n\n');
}

function stakeWords({ rows, more, less, held, wanting, moved }: Stake): string {
  if (rows === 0) return '上述批次没有不同。';
  const wanted = wanting.length === 0 ? '' : `（缺${wanting.join('、')}）`;
  const parts: readonly (readonly [string, Fen])[] = [
    ['多付', more],
    ['少付', less],
    [`转为暂缓${wanted}`, held],
    ['改付他人', moved],
  ];
  const money = parts.flatMap(([what, fen]) => (fen === 0 ? [] : [`${what} ${groupedYuan(fen)} 元`]));
  return `涉及 ${rows} 行，${money.join('，')}。`;
}
