import type { RuleParts } from '../../policy/data.js';
import type { PlainRule } from '../../policy/versions.js';
import { amountWords } from './amount-words.js';
import { requirementWords } from './check-words.js';
import { claimWords } from './condition-words.js';
import { departmentWords } from './department-words.js';
import { limitWords } from './limit-words.js';
import { payeeWords } from './payee-words.js';
import { passedValues, where } from './left-values.js';
import type { RuleSetting } from './rule-setting.js';
import type { Point, Sentence } from './sentence.js';

/** The parts of a rule that may be different from a day on. */
export type PartName = 'claims' | 'checks' | 'amount' | 'payee' | 'limits' | 'departments';

interface Part {
  readonly title: Sentence;
  /** The fields of the rule data that the part is made of. */
  readonly fields: readonly (keyof RuleParts)[];
  readonly words: (rule: PlainRule, setting: RuleSetting) => readonly Point[];
}

const NOTHING: readonly Point[] = [{ zh: '不另核对。', en: 'Nothing further.' }];

/** In the order in which a rule is read: who asks, what is checked, how much, to whom, how often, who pays. */
export const RULE_PARTS: Readonly<Record<PartName, Part>> = {
  claims: {
    title: { zh: '适用', en: 'Applies to' },
    fields: ['when'],
    words: ({ when }, setting) => [claimWords(when, setting.roster.title)],
  },
  checks: {
    title: { zh: '核对', en: 'Checked' },
    fields: ['require'],
    words: ({ when, require }, setting) =>
      require.length === 0 ? NOTHING : requirementWords(require, where(when, setting)),
  },
  amount: {
    title: { zh: '金额', en: 'Amount' },
    fields: ['amount'],
    words: (rule, setting) => amountWords(rule.amount, paid(rule, setting)),
  },
  payee: {
    title: { zh: '付给', en: 'Paid to' },
    fields: ['payee'],
    words: (rule, setting) => payeeWords(rule.payee, paid(rule, setting)),
  },
  limits: {
    title: { zh: '次数与限额', en: 'How often' },
    fields: ['once', 'times', 'cap', 'quota'],
    words: limitWords,
  },
  departments: {
    title: { zh: '部门与资金', en: 'Departments' },
    fields: ['fund'],
    words: departmentWords,
  },
};

/** What is known of a row that the rule pays. */
function paid({ when, require }: PlainRule, setting: RuleSetting): RuleSetting {
  return where([...when, ...passedValues(require, setting.policy)], setting);
}
