import { expect, test } from 'vitest';
import { checkedWith } from '../changed-rules.js';

/** 23b is made the successor of 23a: the same condition from another day on. */
function succession(to: string, from: string): Parameters<typeof checkedWith>[0] {
  const file = 'provisions/23.yaml';
  return [
    { file, from: '    cites: [300-2000 元/人]', to: `    to: ${to}\n    cites: [300-2000 元/人]` },
    { file, from: '    cites: [1-3 万元/项目/家]', to: `    from: ${from}\n    cites: [1-3 万元/项目/家]` },
    { file, from: 'is: [团体]', to: 'is: [选手]' },
  ];
}

test.each([
  [
    'that leaves days out',
    '2024-12-31',
    '2025-03-01',
    ['规则 23a 止于 2024-12-31，条件相同的 23b 起于 2025-03-01，中间没有规则'],
  ],
  [
    'that overlaps',
    '2024-12-31',
    '2024-12-31',
    ['条件相同的规则 23a 和 23b 同时有效（2024-12-31 至 2024-12-31）'],
  ],
  ['that joins on', '2024-12-31', '2025-01-01', []],
])('a succession %s', async (_name, to, from, expected) => {
  const { open } = await checkedWith(succession(to, from));
  expect(open.filter(({ lint }) => lint === 'periods').map(({ problem }) => problem)).toEqual(expected);
});
