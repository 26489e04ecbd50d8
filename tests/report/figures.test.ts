import { expect, it } from 'vitest';
import { asPayout, LABEL, payout } from '../output/sample-run.js';
import { pageTables, pageText } from './page-tables.js';
import { OUTCOMES, pageOf, reportOf } from './sample-report.js';

it('says first what is paid, in figures and in capital numerals', async () => {
  const text = pageText(await pageOf(reportOf()));
  expect(text).toContain('示例区 2023年9月补贴批次报告');
  expect(text).toContain('批号 0123456789ab');
  expect(text).toContain('1,285,467.89元 人民币壹佰贰拾捌万伍仟肆佰陆拾柒元捌角玖分');
  expect(text).toContain('拟拨付 4笔 2 个主管部门 读入 9行 拟拨付 4，部分 1 未付 4行 异常涉及 5,600.00 元');
});

const TABLES: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  [
    '按主管部门',
    [
      ['主管部门', '笔数', '金额'],
      ['区人力资源和社会保障局', '3', '1,235,467.89'],
      ['区总工会', '1', '50,000.00'],
      ['合计', '4', '1,285,467.89'],
    ],
  ],
  [
    '按规则和资金来源',
    [
      ['规则', '资金来源', '笔数', '金额'],
      ['区人力资源和社会保障局'],
      ['3a 企业内训补贴', '待主管部门确认', '1', '600.00'],
      ['3a 企业内训补贴', '专项资金', '1', '1,234,567.89'],
      ['13b 区专项培训生活费补贴', '待主管部门确认', '1', '300.00'],
      ['小计', '', '3', '1,235,467.89'],
      ['区总工会'],
      ['11a 劳模工匠创新工作室（市级）', '待主管部门确认', '1', '50,000.00'],
      ['小计', '', '1', '50,000.00'],
      ['合计', '', '4', '1,285,467.89'],
    ],
  ],
  [
    '按资金来源',
    [
      ['资金来源', '笔数', '金额'],
      ['待主管部门确认', '3', '50,900.00'],
      ['专项资金', '1', '1,234,567.89'],
      ['合计', '4', '1,285,467.89'],
    ],
  ],
  [
    '各行去向',
    [
      ['去向', '行数', '占比'],
      ['拟拨付', '4', '44.4%'],
      ['部分拟拨付', '1', '11.1%'],
      ['暂缓', '1', '11.1%'],
      ['不予拨付', '2', '22.2%'],
      ['未匹配项目', '1', '11.1%'],
      ['读入合计', '9', '100.0%'],
    ],
  ],
  [
    '按代码（涉及金额从高到低）',
    [
      ['名称', '处理', '条数', '涉及金额'],
      ['必填信息缺失 | FIELD_MISSING 补齐该栏后重新提交', '暂缓', '2', '5,000.00'],
      ['单位不属本区 | UNIT_NOT_LOCAL 核对税务登记或注册地', '不予拨付', '1', '600.00'],
      ['收款账户缺失 | ACCOUNT_MISSING 拨付前补齐', '提示', '1', '—'],
      ['合计', '', '4', '5,600.00'],
    ],
  ],
  [
    '按名册',
    [
      ['名册', '不予拨付', '暂缓', '提示', '涉及金额'],
      ['培训名册.xlsx', '1', '2', '0', '5,600.00'],
      ['证书名册.csv', '0', '0', '1', '—'],
    ],
  ],
  [
    '按每笔金额（元；含下限，不含上限）',
    [
      ['每笔金额', '笔数', '金额'],
      ['100–500', '1', '300.00'],
      ['500–1,000', '1', '600.00'],
      ['1,000–2,000', '0', '0.00'],
      ['2,000–3,000', '0', '0.00'],
      ['3,000–5,000', '0', '0.00'],
      ['5,000–10,000', '0', '0.00'],
      ['10,000–20,000', '0', '0.00'],
      ['20,000–50,000', '0', '0.00'],
      ['50,000–100,000', '1', '50,000.00'],
      ['100,000–200,000', '0', '0.00'],
      ['200,000–500,000', '0', '0.00'],
      ['500,000–1,000,000', '0', '0.00'],
      ['1,000,000 及以上', '1', '1,234,567.89'],
      ['合计', '4', '1,285,467.89'],
    ],
  ],
  [
    '各文件的合计（元）',
    [
      ['主管部门', 'payouts.csv', '拨付工作簿', 'summary.xlsx', 'manifest.json', '结果'],
      ['区人力资源和社会保障局', ...Array<string>(4).fill('1,235,467.89 | 3 笔'), '一致'],
      ['区总工会', ...Array<string>(4).fill('50,000.00 | 1 笔'), '一致'],
      ['合计', ...Array<string>(4).fill('1,285,467.89 | 4 笔'), '一致'],
    ],
  ],
  [
    '文本留有余地之处，本批怎样理解',
    [
      ['问题', '所用解释和理由'],
      ['每人一次，还是每个项目一次？ | 二(三)13', '每人一次 | 文本以人计（13b.once=person）'],
    ],
  ],
  [
    '名册',
    [
      ['名册', 'SHA-256', '行数'],
      ['培训名册.xlsx | Sheet1：培训名册 9 行；12,345 字节', 'ab'.repeat(32), '9'],
    ],
  ],
];

