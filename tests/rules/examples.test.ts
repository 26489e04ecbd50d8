import { expect, it } from 'vitest';
import { openRulebook } from '../../src/rulebook/open-rulebook.js';
import { parseExamples } from '../../src/rulebook/examples/example-file.js';
import { runExamples } from '../../src/rulebook/examples/run-examples.js';

const rulebook = await openRulebook('rules');
const examples = parseExamples(rulebook.beside).files.flatMap(({ value }) => value.examples);

it('every example of rules/examples comes out as it says', async () => {
  expect(await runExamples(rulebook)).toEqual([]);
});

it('there are examples of every rule, each paid and each not paid', () => {
  const seen = new Map<string, { paid: boolean; unpaid: boolean }>();
  for (const example of examples) {
    for (const [rule, result] of [example.expect, ...example.expectMore].flatMap(Object.entries)) {
      const paid = /^\d/.test(result);
      const before = seen.get(rule) ?? { paid: false, unpaid: false };
      seen.set(rule, { paid: before.paid || paid, unpaid: before.unpaid || !paid });
    }
  }
  for (const rule of rulebook.policy.provisions.flatMap(({ rules }) => rules)) {
    expect({ rule: rule.id, ...seen.get(rule.id) }).toEqual({
      rule: rule.id,
      paid: rule.amount !== undefined,
      unpaid: true,
    });
  }
});
