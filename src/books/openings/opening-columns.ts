import type { ValueType } from '../../model/fact.js';

/** A column of the file that payments are taken over from. */
interface OpeningColumn {
  readonly type: ValueType;
  readonly presence: 'required' | 'optional';
}

const needed = (type: ValueType): OpeningColumn => ({ type, presence: 'required' });
const optional = (type: ValueType): OpeningColumn => ({ type, presence: 'optional' });

/** The columns of payouts.csv. Numbers of persons and units are read by their kind, not here. */
export const OPENING_COLUMNS = {
  序号: optional('text'),
  拨付编号: needed('text'),
  期间: needed('month'),
  主管部门: optional('text'),
  规则: needed('text'),
  项目名称: optional('text'),
  收款人类型: optional('text'),
  收款人: optional('text'),
  收款人证件号码: needed('text'),
  户名: optional('text'),
  开户银行: optional('text'),
  银行账号: optional('text'),
  受益人: optional('text'),
  受益人证件号码: optional('text'),
  金额: needed('money'),
  计算依据: optional('text'),
  政策条款: optional('text'),
  资金来源: optional('text'),
  名册: optional('text'),
  工作表: optional('text'),
  行号: optional('text'),
  备注: optional('text'),
} as const satisfies Readonly<Record<string, OpeningColumn>>;

export type OpeningColumnName = keyof typeof OPENING_COLUMNS;

export function isOpeningColumn(name: string): name is OpeningColumnName {
  return Object.hasOwn(OPENING_COLUMNS, name);
}

/** Before the name of a column of the payment's roster: what it was for. */
export const MATTER = '事项.';
