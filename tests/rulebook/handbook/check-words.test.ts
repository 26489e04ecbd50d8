import { describe, expect, it, test } from 'vitest';
import type { CheckData } from '../../../src/policy/data.js';
import { check } from '../../../src/policy/schema/check.js';
import { requirementWords } from '../../../src/rulebook/handbook/check-words.js';
import { settingOf } from '../../../src/rulebook/handbook/rule-setting.js';
import { shippedPolicy } from '../../policy/shipped.js';
import { flat } from './sentences.js';

const policy = await shippedPolicy();

interface Case {
  readonly roster: string;
  readonly data: CheckData;
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

const CASES: Readonly<Record<CheckData['check'], Case>> = {
  district: {
    roster: 'organisation',
    data: { check: 'district', columns: ['单位所在区'], code: 'UNIT_NOT_LOCAL' },
    zh: ['「单位所在区」须属松江区，否则不予拨付（单位不属本区）。'],
    en: ['「单位所在区」 must be in 松江区; otherwise not paid (UNIT_NOT_LOCAL 单位不属本区).'],
  },
  'unit-type': {
    roster: 'organisation',
    data: {
      check: 'unit-type',
      column: '单位代码',
      prefixes: ['91', '92'],
      or: { column: '单位类型', is: ['行业协会', '产业园区'] },
      code: 'UNIT_TYPE_NOT_ELIGIBLE',
    },
    zh: [
      '「单位代码」须以 91、92 之一开头，或者「单位类型」须为“行业协会”或“产业园区”，否则不予拨付（单位类型不符）。',
    ],
    en: [
      '「单位代码」 must begin with one of 91, 92, or 「单位类型」 must be “行业协会” or “产业园区”; otherwise not paid (UNIT_TYPE_NOT_ELIGIBLE 单位类型不符).',
    ],
  },
  value: {
    roster: 'training',
    data: { check: 'value', column: '评价结果', is: ['合格'], code: 'ASSESSMENT_NOT_PASSED' },
    zh: ['「评价结果」须为“合格”，否则不予拨付（评价不合格）。'],
    en: ['「评价结果」 must be “合格”; otherwise not paid (ASSESSMENT_NOT_PASSED 评价不合格).'],
  },
  given: {
    roster: 'organisation',
    data: { check: 'given', column: '认定文号' },
    zh: ['「认定文号」须填写，否则暂缓（必填信息缺失）。'],
    en: ['「认定文号」 must be filled in; otherwise held (FIELD_MISSING 必填信息缺失).'],
  },
  between: {
    roster: 'training',
    data: { check: 'between', column: '核定比例', min: '0.6', max: '0.8', code: 'RATE_OUT_OF_RANGE' },
    zh: ['「核定比例」须不低于 60%、不高于 80%，否则不予拨付（核定比例超出规定范围）。'],
    en: [
      '「核定比例」 must be at least 60% and at most 80%; otherwise not paid (RATE_OUT_OF_RANGE 核定比例超出规定范围).',
    ],
  },
  attendance: {
    roster: 'training',
    data: {
      check: 'attendance',
      scheduled: '应出勤课时',
      attended: '实际出勤课时',
      rate: '出勤率',
      minimum: '0.7',
      tolerance: '0.005',
      code: 'ATTENDANCE_BELOW_MINIMUM',
      conflict: 'ATTENDANCE_CONFLICT',
    },
    zh: [
      '出勤率须不低于 70%（「实际出勤课时」除以「应出勤课时」，未填课时的看「出勤率」），否则不予拨付（出勤率未达标）。实到多于应到、应到为 0，或课时与「出勤率」相差超过 0.5% 的暂缓（出勤数据不一致）。',
    ],
    en: [
      'Attendance must be at least 70% (「实际出勤课时」 over 「应出勤课时」, 「出勤率」 where hours are not given); otherwise not paid (ATTENDANCE_BELOW_MINIMUM 出勤率未达标). More hours attended than scheduled, none scheduled, or hours and 「出勤率」 more than 0.5% apart: held (ATTENDANCE_CONFLICT 出勤数据不一致).',
    ],
  },
  'attended-at-all': {
    roster: 'training',
    data: {
      check: 'attended-at-all',
      columns: ['实际出勤课时', '出勤率'],
      code: 'ATTENDANCE_BELOW_MINIMUM',
    },
    zh: ['「实际出勤课时」或「出勤率」为 0 的不予拨付（出勤率未达标）；不要求达到某一出勤率。'],
    en: [
      '「实际出勤课时」 or 「出勤率」 of 0: not paid (ATTENDANCE_BELOW_MINIMUM 出勤率未达标); no particular rate is asked for.',
    ],
  },
  'working-age': {
    roster: 'certificates',
    data: { check: 'working-age' },
    zh: [
      '「发证日期」当日须年满 16 周岁，否则不予拨付（未满法定劳动年龄）；须未到法定退休年龄，否则不予拨付（已达法定退休年龄）；年龄线因「女职工岗位类型」而异却未填的暂缓（劳动年龄待核实）。',
      '  男 60 周岁；2025 年起，每晚 4 个月到龄延迟 1 个月，至多延迟 36 个月。',
      '  女（管理技术） 55 周岁；2025 年起，每晚 4 个月到龄延迟 1 个月，至多延迟 36 个月。',
      '  女（工人） 50 周岁；2025 年起，每晚 2 个月到龄延迟 1 个月，至多延迟 60 个月。',
    ],
    en: [
      'On the day of 「发证日期」 the person must be at least 16; otherwise not paid (WORKING_AGE_BELOW 未满法定劳动年龄). The statutory retirement age must not have been reached; otherwise not paid (WORKING_AGE_ABOVE 已达法定退休年龄). Where it depends on 「女职工岗位类型」 and that is blank: held (WORKING_AGE_UNKNOWN 劳动年龄待核实).',
      '  男 60 years; from 2025 on, 1 month later for every 4 months, 36 months at most.',
      '  女（管理技术） 55 years; from 2025 on, 1 month later for every 4 months, 36 months at most.',
      '  女（工人） 50 years; from 2025 on, 1 month later for every 2 months, 60 months at most.',
    ],
  },
  listed: {
    roster: 'training',
    data: {
      check: 'listed',
      list: 'institutions',
      match: { 培训机构代码: '培训机构代码' },
      code: 'INSTITUTION_NOT_LISTED',
      unpublished: 'hold',
      blank: 'missing',
    },
    zh: [
      '须列入公布的培训机构名单（institutions.csv，按「培训机构代码」查找），否则不予拨付（机构未列入公布名单）。没有给出此名单的暂缓（补贴标准或名单未提供）。未填的暂缓（必填信息缺失）。',
    ],
    en: [
      'Must stand on the published 培训机构名单 (institutions.csv, looked up by 「培训机构代码」); otherwise not paid (INSTITUTION_NOT_LISTED 机构未列入公布名单). Where the list is not provided: held (STANDARD_MISSING 补贴标准或名单未提供). A blank cell: held (FIELD_MISSING 必填信息缺失).',
    ],
  },
  'month-in-term': {
    roster: 'talent',
    data: {
      check: 'month-in-term',
      start: '资助起始月份',
      month: '发放月份',
      months: 36,
      code: 'MONTH_OUT_OF_TERM',
    },
    zh: ['「发放月份」须在自「资助起始月份」起的 36 个月之内，否则不予拨付（不在资助期限内）。'],
    en: [
      '「发放月份」 must lie within 36 months from 「资助起始月份」 on; otherwise not paid (MONTH_OUT_OF_TERM 不在资助期限内).',
    ],
  },
  'not-after-period': {
    roster: 'organisation',
    data: { check: 'not-after-period', column: '首班评价日期', code: 'EVENT_AFTER_PERIOD' },
    zh: ['「首班评价日期」不得晚于本批期间，否则暂缓（日期晚于本批所属月份）。'],
    en: [
      "「首班评价日期」 must not be after the batch's period; otherwise held (EVENT_AFTER_PERIOD 日期晚于本批所属月份).",
    ],
  },
  'year-of-event': {
    roster: 'organisation',
    data: { check: 'year-of-event', column: '资助年度', yearsBefore: 1, code: 'YEAR_MISMATCH' },
    zh: ['「资助年度」须为「认定日期」当年或上一年，否则暂缓（年度与认定日期不符）。'],
    en: [
      '「资助年度」 must be the year of 「认定日期」 or the year before; otherwise held (YEAR_MISMATCH 年度与认定日期不符).',
    ],
  },
  manual: {
    roster: 'talent',
    data: { check: 'manual', code: 'MANUAL_HANDLING', message: '按主管部门程序办理' },
    zh: ['本工具不拨付，一律暂缓（需人工办理）：按主管部门程序办理。'],
    en: ['Never paid by this tool, always held (MANUAL_HANDLING 需人工办理): 按主管部门程序办理.'],
  },
  'by-value': {
    roster: 'competition',
    data: {
      check: 'by-value',
      column: '代表单位',
      cases: [{ is: ['上海市'], require: ['winner-local', 'contest-document'] }],
    },
    zh: [
      '按「代表单位」分别核对：',
      '  “上海市”：',
      '    「选手所属区」须属松江区，否则不予拨付（获奖（参赛）对象不属本区）。',
      '    「发文文号」须填写，否则暂缓（必填信息缺失）。',
      '  “松江区”：不作此项核对。',
    ],
    en: [
      'Depending on 「代表单位」:',
      '  “上海市”:',
      '    「选手所属区」 must be in 松江区; otherwise not paid (CONTESTANT_NOT_LOCAL 获奖（参赛）对象不属本区).',
      '    「发文文号」 must be filled in; otherwise held (FIELD_MISSING 必填信息缺失).',
      '  “松江区”: not checked.',
    ],
  },
};

test.each([
  [0, '「资助年度」须为「认定日期」当年，否则'],
  [1, '「资助年度」须为「认定日期」当年或上一年，否则'],
  [2, '「资助年度」须为「认定日期」当年或前 2 年之一，否则'],
])('a year up to %d before that of the date', (yearsBefore, words) => {
  const data = { check: 'year-of-event', column: '资助年度', yearsBefore, code: 'YEAR_MISMATCH' } as const;
  const [said] = requirementWords([data], settingOf({ roster: 'organisation' }, policy));
  expect(said?.zh).toContain(words);
});

test.each([
  ['organisation', '核定金额', 300, '不低于 300 元'],
  ['organisation', '高级工获证人数', 300, '不低于 300，'],
  ['training', '应出勤课时', 1000, '不低于 1,000，'],
  ['training', '核定比例', '0.6', '不低于 60%，'],
])('a bound of %s %s is said in its unit', (roster, name, min, words) => {
  const data = { check: 'between', column: name, min, code: 'AMOUNT_OUT_OF_RANGE' } as const;
  const [said] = requirementWords([data], settingOf({ roster }, policy));
  expect(said?.zh).toContain(words);
});

describe('every kind of check has a sentence in both languages', () => {
  test.each(Object.values(CASES))('$data.check', ({ roster, data, zh, en }) => {
    const points = requirementWords([data], settingOf({ roster }, policy));
    expect({ zh: flat(points, 'zh'), en: flat(points, 'en') }).toEqual({ zh, en });
  });

  it('and there is none but these', () => {
    expect(Object.keys(CASES)).toEqual(check.options.map((option) => option.shape.check.value));
  });
});
