import { expect, it } from 'vitest';
import { readPersonNumber } from '../../src/model/person-id.js';
import { readUnitCode } from '../../src/model/unit-code.js';
import { butie, file, place } from '../cli/session.js';
import { books, column } from './books.js';
import { csvOf, imports, NUMBER, PAID } from './importing.js';

/** A person's number that is a unit's code too, as one in 31 may be. */
const EITHER = '310199199005060338';

const CONTEST = { 竞赛名称: '区技能大赛', 竞赛项目: '焊工', 日期: '2023-11-01' };
const MATTER = Object.fromEntries(Object.entries(CONTEST).map(([name, cell]) => [`事项.${name}`, cell]));
const AWARD = { ...PAID, 规则: '23a', 收款人证件号码: EITHER, 金额: '2000', ...MATTER };

it('a number may be a person’s and a unit’s', () => {
  expect([readPersonNumber(EITHER).ok, readUnitCode(EITHER).ok]).toEqual([true, true]);
});

it.each([
  ['the payee’s', { 受益人证件号码: EITHER }],
  ['the payee’s, of a stated type', { 受益人证件号码: EITHER, 收款人类型: '个人' }],
  ['not the payee’s', { 受益人证件号码: EITHER, 收款人证件号码: NUMBER }],
])('of a beneficiary it is taken over: %s', async (name, changed) => {
  const own = books(`import-either-${name}`);
  const said = await butie(...(await imports(own, name, { ...AWARD, ...changed })), '--json');
  expect(said).toMatchObject({ code: 0, error: '' });
  expect(JSON.parse(said.out)).toMatchObject({ payments: 1, unsure: 0 });
});

it('is found again by the run that would pay the same', async () => {
  const own = books('import-either-again');
  await butie(...(await imports(own, 'either-again', { ...AWARD, 受益人证件号码: EITHER })));
  const row = {
    ...CONTEST,
    竞赛级别: '区级',
    资助类型: '获奖奖励',
    获奖对象: '选手',
    姓名: '己二',
    证件号码: EITHER,
    主办区: '松江区',
    发文文号: '沪松技赛〔2023〕1号',
    核定金额: '2000',
  };
  const run = place('either-again');
  const roster = await file('either-again-roster.csv', csvOf([row]));
  await own.done('run', roster, '--period', '2023-12', '--out', run);
  expect(await column(run, 'exceptions.csv', '代码', '规则')).toEqual(['ALREADY_PAID 23a']);
});

it('of a payee is refused where the rule pays either, until its type is said', async () => {
  const own = books('import-either-payee');
  const course = { ...PAID, 收款人证件号码: EITHER, 受益人证件号码: NUMBER, '事项.项目编号': 'ZX01' };
  const refused = await butie(...(await imports(own, 'either-payee', course)));
  expect(refused.error).toContain('可能是个人的，也可能是单位的；在“收款人类型”栏写明个人或单位');
  const said = await butie(...(await imports(own, 'either-said', { ...course, 收款人类型: '单位' })));
  expect(said.code).toBe(0);
});