it.each(TABLES)('%s', async (caption, rows) => {
  expect(pageTables(await pageOf(reportOf())).get(caption)).toEqual(rows);
});

it('says how many rows became what', async () => {
  const text = pageText(await pageOf(reportOf()));
  expect(text).toContain('读入 9 ＝ 拟拨付 4 ＋ 部分拟拨付 1 ＋ 暂缓 1 ＋ 不予拨付 2 ＋ 未匹配项目 1');
});

it('tells apart what is transferred from what is to be got back', async () => {
  const outcomes = [payout(1), payout(2, { amount: -200_00 }), payout(3, { amount: 0 })].map(asPayout);
  const page = await pageOf(reportOf(outcomes));
  expect(pageText(page)).toContain('400.00元');
  expect(pageText(page)).toContain('其中应转账 1 笔 600.00 元，扣回 200.00 元');
  expect(pageTables(page).get('按每笔金额（元；含下限，不含上限）')?.[1]).toEqual([
    '0 或扣回',
    '2',
    '-200.00',
  ]);
});

it('refuses to show sums that differ', async () => {
  const wrong = new Map([['hrss', { payouts: 3, amount: 1 }]]);
  await expect(pageOf(reportOf(OUTCOMES, { workbooks: wrong }))).rejects.toThrow('sums differ');
});

it.each([
  ['nothing paid, nothing wrong', [], '本批没有拟拨付的。', '本批没有异常。'],
  ['nothing wrong', OUTCOMES.filter(({ is }) => is === 'payout'), '本批没有异常。', '1,285,467.89'],
  ['nothing paid', OUTCOMES.filter(({ is }) => is === 'exception'), '人民币零元整', '必填信息缺失'],
])('%s', async (_, outcomes, ...words) => {
  const text = pageText(await pageOf(reportOf(outcomes)));
  for (const each of words) expect(text).toContain(each);
});

it('says plainly where the ledger was not looked at, only some rules were asked for, or a reading is another', async () => {
  const label = { ...LABEL, historyChecked: false, only: ['3a'], readings: ['13b.once=course'] };
  const [usual] = reportOf().readings;
  if (usual === undefined) throw new Error('no reading');
  const asked = { ...usual, id: '13b.attendance', question: '出勤率？', as: 'asked' } as const;
  const data = { ledger: undefined, previous: 'unknown', readings: [usual, asked] } as const;
  const page = await pageOf(reportOf(OUTCOMES, data, label));
  const text = pageText(page);
  expect(text).toContain('未核对历史拨付：没有与台账核对');
  expect(text).toContain('没有核对台账，不知道上期拨付了多少。');
  expect(text).toContain('本批只算规则：3a');
  expect(text).toContain('本批解释另取：13b.once=course');
  expect(text).toContain('本批有 1 处没有按通常的解释计算，已标明“另取”');
  const [, first] = pageTables(page).get('文本留有余地之处，本批怎样理解') ?? [];
  expect(first?.[1]).toMatch(/^另取 /);
});
