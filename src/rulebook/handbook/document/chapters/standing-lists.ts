import { ACCOUNT_COLUMNS } from '../../../../roster/standards/accounts.js';
import { BUDGET_COLUMNS } from '../../../../roster/standards/budgets.js';
import { FUND_COLUMNS } from '../../../../roster/standards/funds.js';
import { HOLD_COLUMNS } from '../../../../roster/standards/holds.js';
import type { ListColumn } from '../../../../roster/standards/list-column.js';
import type { Block } from '../block.js';
import { columnsText } from './list-column-text.js';

/** The lists that concern every rule: title, file, what it decides, columns. */
const STANDING: readonly (readonly [
  title: string,
  file: string,
  decides: string,
  columns: readonly ListColumn[],
])[] = [
  [
    '暂缓名单',
    'holds.csv',
    '收款方或受益人的号码在其上的暂缓（列入暂缓名单）。号码是证件号码或统一社会信用代码；不能识别的不收。',
    HOLD_COLUMNS,
  ],
  [
    '资金来源',
    'funds.csv',
    '各规则由什么资金付，写规则编号。同一规则同一时间不得有两个；规则自己写明资金来源的，以规则为准。',
    FUND_COLUMNS,
  ],
  [
    '预算额度',
    'budgets.csv',
    '一个资金来源一年（按拨付期间）最多付多少；超出的暂缓（超出预算额度）。资金来源须是规则或 funds.csv 中有的。',
    BUDGET_COLUMNS,
  ],
  [
    '单位账户',
    'accounts.csv',
    '单位的收款账户，按统一社会信用代码；名册没有写本单位账户的用它。同一单位不得有两个账户。',
    ACCOUNT_COLUMNS,
  ],
];

export function standingLists(): readonly Block[] {
  return [
    { is: 'paragraph', text: '与各条规则都有关的：' },
    {
      is: 'table',
      head: ['名单', '文件', '决定什么', '栏目'],
      rows: STANDING.map(([title, file, decides, columns]) => [title, file, decides, columnsText(columns)]),
    },
  ];
}
