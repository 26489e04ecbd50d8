import { describe, expect, it } from 'vitest';
import { openRulebook } from '../../src/rulebook/open-rulebook.js';
import { parseExamples } from '../../src/rulebook/examples/example-file.js';
import { runExamples } from '../../src/rulebook/examples/run-examples.js';

describe.each(['rules', 'fixtures/other-district', 'fixtures/amended-policy'])(
  'the examples of %s',
  async (folder) => {
    const rulebook = await openRulebook(folder);
    const examples = parseExamples(rulebook.beside).files.flatMap(({ value }) => value.examples);

    it('come out as they say', async () => {
      expect(runExamples(rulebook)).toEqual([]);
    });

    it('are of every rule, each paid and each not paid', () => {
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

    it('try every option of every reading that is not in use', () => {
      const tried = new Set(
        examples.flatMap(({ readings }) => Object.entries(readings).map((pair) => pair.join('='))),
      );
      const others = rulebook.policy.readings.flatMap(({ id, options, used }) =>
        Object.keys(options).flatMap((option) => (option === used ? [] : [`${id}=${option}`])),
      );
      expect(others.filter((each) => !tried.has(each))).toEqual([]);
    });
  },
);
