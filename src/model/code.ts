/**
 * The exception codes of the contract (§4): how each is treated, its name and what to do about it.
 * `{district}` stands for the policy's own district.
 */
export type Treatment = 'reject' | 'hold' | 'notice';

export const TREATMENT_NAMES: Readonly<Record<Treatment, string>> = {
  reject: '不予拨付',
  hold: '暂缓',
  notice: '提示',
};

/**
 * What a held claim waits for, and so who can do something about it: `correction` is the only one that whoever submitted it can bring
 * about. `month`: the month that the event belongs to. `settling`: an earlier payment that is still open.
 */
export type Awaits =
  'correction' | 'ruling' | 'standard' | 'office' | 'budget' | 'review' | 'month' | 'settling';

interface CodeEntry {
  readonly treatment: Treatment;
  readonly name: string;
  readonly advice: string;
  /** Undefined of what holds nothing. */
  readonly awaits: Awaits | undefined;
}

const unawaited =
  (treatment: Treatment) =>
  (name: string, advice: string): CodeEntry => ({ treatment, name, advice, awaits: undefined });
const [reject, notice] = [unawaited('reject'), unawaited('notice')];
const hold = (name: string, advice: string, awaits: Awaits): CodeEntry => ({
  ...unawaited('hold')(name, advice),
  awaits,
});

export const CODES = {
  FIELD_MISSING: hold('必填信息缺失', '补齐该栏后重新提交', 'correction'),
  VALUE_UNREADABLE: hold('内容无法识别', '按模板格式更正后重报', 'correction'),
  VALUE_INTERPRETED: notice('数值已换算，请核对', '核对换算结果与原表是否一致'),
  ID_INVALID: hold('证件号码有误', '与证件原件核对更正', 'correction'),
  ID_PRECISION_LOST: hold('证件号码失真（表格转换所致）', '将该列设为文本后重新导出', 'correction'),
  ID_CONFLICT: hold('证件信息不一致', '核对证件类型、性别、出生日期', 'correction'),
  CODE_INVALID: hold('统一社会信用代码有误', '与营业执照核对更正', 'correction'),
  ROW_HIDDEN: hold('名册中的隐藏行', '确认是否申报', 'correction'),
  ON_HOLD_LIST: hold('列入暂缓名单', '按名单事由核查', 'review'),
  NO_POLICY_IN_FORCE: reject('不在政策执行期内', '按原政策办理'),
  EVENT_AFTER_PERIOD: hold('日期晚于本批所属月份', '留待相应月份或更正日期', 'month'),
  YEAR_MISMATCH: hold('年度与认定日期不符', '核对年度及文号', 'correction'),
  WORKING_AGE_BELOW: reject('未满法定劳动年龄', '有误则更正证件信息'),
  WORKING_AGE_ABOVE: reject('已达法定退休年龄', '核对开班、发证日期'),
  WORKING_AGE_UNKNOWN: hold('劳动年龄待核实', '补填女职工岗位类型', 'correction'),
  HOUSEHOLD_NOT_LOCAL: reject('非本区户籍', '有误则附户籍证明'),
  UNIT_NOT_LOCAL: reject('单位不属本区', '核对税务登记或注册地'),
  CONTESTANT_NOT_LOCAL: reject('获奖（参赛）对象不属本区', '有误则补归属证明'),
  CONTEST_NOT_LOCAL: reject('非{district}竞赛', '核对主办区'),
  REPRESENTS_OTHER: reject('代表单位不符', '核对参赛文件'),
  RECIPIENT_NOT_ELIGIBLE: reject('获奖对象不在奖励范围', '核对获奖对象'),
  NOMINATION_NOT_LOCAL: reject('非本区推荐', '核对推荐文件'),
  UNIT_TYPE_NOT_ELIGIBLE: reject('单位类型不符', '核对单位性质'),
  MONTH_OUT_OF_TERM: reject('不在资助期限内', '核对起始和发放月份'),
  ATTENDANCE_BELOW_MINIMUM: reject('出勤率未达标', '有误则附考勤记录'),
  ATTENDANCE_CONFLICT: hold('出勤数据不一致', '以考勤记录为准更正', 'correction'),
  ASSESSMENT_NOT_PASSED: reject('评价不合格', '核对评价结果'),
  POST_NOT_MATCHED: reject('专岗不匹配', '有误则补岗位证明'),
  LEVEL_NOT_SUBSIDISED: reject('技能等级不在补贴范围', '核对证书等级'),
  INSTITUTION_NOT_LISTED: reject('机构未列入公布名单', '名单有误请主管部门更新'),
  COURSE_NOT_LISTED: reject('项目未列入补贴目录', '目录有误请主管部门更新'),
  RATE_OUT_OF_RANGE: reject('核定比例超出规定范围', '请主管部门重新核定'),
  AMOUNT_OUT_OF_RANGE: reject('金额超出规定范围', '请主管部门重新核定'),
  AMOUNT_CAPPED: notice('已按上限计发', '核对封顶计算'),
  STANDARD_MISSING: hold('补贴标准或名单未提供', '请主管部门提供后重算', 'standard'),
  MANAGEMENT_PROJECT: reject('管理类项目不予补贴', '核对项目性质'),
  MANUAL_HANDLING: hold('需人工办理', '转主管部门按相关政策办理', 'office'),
  DUPLICATE_IN_BATCH: reject('本批重复申报', '与所列首行核对'),
  KEY_CONFLICT: hold('同一事项多方申报或金额不一', '由主管部门裁定', 'ruling'),
  ALREADY_PAID: reject('此前已拨付', '见所列拨付编号'),
  LIMIT_REACHED: reject('累计已达上限', '核对累计数'),
  BUDGET_EXCEEDED: hold('超出预算额度', '待财政核定额度', 'budget'),
  // Held where a roster kind says so.
  NO_RULE_APPLIES: { ...notice('未匹配到补贴项目', '核对项目名称与类别'), awaits: 'correction' },
  QUOTA_EXCEEDED: notice('超出计划人数', '请主管部门确认名额'),
  ACCOUNT_MISSING: notice('收款账户缺失', '拨付前补齐'),
  ACCOUNT_CONFLICT: notice('收款账户异常（一户多人或一人多户）', '核对账户归属'),
  CONTROL_TOTAL_DIFFERS: notice('合计行与明细不符', '核对名册合计'),
  FILE_READ_AS: notice('文件读取说明', '核对编码、格式、所读工作表'),
  PERSON_CONFLICT: notice('同一证件号码姓名不一', '核对姓名'),
  POSSIBLE_DOUBLE_BENEFIT: notice('疑似重复享受', '核对关联项目后决定'),
  CERTIFICATE_CONFLICT: notice('证书信息冲突', '核对证书编号、等级及持证人'),
} as const satisfies Record<string, CodeEntry>;

export type Code = keyof typeof CODES;

export function isCode(text: string): text is Code {
  return Object.hasOwn(CODES, text);
}
