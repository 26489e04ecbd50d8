import { describe, expect, it } from 'vitest';
import { explainJson } from '../../../src/cli/print/explain/explain-json.js';
import { explainText } from '../../../src/cli/print/explain/explain-text.js';
import { paint } from '../../../src/cli/print/paint.js';
import { yuanText } from '../../../src/model/money.js';
import type { ExplainedRow } from '../../../src/past/explain/explanation.js';
import { applyReadings } from '../../../src/policy/apply-readings.js';
import { type ExampleCase, exampleCases } from '../../../src/rulebook/examples/example-case.js';
import { parseExamples } from '../../../src/rulebook/examples/example-file.js';
import { openRulebook } from '../../../src/rulebook/open-rulebook.js';
import { firstExplained } from './text-batch.js';

const plain = paint({ color: false }, { columns: undefined, environment: {} });

/** Rule → what it comes to, as the examples say it but for the codes beside an amount. */
function outcomeOf({ claims, checks }: ExplainedRow): Readonly<Record<string, string>> {
  const whole = checks.filter(({ passed }) => !passed).map(({ code }) => code);
  const row = whole.length === 0 ? [] : [['row', [...new Set(whole)].toSorted().join(' ')] as const];
  const ofRules = claims.map(({ rule, outcome }) => {
    if (outcome.is === 'paid') return [rule, yuanText(outcome.amount)] as const;
    return [rule, [...new Set(outcome.reasons.map(({ code }) => code))].toSorted().join(' ')] as const;
  });
  return Object.fromEntries([...row, ...ofRules]);
}

/** The same of what an example expects: notices stop nothing. */
function expectedOf({ expected }: ExampleCase, { notices, claims }: ExplainedRow) {
  const noticed = new Set([...notices, ...claims.flatMap((claim) => claim.notices)].map(({ code }) => code));
  const stopping = Object.entries(expected.expect).map(([rule, result]) => {
    const [amount, ...codes] = result.split(' ');
    const kept = [amount ?? '', ...codes].filter((code) => ![...noticed].some((notice) => notice === code));
    return [rule, /^-?\d/.test(amount ?? '') ? (amount ?? '') : kept.toSorted().join(' ')] as const;
  });
  return Object.fromEntries(stopping.filter(([, result]) => result !== ''));
}

describe.each(['rules', 'fixtures/other-district'])('each example of %s', async (folder) => {
  const { policy, beside } = await openRulebook(folder);
  const { cases } = exampleCases(parseExamples(beside).files, policy);

  it('is explained as it comes out, its amount reckoned line by line, no number of a person shown', async () => {
    expect(cases.length).toBeGreaterThan(5);
    for (const example of cases) {
      const { kind, period, standards, rows, readings, place } = example;
      const under = applyReadings(policy, readings);
      const row = await firstExplained({ policy: under, kind, rows, period, standards });
      expect([place, outcomeOf(row)]).toEqual([place, expectedOf(example, row)]);
      const explanation = {
        explanation: row,
        basis: { rules: 'shipped', sha256: '', shipped: '', readings: [], standards: [] } as const,
        differences: [],
        ledgerNow: undefined,
      };
      const said =
        explainText(explanation, 'zh', plain) +
        explainText(explanation, 'en', plain) +
        explainJson(explanation);
      expect([place, said.match(/310199(?:19|20)\d{9}[\dXx]/g)]).toEqual([place, null]);
    }
  }, 120_000);
});
