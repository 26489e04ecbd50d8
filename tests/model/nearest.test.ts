import { expect, test } from 'vitest';
import { nearest } from '../../src/model/nearest.js';

const KINDS = ['certificates', 'training', 'competition', '证书名册', '培训名册'];

test.each([
  ['trainning', KINDS, ['training']],
  ['trianing', KINDS, ['training']],
  ['TRAINING', KINDS, ['training']],
  ['c', KINDS, ['certificates', 'competition']],
  ['培训', KINDS, ['培训名册']],
  ['证书名单', KINDS, ['证书名册']],
  ['payroll', KINDS, []],
  ['', KINDS, []],
  ['bal', ['balance', 'backup'], ['balance']],
  ['shw', ['show', 'schema', 'space'], ['show']],
  ['13', ['3a', '13a', '13b'], ['13a', '13b']],
  ['𠮷野', ['𠮷林', '吉'], ['𠮷林']],
  ['x', [], []],
])('%s is perhaps meant as one of %j: %j', (given, known, meant) => {
  expect(nearest(given, known)).toEqual(meant);
});
