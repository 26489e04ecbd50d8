import { placedRules } from '../../../../policy/all-rules.js';
import type { PolicyData } from '../../../../policy/data.js';
import { FROM, TO } from '../../../../roster/standards/list-column.js';
import { columnsOf } from '../../../../roster/standards/published-list.js';
import { listsRead } from '../../lists-read.js';
import type { Block } from '../block.js';
import { columnsText } from './list-column-text.js';
import { standingLists } from './standing-lists.js';

/** The lists that departments publish, with the rules that ask them, and those that every rule asks. */
export function listsChapter(policy: PolicyData): readonly Block[] {
  const remarks = [...new Set([...policy.common.header.ignored, ...policy.common.header.listRemarks])];
  return [
    { is: 'heading', level: 2, text: '公布的名单和标准' },
    {
      is: 'points',
      title: '对每个名单都一样的',
      points: [
        { zh: '由各部门公布和更新，本工具不自拟任何一条。都是 CSV，第一行是表头，栏目先后不限。' },
        {
          zh: `有“${FROM}”“${TO}”两栏的，每行只在其间有效，首尾两日都在内；空白或没有这两栏的不限。看的是事项日期，年度、月份看其末日。`,
        },
        { zh: '标“可空”的栏目可以空白，也可以不设；其余须每行填写。' },
        { zh: `另有别的栏目的不收，以免写错的栏目不起作用。只供人看的不在此限：${remarks.join('、')}。` },
      ],
    },
    ...publishedLists(policy),
    ...standingLists(),
  ];
}

function publishedLists(policy: PolicyData): readonly Block[] {
  const lists = Object.entries(policy.lists);
  if (lists.length === 0) return [];
  const rows = lists.map(([list, data]) => [
    data.title,
    data.file,
    columnsText(columnsOf(data)),
    data.wildcards.join('、'),
    placedRules(policy)
      .filter(({ rule }) => listsRead(rule, policy).has(list))
      .map(({ rule }) => rule.id)
      .join(' '),
  ]);
  return [{ is: 'table', head: ['名单', '文件', '栏目', '空白表示不限的', '查它的规则'], rows }];
}
