import { describe, expect, test } from 'vitest';
import type { AmountData } from '../../../src/policy/data.js';
import { amountWords } from '../../../src/rulebook/handbook/amount-words.js';
import { settingOf } from '../../../src/rulebook/handbook/rule-setting.js';
import { shippedPolicy } from '../../policy/shipped.js';
import { flat } from './sentences.js';

const policy = await shippedPolicy();

const OUT_OF_RANGE = '不予拨付（金额超出规定范围）';
const STANDARD = { from: 'standard', list: 'graduates', amount: '补贴标准' } as const;
const TIER = { bound: '人数下限', column: '高级工获证人数' };

const CASES: readonly [string, AmountData, readonly string[]][] = [
  ['a fixed amount with cents', { base: { from: 'fixed', yuan: 1234.5 } }, ['定额 1,234.50 元。']],
  [
    'levels, one of them below the table and one unpriced',
    { base: { from: 'level', column: '技能等级', table: { 中级工: 300, 高级工: 500 } } },
    [
      '按「技能等级」定额；初级工不予拨付（技能等级不在补贴范围）。技师、高级技师、特级技师、首席技师暂缓（补贴标准或名单未提供）。',
      '  中级工 300 元',
      '  高级工 500 元',
    ],
  ],
  [
    'a share that is cut, and must reach a minimum',
    { base: { from: 'share', column: '上级资助金额', times: '0.35' }, min: 50, max: 120 },
    [
      '「上级资助金额」乘以 35%。',
      '上限 120 元：计算金额超过的按上限计发，并提示（已按上限计发）。',
      `金额须不低于 50 元，否则${OUT_OF_RANGE}。`,
    ],
  ],
  [
    'only what a department enters, up to what is computed',
    {
      base: { from: 'share', column: '上级资助金额', times: '1' },
      entered: { column: '核定金额', mode: 'within' },
    },
    [
      '按「上级资助金额」全额。',
      `按主管部门填写的「核定金额」付。「核定金额」须大于 0、不超过计算金额，否则${OUT_OF_RANGE}。`,
    ],
  ],
  [
    'a published tier, or what a department enters',
    { base: { ...STANDARD, tier: TIER }, entered: { column: '核定金额', mode: 'otherwise' }, max: 1_000_000 },
    [
      '按公布的毕业学年取证补贴标准（graduates.csv，取「高级工获证人数」达到的最高一档“人数下限”）的“补贴标准”。',
      `没有公布标准的，按主管部门填写的「核定金额」；两者都没有的暂缓（补贴标准或名单未提供）。两者都有的须一致，否则${OUT_OF_RANGE}。`,
      `金额须不高于 1,000,000 元，否则${OUT_OF_RANGE}。`,
    ],
  ],
  [
    'an entered amount between two bounds',
    { entered: { column: '核定金额', mode: 'required' }, min: 300, max: 2000 },
    ['由主管部门核定，填在「核定金额」。', `金额须不低于 300 元、不高于 2,000 元，否则${OUT_OF_RANGE}。`],
  ],
];

describe('how an amount comes about', () => {
  test.each(CASES)('%s', (_name, amount, zh) => {
    const points = amountWords(amount, settingOf({ roster: 'organisation' }, policy));
    expect(flat(points, 'zh')).toEqual(zh);
  });
});
