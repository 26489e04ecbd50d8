import { compileLookup, type Lookup } from '../src/decide/lookup.js';
import { compileRowChecks } from '../src/decide/row-checks.js';
import type { Scope } from '../src/decide/scope.js';
import { ageStanding } from '../src/decide/working-age.js';
import type { Fact } from '../src/model/fact.js';
import type { RowFacts } from '../src/model/row-facts.js';

/**
 * What the training rules ask of a row, as flat as rule engines take it; 0 and '' for what the row does not say. Worked out
 * beforehand, and so for nothing, is whatever an engine has no words for: the working age, the rate of attendance (hours or stated, -1
 * where they contradict each other or do not read), published lists on the day, a payee's name and number, the row's own checks.
 */
export interface TrainingFacts {
  readonly sound: boolean;
  readonly kind: string;
  readonly category: string;
  /** As 20231013. */
  readonly day: number;
  readonly workingAge: boolean;
  readonly employerCode: string;
  readonly employerLocal: boolean;
  /** Of the place of work, or of the employer's where none is given. */
  readonly workLocal: boolean;
  readonly householdLocal: boolean;
  readonly schoolLocal: boolean;
  readonly attendance: number;
  /** A stated 0 of hours attended or rate. */
  readonly absent: boolean;
  readonly result: string;
  readonly institutionListed: boolean;
  readonly courseListed: boolean;
  /** Fen, as the other amounts. */
  readonly standard: number;
  readonly fee: number;
  readonly paidFee: number;
  readonly rate: number;
  readonly entered: number;
  readonly basis: boolean;
  readonly payeeReads: boolean;
}

export function compileTrainingFacts(scope: Scope): (row: RowFacts) => TrainingFacts {
  const fact = (row: RowFacts, column: string): Fact | undefined => {
    const reading = row.read(scope.column(column).index);
    return reading.state === 'value' ? reading.fact : undefined;
  };
  const text = (row: RowFacts, column: string): string => {
    const found = fact(row, column);
    return found?.is === 'text' ? found.text : '';
  };
  const fen = (row: RowFacts, column: string): number => {
    const found = fact(row, column);
    return found?.is === 'money' ? found.fen : 0;
  };
  const number = (row: RowFacts, column: string): number | undefined => {
    const found = fact(row, column);
    return found?.is === 'number' ? found.value.toNumber() : undefined;
  };
  const local = (row: RowFacts, column: string): boolean | undefined => {
    const found = fact(row, column);
    return found?.is === 'district' ? found.local : undefined;
  };
  const dayOf = (row: RowFacts, column: string): string => {
    const found = fact(row, column);
    return found?.is === 'day' ? found.day : '';
  };
  const checks = compileRowChecks(scope, new Map());
  const institutions = compileLookup('institutions', { 培训机构代码: '培训机构代码' }, scope);
  const courses = compileLookup('course-standards', { 项目编号: '项目编号', 技能等级: '技能等级' }, scope);

  return (row) => {
    const kind = text(row, '项目类别');
    const day = dayOf(row, '结业日期');
    const attended = number(row, '实际出勤课时');
    const stated = number(row, '出勤率');
    const employerLocal = local(row, '用人单位所在区') === true;
    return {
      sound: checks(row).every(({ passed }) => passed),
      kind,
      category: text(row, '人员类别'),
      day: Number(day.replaceAll('-', '')),
      workingAge: ofWorkingAge(row),
      employerCode: text(row, '用人单位代码'),
      employerLocal,
      workLocal: local(row, '就业地') ?? employerLocal,
      householdLocal: local(row, '户籍地') === true,
      schoolLocal: local(row, '院校所在区') === true,
      attendance: attendance(number(row, '应出勤课时'), attended, stated),
      absent: attended === 0 || stated === 0,
      result: text(row, '评价结果'),
      institutionListed: institutions.find(row, day).length > 0,
      courseListed: courses.find(row, day).length > 0,
      standard: standardOf(courses, row, day),
      fee: fen(row, '培训费'),
      paidFee: fen(row, '实付培训费'),
      rate: number(row, '核定比例') ?? 0,
      entered: fen(row, '核定金额'),
      basis: text(row, '核定依据') !== '',
      payeeReads: payeeColumns(text(row, '收款方'), kind).every((column) => text(row, column) !== ''),
    };
  };

  function ofWorkingAge(row: RowFacts): boolean {
    const id = fact(row, '证件号码');
    const on = dayOf(row, '开班日期') || dayOf(row, '结业日期');
    if (id?.is !== 'person' || id.person.birth === undefined || id.person.sex === undefined) return false;
    const job = text(row, '女职工岗位类型') || undefined;
    const { birth, sex } = id.person;
    return ageStanding(scope.policy.workingAge, { birth, sex, job }, on).is === 'in';
  }
}

/** Who is paid where the row names nobody, and the columns that name whom. */
const DEFAULT_RECEIVER: Readonly<Record<string, string>> = {
  企业内训: '用人单位',
  企业委托培训: '用人单位',
  集中培训服务: '培训机构',
  技能提升训练营: '培训机构',
};
const PAYEES: Readonly<Record<string, readonly string[]>> = {
  个人: [],
  用人单位: ['用人单位', '用人单位代码'],
  培训机构: ['培训机构', '培训机构代码'],
};

function payeeColumns(receiver: string, kind: string): readonly string[] {
  return PAYEES[receiver === '' ? (DEFAULT_RECEIVER[kind] ?? '个人') : receiver] ?? [];
}

function attendance(
  scheduled: number | undefined,
  attended: number | undefined,
  stated: number | undefined,
): number {
  if (scheduled === undefined || attended === undefined) return stated ?? -1;
  if (scheduled === 0 || attended > scheduled) return -1;
  const rate = attended / scheduled;
  return stated !== undefined && Math.abs(rate - stated) > 0.005 ? -1 : rate;
}

function standardOf(courses: Lookup, row: RowFacts, day: string): number {
  const amount = courses.find(row, day)[0]?.values['补贴标准'];
  return amount?.is === 'money' ? amount.fen : 0;
}
