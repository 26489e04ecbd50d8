import { expect, it } from 'vitest';
import { shippedPolicy } from '../../policy/shipped.js';
import { sentencesOf } from './sentences.js';

const policy = await shippedPolicy();

/** What every rule with a once-per key says of repetitions. */
const ONCE =
  '只付一次：重复的不予拨付（本批重复申报），收款方或金额不一的都暂缓（同一事项多方申报或金额不一）。';
const FUND = '资金来源以 funds.csv 所列为准，未列的写“待主管部门确认”。';
const GENERAL = [
  '关于整个办法的：',
  '  2023 年 8 月 1 日以前的事项可否按本办法拨付？（in-force）',
  '  本办法何时止？（end）',
];
const WITHIN_BATCH = '没有台账以前，次数和限额只在本批之内核对。';

it('1b: an amount per level, with what becomes of the levels that have none', () => {
  expect(sentencesOf('1b', policy)).toEqual({
    basis: [
      '二(一)1 企业职业技能等级认定：“高级工1000元/人”、“技师1500元/人”、“高级技师2000元/人”、“特级技师2500元/人”、“首席技师3000元/人”。',
    ],
    force: [
      '2023-08-01 起，以「发证日期」为准：不在其内的不予拨付（不在政策执行期内），晚于本批期间的暂缓（日期晚于本批所属月份）。',
    ],
    claims: ['证书名册中「评价方式」为“用人单位评价”的行。'],
    checks: [
      '「评价结果」须为“合格”（未填而有「证书编号」的视同），否则不予拨付（评价不合格）。',
      '「评价机构所在区」须属松江区，否则不予拨付（单位不属本区）。',
      '「评价机构代码」须以 91、92、93 之一开头，否则不予拨付（单位类型不符）。',
      '须列入公布的评价机构名单（assessors.csv，按「评价机构代码」查找），否则不予拨付（机构未列入公布名单）。没有给出此名单的不作此项核对。未填的暂缓（必填信息缺失）。',
    ],
    amount: [
      '按「技能等级」定额；初级工、中级工不予拨付（技能等级不在补贴范围）。',
      '  高级工 1,000 元',
      '  技师 1,500 元',
      '  高级技师 2,000 元',
      '  特级技师 2,500 元',
      '  首席技师 3,000 元',
    ],
    payee: ['「评价机构」（单位）。'],
    limits: [
      WITHIN_BATCH,
      `同一「证件号码」、同一「职业」、「工种」（至少填一项）、同一「技能等级」${ONCE}`,
      '同一「证件号码」、同一「职业」、「工种」（至少填一项）、同一「技能等级」在 2 另有一笔的，照付并提示（疑似重复享受）：同一人同一职业同一等级已有另一笔企业补贴。',
    ],
    departments: ['区人力资源和社会保障局拨付，会同区财政局。', FUND],
    readings: [
      '同一人取得多张证书如何计次？（certificates.once）',
      '  所用 occupation-level：每人每职业每等级一次。理由：标准按等级以每人计，晋级或另学一业是新的成果。',
      '  另可 person：每人一次；同批多张证书收款方和金额相同的付一张，不同的都暂缓，由主管部门裁定。理由：标准写「元/人」，14 条称「一次性」，没有写每证或每级。',
      '什么是企业？（enterprise.code）',
      '  所用 code：统一社会信用代码以 91、92、93 开头。理由：代码可核验，申报栏不可。',
      '  另可 declared：按单位类型栏（证书、培训名册没有这一栏，不核验）。理由：文本以办理税务登记的纳税企业为准，没有提到代码。',
      '证书名册是否还要评价结果？（certificate.passed）',
      '  所用 holding：已有证书编号的视为合格。理由：合格方能发证。',
      '  另可 stated：须写明合格。理由：14 条写「经评价合格」，17 条按合格人数，名册有评价结果一栏。',
      ...GENERAL,
    ],
  });
});

it('9c: a monthly amount with a term, a number of times and a planned number of persons', () => {
  expect(sentencesOf('9c', policy)).toEqual({
    basis: ['二(二)9 首席技师：“1000 元/月/人”、“资助期限为 3 年”、“每两年资助 25 名左右”。'],
    force: [
      '2023-08-01 起，以「发放月份」为准（月份有一日在执行期内即可）：不在其内的不予拨付（不在政策执行期内），晚于本批期间的暂缓（日期晚于本批所属月份）。',
    ],
    claims: ['人才名册中「资助项目」为“首席技师培养资助”的行。'],
    checks: [
      '「认定文号」须填写，否则暂缓（必填信息缺失）。',
      '「发放月份」须在自「资助起始月份」起的 36 个月之内，否则不予拨付（不在资助期限内）。',
    ],
    amount: ['定额 1,000 元。'],
    payee: ['「姓名」（个人）。'],
    limits: [
      WITHIN_BATCH,
      `同一「证件号码」、同一「发放月份」${ONCE}`,
      '同一「证件号码」至多付 36 次，超出的不予拨付（累计已达上限）。',
      '自 2023-08 起每 24 个月，「资助起始月份」在其中的计划 25 人（同一「证件号码」为一人），超出的照付并提示（超出计划人数）。',
    ],
    departments: [
      '区人力资源和社会保障局拨付，会同区教育局、区总工会、区财政局。',
      '资金来源：促进人才发展专项资金。',
    ],
    readings: GENERAL,
  });
});

