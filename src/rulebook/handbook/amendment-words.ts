import type { RuleData } from '../../policy/data.js';
import { versionsOf } from '../../policy/versions.js';
import { timeWords } from './force-words.js';
import { RULE_PARTS } from './rule-parts.js';
import type { RuleSetting } from './rule-setting.js';
import type { Point } from './sentence.js';

/** Version by version, what is different from a day on: only the parts that the amendment replaces. */
export function amendmentWords(rule: RuleData, setting: RuleSetting): readonly Point[] {
  const [, ...later] = versionsOf(rule, setting.policy.head);
  return later.flatMap((version, index) => {
    const amendment = rule.amendments?.[index];
    if (amendment === undefined) return [];
    const time = timeWords(version);
    const cites = amendment.cites.map((cite) => `“${cite}”`);
    const changed = Object.values(RULE_PARTS).filter(({ fields }) =>
      fields.some((field) => Object.hasOwn(amendment, field)),
    );
    return [
      {
        zh: `${time.zh}（${amendment.item}，${cites.join('、')}）改为：`,
        en: `${time.en} (${amendment.item}, ${cites.join(', ')}):`,
        under: changed.map(({ title, words }) => ({ ...title, under: words(version.rule, setting) })),
      },
    ];
  });
}
