import { mkdir } from 'node:fs/promises';
import { beforeAll, expect, it } from 'vitest';
import { butie, file, place, trainee, trainingCsv } from '../../cli/session.js';

const HELD = '310199198001010013';
const LISTS = {
  holds: `号码,事由,生效日期,失效日期\n${HELD},核查,,\n`,
  funds: '规则,资金来源,预算科目,生效日期,失效日期\n13a,附加资金,科目,,\n13b,附加资金,科目,,\n',
  budgets: '资金来源,年度,预算额度\n附加资金,2023,100\n',
};
/** By line, from 2 on. */
const ROWS = [
  trainee({ 证件号码: '310199198811120054', 出勤率: '' }),
  trainee({ 证件号码: HELD }),
  trainee({ 证件号码: '310199198402290028', 开班日期: '2023-12-20', 结业日期: '2024-01-10' }),
  trainee(),
  trainee({ 培训费: '900' }),
  trainee({ 证件号码: '310199198402290028' }),
];
const CERTIFICATES =
  '姓名,证件号码,用人单位,用人单位代码,用人单位所在区,技能等级,职业,证书编号,发证日期,评价方式,评价机构,评价机构代码,评价机构所在区,评价结果,专岗匹配\n' +
  '甲一,310199197001010019,甲机械有限公司,91310199MA00000152,松江区,首席技师,车工,S1,2023-11-20,社会评价,甲机械有限公司,91310199MA00000152,松江区,合格,是\n';
const TALENTS =
  '姓名,证件号码,资助项目,认定文号,认定日期\n甲一,310199197001010019,人才引进,示例〔2023〕1号,2023-11-01\n';

const run = place('awaits');

beforeAll(async () => {
  await mkdir(place('lists'));
  for (const [name, text] of Object.entries(LISTS)) await file(`lists/${name}.csv`, text);
  const rosters = [
    await file('培训.csv', trainingCsv(ROWS)),
    await file('证书.csv', CERTIFICATES),
    await file('人才.csv', TALENTS),
  ];
  const options = ['--period', '2023-12', '--standards', place('lists'), '--out', run];
  const said = await butie('run', ...rosters, ...options);
  if (said.code !== 0) throw new Error(said.error);
});

it.each([
  ['a missing cell', '培训.csv:2', '更正或补齐后可以重新提交'],
  ['a person on the hold list', '培训.csv:3', '待按暂缓名单的事由核查'],
  ['a date to come', '培训.csv:4', '留待相应月份计算，日期有误的，更正后可以重新提交'],
  ['another row and a budget', '培训.csv:5', '待主管部门裁定；待财政核定额度后重新计算'],
  ['another row', '培训.csv:6', '待主管部门裁定'],
  ['a budget', '培训.csv:7', '待财政核定额度后重新计算'],
  ['want of a standard', '证书.csv:2', '待主管部门提供补贴标准或名单后重新计算'],
  ['want of an amount', '人才.csv:2', '由主管部门按相关政策办理'],
])('a row that is held for %s says who is to do what', async (_what, where, awaited) => {
  const { out } = await butie('explain', run, where, '--inputs', place(''));
  const [sentence = ''] = out.split('\n');
  expect(sentence.slice(sentence.lastIndexOf('）；') + 2)).toBe(`${awaited}。`);
});
