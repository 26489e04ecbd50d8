import { describe, expect, it } from 'vitest';
import type { CheckData, PolicyData, RuleData } from '../../../src/policy/data.js';
import { allRules } from '../../../src/rulebook/handbook/find-rules.js';
import { openRulebook } from '../../../src/rulebook/open-rulebook.js';
import { sentencesOf } from './sentences.js';

describe.each(['rules', 'fixtures/other-district'])('%s', async (folder) => {
  const { policy } = await openRulebook(folder);
  const ids = allRules(policy).map(({ rule }) => rule.id);

  it.each(ids)('%s is said in both languages, without a hole', (id) => {
    const zh = textOf(id, policy, 'zh');
    const en = textOf(id, policy, 'en');
    expect(zh).not.toMatch(/undefined|\[object|NaN|：：|。。|，。/);
    expect(en).not.toMatch(/undefined|\[object|NaN|::|\.\.$|, \./m);
    expect(zh.split('\n')).toHaveLength(en.split('\n').length);
  });

  it.each(ids)('%s says every figure of its data', (id) => {
    const rule = allRules(policy).find(({ rule }) => rule.id === id)?.rule;
    const figures = figuresOf(withShared(rule, policy));
    for (const language of ['zh', 'en'] as const) {
      const text = textOf(id, policy, language);
      expect(figures.filter((figure) => !text.includes(figure))).toEqual([]);
    }
  });
});

function textOf(id: string, policy: PolicyData, language: 'zh' | 'en'): string {
  return Object.values(sentencesOf(id, policy, language))
    .flat()
    .join('\n');
}

/** The rule with its shared checks in place of their names; working age has its figures elsewhere. */
function withShared(rule: RuleData | undefined, policy: PolicyData): readonly unknown[] {
  const shared = (name: unknown): readonly CheckData[] =>
    typeof name === 'string' ? (policy.shared[name] ?? []) : [];
  const required = rule?.require.flatMap((each) => [each, ...shared(each)]) ?? [];
  return [rule, ...required];
}

/** Every number as a sentence writes it; ratios as a percentage. Of texts only ratios are figures; the id is not. */
function figuresOf(value: unknown): readonly string[] {
  if (typeof value === 'number' && value > 0) return [value.toLocaleString('en')];
  if (typeof value === 'string' && /^(0\.\d+|1)$/.test(value)) return [`${Number(value) * 100}%`];
  if (Array.isArray(value)) return value.flatMap(figuresOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === 'id' ? [] : figuresOf(each)));
}
