import { expect, test } from 'vitest';
import { NO_STANDARDS } from '../../src/model/standards.js';
import { loadPolicy } from '../../src/policy/load.js';
import { compileRoster } from '../../src/sql/compile-roster.js';

const { policy } = await loadPolicy('rules', '');
const options = { standards: NO_STANDARDS, period: '2023-12' };

test.each(['training', 'certificates', 'mentorship'])('all rules of %s have SQL', (kind) => {
  const rules = policy.provisions
    .flatMap((provision) => provision.rules)
    .filter(({ roster }) => roster === kind);
  expect(compileRoster(policy, kind, options).rules).toEqual(rules.map(({ id }) => id));
});

test.each(['competition', 'organisation', 'talent'])(
  'the first thing in %s that has no SQL is named, and nothing is compiled',
  (kind) => {
    expect(() => compileRoster(policy, kind, options)).toThrow(/^no SQL for .+ \(.+\)$/);
  },
);

test('budgets are summed over all rows in order, which one query does not', () => {
  const budgets = [{ fund: '示例资金', year: '2023', most: 1 }];
  expect(() =>
    compileRoster(policy, 'training', { ...options, standards: { ...NO_STANDARDS, budgets } }),
  ).toThrow('no SQL for budgets (standards)');
});
