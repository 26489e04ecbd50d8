import type { Payment } from '../payment.js';
import type { TrainingFacts } from '../training-facts.js';

/** Why a line of the standard roster is not paid: code, header, what is asked for. */
export interface Fault {
  readonly code: string;
  readonly column: string;
  readonly required: string;
}

type Check = Fault & { readonly fails: (facts: TrainingFacts) => boolean };

const inTime: readonly Check[] = [
  {
    code: 'NO_POLICY_IN_FORCE',
    column: '结业日期',
    required: '2023-08-01 起',
    fails: ({ day }) => day !== 0 && day < 20230801,
  },
  {
    code: 'EVENT_AFTER_PERIOD',
    column: '结业日期',
    required: '不晚于 2023-12-31',
    fails: ({ day }) => day > 20231231,
  },
];
const local: Check = {
  code: 'UNIT_NOT_LOCAL',
  column: '单位所在区',
  required: '属松江区',
  fails: ({ employerLocal }) => !employerLocal,
};

/** The checks of 3a and 13a that this roster gives cause for, all of them made. */
const CHECKS: Readonly<Record<string, readonly Check[]>> = {
  企业内训: [
    ...inTime,
    local,
    {
      code: 'FIELD_MISSING',
      column: '统一社会信用代码',
      required: '有效的代码',
      fails: ({ payeeReads }) => !payeeReads,
    },
    {
      code: 'UNIT_TYPE_NOT_ELIGIBLE',
      column: '统一社会信用代码',
      required: '以 91、92、93 开头',
      fails: ({ employerCode }) => employerCode !== '' && !/^9[123]/.test(employerCode),
    },
    {
      code: 'ATTENDANCE_BELOW_MINIMUM',
      column: '实到课时',
      required: '不为 0',
      fails: ({ absent }) => absent,
    },
  ],
  区专项: [
    ...inTime,
    local,
    {
      code: 'WORKING_AGE_ABOVE',
      column: '身份证号码',
      required: '在法定劳动年龄内',
      fails: ({ workingAge }) => !workingAge,
    },
    {
      code: 'ATTENDANCE_BELOW_MINIMUM',
      column: '实到课时',
      required: '不低于 70%',
      fails: ({ attendance }) => attendance < 0.7,
    },
    {
      code: 'ASSESSMENT_NOT_PASSED',
      column: '评价结果',
      required: '合格',
      fails: ({ result }) => result !== '合格',
    },
    { code: 'AMOUNT_OUT_OF_RANGE', column: '培训费', required: '大于 0', fails: ({ fee }) => fee <= 0 },
  ],
};
const UNSOUND: Fault = { code: 'ROW_UNSOUND', column: '', required: '必填各栏有效' };
const UNCLAIMED: Fault = { code: 'NO_RULE_APPLIES', column: '项目类别', required: '可以补贴的类别' };

export function faultsOf(facts: TrainingFacts): readonly Fault[] {
  if (!facts.sound) return [UNSOUND];
  const checks = CHECKS[facts.kind];
  return checks === undefined ? [UNCLAIMED] : checks.filter(({ fails }) => fails(facts));
}

/** 3a and 13a by hand. */
export function plainRules(facts: TrainingFacts): readonly Payment[] {
  if (faultsOf(facts).length > 0) return [];
  return [facts.kind === '企业内训' ? { rule: '3a', fen: 60_000 } : { rule: '13a', fen: facts.fee }];
}
