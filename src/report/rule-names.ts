import type { BatchLabel } from '../model/batch.js';

/** "13a 区专项培训补贴"; the id alone of a rule that the policy no longer has. */
export function ruleNames({ rules }: BatchLabel): (rule: string) => string {
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  return (rule) => [rule, titles.get(rule) ?? ''].join(' ').trim();
}
