import type { PolicyData } from '../../../../policy/data.js';
import { consequence } from '../../consequence.js';
import { timeWords } from '../../force-words.js';
import { WITHIN_BATCH } from '../../within-batch.js';
import type { Block } from '../block.js';

/** What policy this is, and what holds for all of its rules. */
export function headChapter(policy: PolicyData): readonly Block[] {
  const { head } = policy;
  const time = timeWords({ from: head.from, to: head.to });
  const missing = consequence('FIELD_MISSING', policy);
  const unreadable = consequence('VALUE_UNREADABLE', policy);
  return [
    { is: 'heading', level: 1, text: `${head.title}：规则手册` },
    {
      is: 'paragraph',
      text: '由 butie rules doc 按规则文件生成：要改的是规则，不是这里。说的是本工具怎样付款，不是文件的原文。',
    },
    {
      is: 'table',
      head: ['项目', '内容'],
      rows: [
        ['文号', head.number],
        ['执行期', `${time.zh}（${head.item}）${head.to === undefined ? '，文本未写明止期' : ''}`],
        ['区域', `${head.district.name}（${head.district.code}）`],
        ['部门', head.departments.map(({ name }) => name).join('、')],
        ['条数', String(head.provisions)],
      ],
    },
    { is: 'contents' },
    { is: 'heading', level: 2, text: '怎样读' },
    {
      is: 'points',
      title: '对每条规则都一样的',
      points: [
        { zh: '不予拨付：这一笔不付。暂缓：先不付，改好或裁定后再报。提示：照付，请人留意。' },
        { zh: '「」内是名册的栏目，“”内是栏目的取值或文本的原话。' },
        {
          zh: `要看的栏目空白的，除另有写明外${missing.zh}；内容认不出的${unreadable.zh}。`,
        },
        { zh: '金额须大于 0；四舍五入到分，每笔一次。' },
        { zh: '行内写明申报哪几条规则的，只按所写的规则；没有写明的，按各条的“适用”。' },
        { zh: '须全部核对通过才付；不通过的逐项写明，不只写第一项。' },
        WITHIN_BATCH,
      ],
    },
  ];
}
