import { describe, expect, it } from 'vitest';
import { placedRules } from '../../../src/policy/all-rules.js';
import type { CheckData, PolicyData, RuleData } from '../../../src/policy/data.js';
import { openRulebook } from '../../../src/rulebook/open-rulebook.js';
import { sentencesOf } from './sentences.js';

describe.each(['rules', 'fixtures/other-district'])('%s', async (folder) => {
  const { policy } = await openRulebook(folder);
  const ids = placedRules(policy).map(({ rule }) => rule.id);

  it.each(ids)('%s is said in both languages, without a hole', (id) => {
    const zh = textOf(id, policy, 'zh');
    const en = textOf(id, policy, 'en');
    expect(zh).not.toMatch(/undefined|\[object|NaN|：：|。。|，。/);
    expect(en).not.toMatch(/undefined|\[object|NaN|::|\.\.$|, \./m);
    expect(zh.split('\n')).toHaveLength(en.split('\n').length);
  });

  it.each(ids)('%s says every figure of its data', (id) => {
    const rule = placedRules(policy).find(({ rule }) => rule.id === id)?.rule;
    const figures = figuresOf(withShared(rule, policy));
    for (const language of ['zh', 'en'] as const) {
      const text = textOf(id, policy, language, WITH_FIGURES);
      const unsaid = figures.filter((figure) => !saysFigure(text, IN_WORDS[figure]?.[language] ?? figure));
      expect(unsaid).toEqual([]);
    }
  });
});

describe('a figure', () => {
  it.each([
    ['2', '自 2023-08 起每 24 个月，2b 另有一笔', false],
    ['2', '1.2、2.5、2,000、12%', false],
    ['60%', '不低于 160%', false],
    ['60%', '不低于 60%、不高于 80%', true],
    ['2,000', '高级工 2,000 元', true],
    ['2', '当年或前 2 年之一', true],
    ['300', 'A fixed 300 yuan, at most 300.', true],
  ])('%s in %s: %s', (figure, text, said) => {
    expect(saysFigure(text, figure)).toBe(said);
  });
});

/** Parts that say the data; the basis quotes the policy, and readings quote what might be. */
const WITH_FIGURES = ['force', 'claims', 'checks', 'amount', 'limits', 'amendments'];

/** Figures that sentences put into words. */
const IN_WORDS: Readonly<Record<string, Readonly<Record<'zh' | 'en', string>>>> = {
  '100%': { zh: '全额', en: 'in full' },
  'a year before': { zh: '当年或上一年', en: 'or the year before' },
};

/** Whether a figure stands in a text by itself, not as a part of another figure, of a date or of a rule's id. */
function saysFigure(text: string, figure: string): boolean {
  if (!/^[\d,.]+%?$/.test(figure)) return text.includes(figure);
  const exact = figure.replaceAll('.', String.raw`\.`);
  return new RegExp(`(?<![\\w.,-])${exact}(?![\\w%-]|[.,]\\d)`).test(text);
}

function textOf(id: string, policy: PolicyData, language: 'zh' | 'en', parts?: readonly string[]): string {
  return Object.entries(sentencesOf(id, policy, language))
    .flatMap(([part, sentences]) => (parts === undefined || parts.includes(part) ? sentences : []))
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
  return Object.entries(value).flatMap(([key, each]) => {
    if (key === 'yearsBefore' && each === 1) return ['a year before'];
    return key === 'id' ? [] : figuresOf(each);
  });
}
