import { expect, it } from 'vitest';
import { butie } from '../cli/session.js';
import { type Books, books } from './books.js';
import { type Cells, imports, PAID } from './importing.js';

const UNIT = '91310199MA00000152';
const RESEARCH = {
  ...PAID,
  规则: '20',
  收款人: '甲公司',
  收款人证件号码: UNIT,
  金额: '20000',
  资金来源: '专项',
};
const CONTEST = { ...RESEARCH, 规则: '24b', 受益人证件号码: UNIT };
const MONTH = { ...PAID, 规则: '9c', '事项.发放月份': '2023-10', 资金来源: '' };

async function told(
  own: Books,
  name: string,
  ...lines: readonly Cells[]
): Promise<Readonly<Record<string, unknown>>> {
  const said = await butie(...(await imports(own, name, ...lines)), '--json');
  return JSON.parse(said.out).uncounted;
}

const all = { payments: 0, rules: [], lacks: [] };

it.each([
  ['a cap', RESEARCH, { cap: { payments: 1, rules: ['20'], lacks: ['事项.项目名称'] }, budget: all }],
  [
    'a cap of a year',
    CONTEST,
    { cap: { payments: 1, rules: ['24b'], lacks: ['事项.竞赛名称', '事项.竞赛项目', '事项.日期'] } },
  ],
  ['a quota', MONTH, { quota: { payments: 1, rules: ['9c'], lacks: ['事项.资助起始月份'] }, cap: all }],
  [
    'what other rules pay',
    { ...PAID, 资金来源: '专项' },
    { double: { payments: 1, rules: ['13a'], lacks: ['事项.项目编号', '事项.培训项目'] }, cap: all },
  ],
  ['a budget', PAID, { budget: { payments: 1, rules: ['13a'], lacks: ['资金来源'] } }],
  ['a budget, still to be said', { ...PAID, 资金来源: '待主管部门确认' }, { budget: { payments: 1 } }],
  ['nothing, since the rule names its fund', MONTH, { budget: all }],
])(
  'a line taken over that does not count under it is told by what it lacks: %s',
  async (name, line, uncounted) => {
    expect(await told(books(`import-uncounted-${name}`), `uncounted-${name}`, line)).toMatchObject(uncounted);
  },
);

it('what it lacks makes it count', async () => {
  const own = books('import-counted');
  const project = { ...RESEARCH, '事项.项目名称': '机器人' };
  const contest = {
    ...CONTEST,
    拨付编号: 'JB-2',
    '事项.竞赛名称': '技能赛',
    '事项.竞赛项目': '焊工',
    '事项.日期': '2023-10-08',
  };
  const month = { ...MONTH, 拨付编号: 'JB-3', '事项.资助起始月份': '2023-10' };
  const counted = { cap: all, times: all, quota: all, double: all, budget: all };
  expect(await told(own, 'counted', project, contest, month)).toEqual(counted);
});

it('the clerk is told in words, and how to mend it', async () => {
  const lines = [RESEARCH, { ...CONTEST, 拨付编号: 'JB-2' }, { ...PAID, 拨付编号: 'JB-3', 规则: '13b' }];
  const { out, code } = await butie(...(await imports(books('import-words'), 'uncounted-words', ...lines)));
  expect(out).toContain(
    '其中 2 笔（规则 20、24b）没有写明“事项.项目名称”“事项.竞赛名称”“事项.竞赛项目”“事项.日期”，不计入合计上限，以后可能超付\n' +
      '其中 1 笔（规则 13b）没有写明“资金来源”，或写的是尚待确认，不计入各项资金的预算额度\n' +
      '要计入的，补上所缺的栏，启用前另建一本台账重新导入；已记入这本台账的不能改\n',
  );
  expect(code).toBe(0);
});
