import type { PolicyData } from '../../../../policy/data.js';
import { allRules } from '../../find-rules.js';
import { listsRead } from '../../lists-read.js';
import { COLUMN_TYPES } from '../../column-types.js';
import type { Block } from '../block.js';

/** The lists that departments publish, with the rules that ask them. */
export function listsChapter(policy: PolicyData): readonly Block[] {
  const lists = Object.entries(policy.lists);
  if (lists.length === 0) return [];
  const rows = lists.map(([list, { file, columns, wildcards }]) => [
    file,
    Object.entries(columns)
      .map(([name, { type }]) => `${name}（${COLUMN_TYPES[type]}）`)
      .join('、'),
    wildcards.join('、'),
    allRules(policy)
      .filter(({ rule }) => listsRead(rule, policy).has(list))
      .map(({ rule }) => rule.id)
      .join(' '),
  ]);
  return [
    { is: 'heading', level: 2, text: '公布的名单和标准' },
    { is: 'paragraph', text: '由各部门公布和更新，本工具不自拟任何一条。每行可另写“起”“止”日期。' },
    { is: 'table', head: ['文件', '栏目', '空白表示不限的', '查它的规则'], rows },
  ];
}
