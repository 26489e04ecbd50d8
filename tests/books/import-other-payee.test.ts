import { expect, it } from 'vitest';
import { butie, file, place } from '../cli/session.js';
import { books, column } from './books.js';
import { type Cells, csvOf, imports, NUMBER } from './importing.js';

const FORMER = '91310199MA00000152';
const PRESENT = '91310117MA0000002Y';

/** A unit's subsidy for an employee's certificate. */
const PAID = {
  拨付编号: '旧1',
  期间: '2023-09',
  规则: '2',
  收款人证件号码: FORMER,
  受益人证件号码: NUMBER,
  金额: '500',
};

const CERTIFIED = {
  姓名: '甲一',
  证件号码: NUMBER,
  人员类别: '在职职工',
  用人单位: '现公司',
  用人单位代码: PRESENT,
  用人单位所在区: '松江区',
  技能等级: '高级工',
  职业: '电工',
  证书编号: 'X1',
  发证日期: '2023-11-10',
  评价方式: '社会评价',
  评价机构: '评价甲',
  评价机构代码: '91310117MA00000915',
  评价机构所在区: '松江区',
  评价结果: '合格',
  专岗匹配: '是',
  银行账号: '6222000000000000001',
};

/** What a run says of it under rule 2 after such a payment. */
async function saidAfter(name: string, paid: Cells, claimed: Cells): Promise<readonly string[]> {
  const own = books(`other-payee-${name}`);
  expect((await butie(...(await imports(own, `other-payee-${name}`, paid)))).code).toBe(0);
  const roster = await file(`other-payee-${name}-roster.csv`, csvOf([claimed]));
  const run = place(`other-payee-${name}`);
  await own.done('run', roster, '--period', '2023-12', '--out', run, '--only', '2');
  const found = await column(run, 'exceptions.csv', '代码', '说明');
  return found.filter((each) => !each.startsWith('ACCOUNT'));
}

it.each([
  ['same amount', '500'],
  ['another amount', '800'],
])(
  'a payment to another unit, not known what for, is named where its employee is claimed for: %s',
  async (name, yuan) => {
    expect(await saidAfter(name, { ...PAID, 金额: yuan }, CERTIFIED)).toEqual([
      `POSSIBLE_DOUBLE_BENEFIT 此前 旧1（台账期初）${yuan}.00 元；期初记录未写明职业、工种、技能等级，收款人也不同`,
    ]);
  },
);

it('to the same unit it counts as paid', async () => {
  const said = await saidAfter('same', { ...PAID, 收款人证件号码: PRESENT }, CERTIFIED);
  expect(said).toEqual([expect.stringMatching(/^ALREADY_PAID/)]);
});

it('for somebody else, or for another thing, it is not named', async () => {
  expect(await saidAfter('else', { ...PAID, 受益人证件号码: '310199198402290028' }, CERTIFIED)).toEqual([]);
  const known = { ...PAID, '事项.职业': '焊工', '事项.工种': '', '事项.技能等级': '高级工' };
  expect(await saidAfter('known', known, CERTIFIED)).toEqual([]);
});
