import { describe, expect, it, test } from 'vitest';
import type { CheckData } from '../../../src/policy/data.js';
import { requirementWords } from '../../../src/rulebook/handbook/check-words.js';
import { where } from '../../../src/rulebook/handbook/left-values.js';
import { settingOf } from '../../../src/rulebook/handbook/rule-setting.js';
import { amountWords } from '../../../src/rulebook/handbook/amount-words.js';
import { shippedPolicy } from '../../policy/shipped.js';
import { flat, sentencesOf } from './sentences.js';

const policy = await shippedPolicy();

describe('a rule says nothing of rows that it never sees', () => {
  test.each([
    ['14', ['“在职职工”']],
    ['12', ['“脱贫劳动力”、“边缘易致贫户”或“农村低收入人口”']],
    ['13b', ['“失业人员”、“协保人员”、“原农村富余劳动力”、“就业困难人员”或“未进行就业失业登记人员”']],
  ])('%s: persons by category', (id, groups) => {
    const checks = sentencesOf(id, policy).checks ?? [];
    const at = checks.indexOf('按「人员类别」分别核对：');
    const said = checks.slice(at + 1).filter((line) => line.startsWith('  “'));
    expect(said.map((line) => line.trim().split('：')[0])).toEqual(groups);
  });

  it('13a, which is about everybody, says all of them', () => {
    const said = (sentencesOf('13a', policy).checks ?? []).filter((line) => line.startsWith('  “'));
    expect(said).toHaveLength(6);
  });

  it('22 names no payee for those whom it refuses', () => {
    expect(sentencesOf('22', policy).payee).toEqual([
      '按「获奖对象」：',
      '  填“选手”的付给「姓名」（个人）。',
      '  填“突出贡献单位”、“参赛单位”或“团体”的付给「单位名称」（单位）。',
      '  未填的暂缓（必填信息缺失）。',
    ]);
  });

  it('21, which refuses nobody, names the payee of all', () => {
    expect(sentencesOf('21', policy).payee?.join('')).toContain('突出贡献个人');
  });
});

describe('what is known of a row', () => {
  const setting = settingOf({ roster: 'certificates' }, policy);

  it('leaves out levels that it cannot have', () => {
    const known = where([{ column: '技能等级', is: ['中级工', '高级工'] }], setting);
    const base = { from: 'level', column: '技能等级', table: { 高级工: 500, 技师: 800 } } as const;
    expect(flat(amountWords({ base }, known), 'zh')).toEqual([
      '按「技能等级」定额；中级工不予拨付（技能等级不在补贴范围）。',
      '  高级工 500 元',
    ]);
  });

  it('grows with the cases of a check', () => {
    const inner: CheckData = {
      check: 'by-value',
      column: '评价方式',
      cases: [
        { is: ['社会评价'], require: ['post-matched'] },
        { is: ['院校评价'], require: ['assessor-local'] },
      ],
    };
    const outer: CheckData = { ...inner, cases: [{ is: ['社会评价'], require: [inner] }] };
    const said = flat(requirementWords([outer], setting), 'zh');
    expect(said.filter((line) => line.includes('院校评价'))).toEqual([
      '  “用人单位评价”或“院校评价”：不作此项核对。',
    ]);
  });
});

test.each([
  ['11a', '「资助年度」为准（年度有一日在执行期内即可）'],
  ['9c', '「发放月份」为准（月份有一日在执行期内即可）'],
  ['11c', '「认定日期」为准：'],
])('%s is dated by %s', (id, words) => {
  expect(sentencesOf(id, policy).force?.[0]).toContain(words);
});

test.each(['4', '12', '13a', '19'])(
  '%s says what becomes of standards by level, which its roster has not',
  (id) => {
    expect(sentencesOf(id, policy).amount?.join('')).toContain('名册没有“技能等级”一栏：');
  },
);
