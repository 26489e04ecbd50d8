import type { ColumnData } from '../../policy/data.js';

/** Types of columns as clerks name them. */
export const COLUMN_TYPES: Readonly<Record<ColumnData['type'], string>> = {
  text: '文本',
  identifier: '编号',
  'person-id': '证件号码',
  'unit-code': '统一社会信用代码',
  district: '区域',
  enum: '取值之一',
  date: '日期',
  'date-range': '起止日期',
  month: '月份',
  year: '年度',
  ratio: '比例',
  money: '金额',
  hours: '课时',
  count: '数量',
  list: '多项',
};
