import type { PolicyData, ProvisionData } from '../../../../policy/data.js';
import { HANDLED } from '../../handled.js';
import { rulePage } from '../../rule-page.js';
import type { Block } from '../block.js';

/** Every provision with its rules. */
export function provisionsChapter(policy: PolicyData): readonly Block[] {
  return [
    { is: 'heading', level: 2, text: '各条规则' },
    ...policy.provisions.flatMap((provision) => provisionBlocks(provision, policy)),
  ];
}

function provisionBlocks(provision: ProvisionData, policy: PolicyData): readonly Block[] {
  const { title, item, handled, note, rules } = provision;
  return [
    { is: 'heading', level: 3, text: `第 ${provision.provision} 条 ${title}` },
    { is: 'paragraph', text: `${item}。${HANDLED[handled].zh}：${note}` },
    ...rules.flatMap((rule): readonly Block[] => [
      { is: 'heading', level: 4, text: `${rule.id} ${rule.title}` },
      ...rulePage(rule, provision, policy).parts.map(({ title, points }): Block => ({
        is: 'points',
        title: title.zh,
        points,
      })),
    ]),
  ];
}
