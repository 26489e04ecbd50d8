import { describe, expect, it } from 'vitest';
import { NO_HISTORY } from '../../src/model/history.js';
import { Limits } from '../../src/settle/limits.js';

const cap = { key: 'project', most: 1000 };
const budget = { fund: '专项', year: '2023', most: 1000 };
const paidBefore = (fen: number): Limits =>
  new Limits({ ...NO_HISTORY, sum: () => ({ fen, last: 'p-1' }), spent: () => fen });

/** What stops each of some payments in turn, in fen; less than nothing: to be got back. */
describe.each([
  ['a cap', { cap, times: undefined }, undefined, 'LIMIT_REACHED'],
  ['a budget', { cap: undefined, times: undefined }, budget, 'BUDGET_EXCEEDED'],
] as const)('under %s of 1000', (_, keys, ceiling, code) => {
  it.each([
    { is: 'up to it, then a fen more', before: 0, fen: [400, 600, 1], stops: [undefined, undefined, code] },
    { is: 'beyond what was paid before', before: 600, fen: [401, 400], stops: [code, undefined] },
    { is: 'what is to be got back makes no room', before: 900, fen: [-500, 101], stops: [undefined, code] },
    {
      is: 'nothing to be paid fits also beyond it',
      before: 1200,
      fen: [0, -5],
      stops: [undefined, undefined],
    },
  ])('$is', ({ before, fen, stops }) => {
    const limits = paidBefore(before);
    expect(fen.map((each) => limits.take(keys, each, ceiling)?.code)).toEqual(stops);
  });
});
