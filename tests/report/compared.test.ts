import { expect, it } from 'vitest';
import { compared } from '../../src/report/compared.js';
import { LABEL } from '../output/sample-run.js';
import { pageTables, pageText } from './page-tables.js';
import { OUTCOMES, pageOf, reportOf } from './sample-report.js';

const HRSS = '区人力资源和社会保障局';
const PREVIOUS = {
  period: '2023-08',
  batches: 2,
  lines: [
    { department: HRSS, rule: '3a', payouts: 10, amount: 1_000_00 },
    { department: HRSS, rule: '99z', payouts: 1, amount: 5_00 },
    { department: '区文旅局', rule: '13b', payouts: 2, amount: 600_00 },
  ],
};

it('stands beside the period before, with departments and rules that are no more', async () => {
  const page = await pageOf(reportOf(OUTCOMES, { previous: PREVIOUS }));
  expect(pageText(page)).toContain('上期是台账中本期以前最近有入账的 2023年8月，共 2 批');
  expect(pageTables(page).get('按主管部门和规则')).toEqual([
    ['项目', '上期笔数', '上期金额', '本批笔数', '本批金额', '增减'],
    [HRSS],
    ['3a 企业内训补贴', '10', '1,000.00', '2', '1,235,167.89', '+1,234,167.89'],
    ['13b 区专项培训生活费补贴', '—', '—', '1', '300.00', '+300.00'],
    ['99z', '1', '5.00', '—', '—', '-5.00'],
    ['小计', '11', '1,005.00', '3', '1,235,467.89', '+1,234,462.89'],
    ['区总工会'],
    ['11a 劳模工匠创新工作室（市级）', '—', '—', '1', '50,000.00', '+50,000.00'],
    ['小计', '—', '—', '1', '50,000.00', '+50,000.00'],
    ['区文旅局'],
    ['13b 区专项培训生活费补贴', '2', '600.00', '—', '—', '-600.00'],
    ['小计', '2', '600.00', '—', '—', '-600.00'],
    ['合计', '13', '1,605.00', '4', '1,285,467.89', '+1,283,862.89'],
  ]);
});

it('compares only the rules that were asked for', () => {
  const { totals } = reportOf(OUTCOMES.slice(0, 1));
  const found = compared({ label: { ...LABEL, only: ['3a'] }, totals }, PREVIOUS);
  expect(found).toEqual([
    {
      name: HRSS,
      before: { payouts: 10, amount: 1_000_00 },
      now: { payouts: 1, amount: 600_00 },
      rules: [{ rule: '3a', before: { payouts: 10, amount: 1_000_00 }, now: { payouts: 1, amount: 600_00 } }],
    },
  ]);
});
