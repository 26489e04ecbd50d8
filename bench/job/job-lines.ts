import type { Fault } from './plain-rules.js';
import type { RosterRecord } from './record.js';

export type JobTable = 'payouts' | 'department' | 'exceptions';
export type JobLine = readonly (string | number)[];

export const JOB_HEADERS: Readonly<Record<JobTable, readonly string[]>> = {
  payouts:
    '序号,拨付编号,期间,主管部门,规则,项目名称,收款人类型,收款人,收款人证件号码,户名,开户银行,银行账号,受益人,受益人证件号码,金额,计算依据,政策条款,资金来源,名册,工作表,行号,备注'.split(
      ',',
    ),
  department:
    '序号,拨付编号,收款人户名,证件号码或代码,开户银行,银行账号,项目,数量,标准,金额,资金来源,备注'.split(','),
  exceptions:
    '序号,处理,代码,规则,项目名称,姓名或单位,证件号码,栏目,单元格,实际值,要求,说明,政策条款,涉及金额,名册,工作表,行号'.split(
      ',',
    ),
};

const FUND = '待主管部门确认';
const TITLES: Readonly<Record<string, string>> = { '3a': '职工内训补贴', '13a': '区专项培训费补贴' };

export interface PaidLine {
  readonly serial: number;
  readonly row: number;
  readonly rule: string;
  readonly yuan: number;
  readonly record: RosterRecord;
}

export function payoutLine({ serial, row, rule, yuan, record }: PaidLine): JobLine {
  const of = (header: string): string => record[header] ?? '';
  const unit = rule === '3a';
  const payee = unit
    ? ['单位', of('单位名称'), of('统一社会信用代码')]
    : ['个人', of('学员姓名'), of('身份证号码')];
  const department = '区人力资源和社会保障局';
  const claim = [serial, idOf(serial), '2023-12', department, rule, TITLES[rule] ?? ''];
  const account = [of('户名'), of('开户行'), of('银行卡号')];
  const beneficiary = [of('学员姓名'), of('身份证号码')];
  const basis = unit ? '定额 600.00' : `培训费 ${yuan.toFixed(2)} × 100%`;
  const source = ['二(一)3', FUND, '培训名册', '培训名册', row, ''];
  return [...claim, ...payee, ...account, ...beneficiary, yuan, basis, ...source];
}

export function departmentLine({ serial, rule, yuan, record }: PaidLine): JobLine {
  const of = (header: string): string => record[header] ?? '';
  const number = rule === '3a' ? of('统一社会信用代码') : of('身份证号码');
  const what = `${TITLES[rule] ?? ''} ${of('学员姓名')} ${of('培训项目')}`;
  const account = [of('户名'), number, of('开户行'), of('银行卡号')];
  return [serial, idOf(serial), ...account, what, 1, yuan, yuan, FUND, ''];
}

export function exceptionLine(serial: number, row: number, fault: Fault, record: RosterRecord): JobLine {
  const of = (header: string): string => record[header] ?? '';
  const { code, column, required } = fault;
  const masked = `${of('身份证号码').slice(0, 3)}***********${of('身份证号码').slice(-4)}`;
  const subject = [of('培训项目'), of('学员姓名'), masked];
  const found = [column, '', of(column), required, `${column}为“${of(column)}”，要求${required}`];
  return [serial, '不予拨付', code, '', ...subject, ...found, '二(一)3', '', '培训名册', '培训名册', row];
}

function idOf(serial: number): string {
  return `2023-12-01-${String(serial).padStart(6, '0')}`;
}
