import { expect, test } from 'vitest';
import { batchWords, periodWords } from '../../src/output/batch-words.js';
import { LABEL } from './sample-run.js';

const RUN_ID = '0123456789abcdef';

test.each([
  ['a run', {}, RUN_ID, '期间：2023年9月　批次：01　批号：0123456789ab'],
  [
    'of some rules',
    { only: ['2', '14'] },
    RUN_ID,
    '期间：2023年9月　批次：01　只算规则：2、14　批号：0123456789ab',
  ],
  ['a check', {}, '', '期间：2023年9月　批次：01'],
  ['a check without a period', { period: '' }, '', '未给期间，未核对日期是否晚于期间　批次：01'],
])('the words of %s', (_name, stated, runId, words) => {
  expect(batchWords({ ...LABEL, ...stated }, runId)).toBe(words);
});

test.each([
  ['2023-09', '2023年9月'],
  ['2023-12', '2023年12月'],
  ['', ''],
])('the period %j is %j', (period, words) => {
  expect(periodWords(period)).toBe(words);
});
