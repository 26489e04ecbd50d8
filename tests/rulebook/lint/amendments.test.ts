import { expect, test } from 'vitest';
import { checkedWith } from '../changed-rules.js';

/** Rule 7 with another greatest amount from 2024-07-01 on, and what the amendment cites. */
function amended(cites: string): Parameters<typeof checkedWith>[0] {
  const amendment = [
    '    amendments:',
    '      - from: 2024-07-01',
    '        item: 二(二)7',
    `        cites: [${cites}]`,
    '        amount: { entered: { column: 核定金额, mode: required }, max: 250000 }',
  ];
  const last = '    departments: [education, hrss, union, finance]';
  return [{ file: 'provisions/07.yaml', from: last, to: [last, ...amendment].join('\n') }];
}

test('an amendment needs examples on its first day, the day before, and at its own figures', async () => {
  const { open } = await checkedWith(amended('不高于25万元的资助'), 'examples/07');
  const found = open.filter(({ subject }) => subject.startsWith('7:'));
  expect(found.map(({ lint, line, subject }) => [lint, line, subject])).toEqual([
    ['thresholds', 19, '7:认定日期 2024-07-01'],
    ['thresholds', 22, '7:核定金额 250000.00 元'],
  ]);
});

test('an amendment cites its own figures, not those of the rule', async () => {
  const { open } = await checkedWith(amended('不高于20万元的资助'), 'examples/07');
  const found = open.filter(({ lint }) => lint === 'citations');
  expect(found.map(({ line, subject }) => [line, subject])).toEqual([
    [21, '7:20万元'],
    [22, '7:25万元'],
  ]);
});
