import { describe, expect, it } from 'vitest';
import { checkedWith } from '../changed-rules.js';

/** What is found at odds among the readings, with one more of rules 1a and 5a before the others. */
async function atOdds(changes: string): Promise<readonly string[]> {
  const first = '- id: 13b.once\n';
  const another = `- id: another
  question: 另一个问题？
  item: 二(一)1
  rules: ['1a']
  used: as-written
  options:
    as-written: { means: 照写, why: 试验 }
    other: { means: 另一种, why: 试验, changes: [${changes}] }
`;
  const { open } = await checkedWith([{ file: 'readings.yaml', from: first, to: another + first }]);
  return open.flatMap(({ subject }) => (subject.startsWith('another=') ? [subject] : []));
}

describe('two readings', () => {
  it.each([
    [
      'that replace the same part of a rule',
      "{ rules: ['1a'], set: { once: [unit, 认定文号] } }",
      ['another=other+units.once=each:1a.once'],
    ],
    [
      'that replace the same shared check',
      '{ shared: certificate-passed, checks: [] }',
      ['another=other+certificate.passed=stated:certificate-passed'],
    ],
    [
      'that replace the same part of the head',
      '{ head: { from: 2020-01-01 } }',
      ['another=other+in-force=filed-after:head.from'],
    ],
    [
      'of which one replaces the requirements that the other adds to',
      "{ rules: ['20'], set: { require: [] } }",
      ['another=other+unit-district=tested:20.require'],
    ],
    [
      'of which the later replaces the requirements that the earlier adds to',
      "{ rules: ['5a'], add: [unit-enterprise] }",
      ['another=other+enterprise.code=declared:5a.require'],
    ],
  ])('%s', async (_name, changes, subjects) => {
    expect(await atOdds(changes)).toEqual(subjects);
  });

  it.each([
    [
      'that only add or drop requirements by name',
      "{ rules: ['20'], drop: [document], add: [unit-enterprise] }",
    ],
    ['that replace other parts', "{ rules: ['1a'], set: { fund: 资金 } }"],
    ['that replace a part alike', "{ rules: ['1a'], set: { once: [unit, 认定日期] } }"],
  ])('%s are not at odds', async (_name, changes) => {
    expect(await atOdds(changes)).toEqual([]);
  });
});
