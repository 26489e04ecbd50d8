import type { PolicyData, RuleParts } from '../../policy/data.js';
import { consequence } from './consequence.js';
import { keyWords } from './key-words.js';
import type { RuleSetting } from './rule-setting.js';
import type { Point } from './sentence.js';
import { column, yuan } from './wording.js';

type Limits = Pick<RuleParts, 'once' | 'times' | 'cap' | 'quota'>;

type LimitWords = {
  readonly [K in keyof Limits]-?: (data: NonNullable<Limits[K]>, setting: RuleSetting) => Point;
};

/** Every kind of limit in words. */
const LIMIT_WORDS: LimitWords = {
  once: (per, setting) => {
    const key = keyWords(per, setting);
    const again = consequence('DUPLICATE_IN_BATCH', setting.policy);
    const conflict = consequence('KEY_CONFLICT', setting.policy);
    return {
      zh: `${key.zh}只付一次：重复的${again.zh}，收款方或金额不一的都${conflict.zh}。`,
      en: `Paid once for ${key.en}: a repetition is ${again.en}; rows that differ in payee or amount are all ${conflict.en}.`,
    };
  },
  times: ({ most, per }, setting) => {
    const key = keyWords(per, setting);
    const then = consequence('LIMIT_REACHED', setting.policy);
    return {
      zh: `${key.zh}至多付 ${most} 次，超出的${then.zh}。`,
      en: `At most ${most} times for ${key.en}; beyond that ${then.en}.`,
    };
  },
  cap: ({ yuan: most, per }, setting) => {
    const key = keyWords(per, setting);
    const then = consequence('LIMIT_REACHED', setting.policy);
    const sum = yuan(most);
    return {
      zh: `${key.zh}各行合计不超过 ${sum.zh}，超出的行${then.zh}。`,
      en: `All rows of ${key.en} together: at most ${sum.en}; a row beyond that is ${then.en}.`,
    };
  },
  quota: ({ persons, per, start, blockMonths, countedFrom }, setting) => {
    const key = keyWords([per], setting);
    const then = consequence('QUOTA_EXCEEDED', setting.policy);
    return {
      zh: `自 ${countedFrom} 起每 ${blockMonths} 个月，${column(start)}在其中的计划 ${persons} 人（${key.zh}为一人），超出的照付并${then.zh}。`,
      en: `For every ${blockMonths} months from ${countedFrom} on, ${persons} persons (${key.en}) whose ${column(start)} lies in them are planned; beyond that it is paid and ${then.en}.`,
    };
  },
};

/** How often, and up to how much, a rule pays. */
export function limitWords({ once, times, cap, quota }: Limits, setting: RuleSetting): readonly Point[] {
  return [
    ...(once === undefined ? [] : [LIMIT_WORDS.once(once, setting)]),
    ...(times === undefined ? [] : [LIMIT_WORDS.times(times, setting)]),
    ...(cap === undefined ? [] : [LIMIT_WORDS.cap(cap, setting)]),
    ...(quota === undefined ? [] : [LIMIT_WORDS.quota(quota, setting)]),
  ];
}

/** Other rules that may pay for the same thing: no bar, but the second payout is pointed out. */
export function doubleWords(id: string, setting: RuleSetting): readonly Point[] {
  const { policy } = setting;
  return policy.head.doubles
    .filter(({ rules }) => rules.includes(id))
    .map(({ rules, per, note }) =>
      doubleOf(
        rules.filter((rule) => rule !== id),
        { per, note },
        setting,
      ),
    );
}

function doubleOf(
  others: readonly string[],
  { per, note }: Pick<PolicyData['head']['doubles'][number], 'per' | 'note'>,
  setting: RuleSetting,
): Point {
  const key = keyWords(per, setting);
  const then = consequence('POSSIBLE_DOUBLE_BENEFIT', setting.policy);
  const rules = { zh: others.join('、'), en: others.join(', ') };
  return {
    zh: `${key.zh}在 ${rules.zh} 另有一笔的，照付并${then.zh}：${note}。`,
    en: `Where ${rules.en} pays for ${key.en} too, it is paid and ${then.en}: ${note}.`,
  };
}
