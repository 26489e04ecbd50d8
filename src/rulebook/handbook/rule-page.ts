import type { PolicyData, ProvisionData, RuleData } from '../../policy/data.js';
import { versionsOf } from '../../policy/versions.js';
import { amendmentWords } from './amendment-words.js';
import { forceWords } from './force-words.js';
import { doubleWords } from './limit-words.js';
import { readingsWords } from './reading-words.js';
import { RULE_PARTS, type PartName } from './rule-parts.js';
import { type RuleSetting, settingOf } from './rule-setting.js';
import type { Point, Sentence } from './sentence.js';
import { WITHIN_BATCH } from './within-batch.js';

/** A rule as its authors read it: titled parts, each some sentences, in both languages. */
export interface RulePage {
  readonly id: string;
  readonly title: string;
  readonly provision: number;
  readonly parts: readonly PagePart[];
}

interface PagePart {
  readonly about: PartName | 'basis' | 'force' | 'amendments' | 'readings';
  readonly title: Sentence;
  readonly points: readonly Point[];
}

const TITLES = {
  basis: { zh: '依据', en: 'Source' },
  force: { zh: '执行期', en: 'Time' },
  amendments: { zh: '修订', en: 'Amended' },
  readings: { zh: '解释', en: 'Readings' },
} as const;

/** The rule as first written, then what amendments change of it, then the open points that bear on it. Parts of which there is nothing to say are left out. */
export function rulePage(rule: RuleData, provision: ProvisionData, policy: PolicyData): RulePage {
  const setting = settingOf(rule, policy);
  const part = (about: keyof typeof TITLES, points: readonly Point[]): PagePart => ({
    about,
    title: TITLES[about],
    points,
  });
  const parts = [
    part('basis', basisWords(rule, provision)),
    part('force', forceWords(rule, setting)),
    ...ruleParts(rule, setting),
    part('amendments', amendmentWords(rule, setting)),
    part('readings', readingsWords(rule.id, policy)),
  ];
  return {
    id: rule.id,
    title: rule.title,
    provision: provision.provision,
    parts: parts.filter(({ points }) => points.length > 0),
  };
}

function ruleParts(rule: RuleData, setting: RuleSetting): readonly PagePart[] {
  const [{ rule: first }] = versionsOf(rule, setting.policy.head);
  const about = (name: PartName): PagePart => {
    const { title, words } = RULE_PARTS[name];
    return { about: name, title, points: words(first, setting) };
  };
  const limits = (): PagePart => {
    const { points, ...part } = about('limits');
    const all = [...points, ...doubleWords(rule.id, setting)];
    return { ...part, points: all.length === 0 ? [] : [WITHIN_BATCH, ...all] };
  };
  return [about('claims'), about('checks'), about('amount'), about('payee'), limits(), about('departments')];
}

function basisWords({ cites }: RuleData, { item, title }: ProvisionData): readonly Point[] {
  const quoted = cites.map((cite) => `“${cite}”`);
  return [
    {
      zh: `${item} ${title}：${quoted.join('、')}。`,
      en: `${item} ${title}: ${quoted.join(', ')}.`,
    },
  ];
}
