import type { Imported } from '../../books/openings/import-openings.js';
import type { Language } from '../language.js';

type Sums = Extract<Imported, { is: 'done' }>['uncounted'];
type Sum = Sums[keyof Sums];

interface Words {
  readonly lacking: (sum: Sum) => string;
  readonly under: Readonly<Record<keyof Sums, string>>;
  /** What is entered cannot be changed. */
  readonly remedy: string;
}

/** Rules named; of more, that there are more. */
const MOST = 10;

const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    lacking: ({ payments, rules, lacks }) =>
      `其中 ${payments} 笔（规则 ${rules.slice(0, MOST).join('、')}${rules.length > MOST ? ' 等' : ''}）没有写明“${lacks.join('”“')}”，`,
    under: {
      cap: '不计入合计上限，以后可能超付',
      times: '不计入累计次数，以后可能超付',
      quota: '不计入名额，以后可能超付',
      double: '不与其他规则的同一事项核对',
      budget: '或写的是尚待确认，不计入各项资金的预算额度',
    },
    remedy: '要计入的，补上所缺的栏，启用前另建一本台账重新导入；已记入这本台账的不能改\n',
  },
  en: {
    lacking: ({ payments, rules, lacks }) =>
      `${payments} of them (rules ${rules.slice(0, MOST).join(', ')}${rules.length > MOST ? ', …' : ''}) do not say “${lacks.join('”, “')}”: `,
    under: {
      cap: 'they count under no cap, and more than it may be paid',
      times: 'they do not count among the times paid, and more may be paid',
      quota: 'they do not count under the quota, and more may be paid',
      double: 'they are not compared with what other rules pay for the same thing',
      budget: 'they count under no budget of a fund',
    },
    remedy:
      'To make them count, add the columns and take all over into a new ledger before this one is used: what is entered cannot be changed\n',
  },
};

/** What was taken over that counts under no cap, no budget and so on; '' where all counts. */
export function uncountedText(uncounted: Sums, language: Language): string {
  const { lacking, under, remedy } = WORDS[language];
  const line = (sum: Sum, words: string): string => (sum.payments === 0 ? '' : `${lacking(sum)}${words}\n`);
  const lines = [
    line(uncounted.cap, under.cap),
    line(uncounted.times, under.times),
    line(uncounted.quota, under.quota),
    line(uncounted.double, under.double),
    line(uncounted.budget, under.budget),
  ].join('');
  return lines === '' ? '' : lines + remedy;
}