it('13a: who is eligible by category, a share up to the published standard, the payee that a column names', () => {
  const said = sentencesOf('13a', policy);
  expect(said.claims).toEqual(['培训名册中「项目类别」为“区专项”的行。']);
  expect(said.checks).toEqual([
    '「开班日期」（未填的看「结业日期」）当日须年满 16 周岁，否则不予拨付（未满法定劳动年龄）；须未到法定退休年龄，否则不予拨付（已达法定退休年龄）；年龄线因「女职工岗位类型」而异却未填的暂缓（劳动年龄待核实）。',
    '  男 60 周岁；2025 年起，每晚 4 个月到龄延迟 1 个月，至多延迟 36 个月。',
    '  女（管理技术） 55 周岁；2025 年起，每晚 4 个月到龄延迟 1 个月，至多延迟 36 个月。',
    '  女（工人） 50 周岁；2025 年起，每晚 2 个月到龄延迟 1 个月，至多延迟 60 个月。',
    '按「人员类别」分别核对：',
    '  “在职职工”：「用人单位所在区」须属松江区，否则不予拨付（单位不属本区）。',
    '  “灵活就业人员”、“脱贫劳动力”、“边缘易致贫户”或“农村低收入人口”：「就业地」（未填的看「用人单位所在区」）须属松江区，否则不予拨付（单位不属本区）。',
    '  “失业人员”、“协保人员”、“原农村富余劳动力”、“就业困难人员”、“未进行就业失业登记人员”、“残疾人”或“退役士兵”：「户籍地」须属松江区，否则不予拨付（非本区户籍）。',
    '  “现役驻松部队士兵”或“随军随调家属”：不作此项核对。',
    '  “毕业学年学生”：「院校所在区」须属松江区，否则不予拨付（单位不属本区）。',
    '  “其他部队优抚对象”：本工具不拨付，一律暂缓（需人工办理）：一(一)3 部队优抚对象的范围未列明，请主管部门认定。',
    '出勤率须不低于 70%（「实际出勤课时」除以「应出勤课时」，未填课时的看「出勤率」），否则不予拨付（出勤率未达标）。实到多于应到、应到为 0，或课时与「出勤率」相差超过 0.5% 的暂缓（出勤数据不一致）。',
    '「评价结果」须为“合格”，否则不予拨付（评价不合格）。',
    '须列入公布的培训项目补贴标准（course-standards.csv，按「项目编号」查找），否则不予拨付（项目未列入补贴目录）。没有给出此名单的不作此项核对。未填的按未列入处理。',
  ]);
  expect(said.amount).toEqual([
    '按「培训费」全额。',
    '给出公布的培训项目补贴标准（course-standards.csv，按「项目编号」查找）时，不超过其“补贴标准”，超过的按其计发。名册没有“技能等级”一栏：只看名单中此栏空白的行；没有空白的看写明的各行，金额不一的暂缓（补贴标准或名单未提供）。',
  ]);
  expect(said.payee).toEqual([
    '按「收款方」：',
    '  填“个人”的付给「姓名」（个人）。',
    '  填“培训机构”的付给「培训机构」（单位）。',
    '  填“用人单位”的付给「用人单位」（单位）。',
    '  未填的付给「姓名」（个人）。',
  ]);
  expect(said.limits?.[1]).toBe(`同一「证件号码」、同一「项目编号」（未填的看「培训项目」和年度）${ONCE}`);
});

it('22 in English: a share that is cut, that a department may lower, paid to whom the award is', () => {
  const said = sentencesOf('22', policy, 'en');
  expect(said.claims).toEqual([
    'Rows of the 竞赛名册 in which 「资助类型」 is “获奖奖励” and 「竞赛级别」 is “市级”.',
  ]);
  expect(said.checks).toEqual([
    '「选手所属区」 must be in 松江区; otherwise not paid (CONTESTANT_NOT_LOCAL 获奖（参赛）对象不属本区).',
    '「发文文号」 must be filled in; otherwise held (FIELD_MISSING 必填信息缺失).',
    '「获奖对象」 must be “选手”, “参赛单位”, “突出贡献单位” or “团体”; otherwise not paid (RECIPIENT_NOT_ELIGIBLE 获奖对象不在奖励范围).',
  ]);
  expect(said.amount).toEqual([
    '「市级奖励金额」 in full.',
    'At most 50,000 yuan: a computed amount above it is cut to it, and noted (AMOUNT_CAPPED 已按上限计发).',
    'Where the department enters 「核定金额」, that is paid instead. 「核定金额」 must be above 0 and no more than the computed amount; otherwise not paid (AMOUNT_OUT_OF_RANGE 金额超出规定范围).',
  ]);
  expect(said.payee).toEqual([
    'As 「获奖对象」 says:',
    '  “选手”: 「姓名」（个人）.',
    '  “突出贡献单位”, “参赛单位” or “团体”: 「单位名称」（单位）.',
    '  Blank: held (FIELD_MISSING 必填信息缺失).',
  ]);
});
