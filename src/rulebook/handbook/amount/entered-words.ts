import type { AmountData } from '../../../policy/data.js';
import { consequence } from '../consequence.js';
import { otherwise } from '../otherwise.js';
import type { RuleSetting } from '../rule-setting.js';
import { joined, type Point } from '../sentence.js';
import { column } from '../wording.js';

type EnteredData = NonNullable<AmountData['entered']>;

/** What the amount that a department enters does, by mode. */
const ENTERED_WORDS: Readonly<
  Record<EnteredData['mode'], (data: EnteredData, setting: RuleSetting) => Point>
> = {
  required: ({ column: name }) => ({
    zh: `由主管部门核定，填在${column(name)}。`,
    en: `Set by the department, in ${column(name)}.`,
  }),
  within: ({ column: name }, setting) =>
    joined([
      {
        zh: `按主管部门填写的${column(name)}付。`,
        en: `What the department enters in ${column(name)} is paid.`,
      },
      notAbove(name, setting),
    ]),
  instead: ({ column: name }, setting) =>
    joined([
      {
        zh: `主管部门填了${column(name)}的，按其付。`,
        en: `Where the department enters ${column(name)}, that is paid instead.`,
      },
      notAbove(name, setting),
    ]),
  otherwise: otherwiseWords,
};

export function enteredWords(data: EnteredData, setting: RuleSetting): Point {
  return ENTERED_WORDS[data.mode](data, setting);
}

function notAbove(name: string, setting: RuleSetting): Point {
  return otherwise(
    {
      zh: `${column(name)}须大于 0、不超过计算金额`,
      en: `${column(name)} must be above 0 and no more than the computed amount`,
    },
    'AMOUNT_OUT_OF_RANGE',
    setting,
  );
}

function otherwiseWords({ column: name, basis }: EnteredData, setting: RuleSetting): Point {
  const neither = consequence('STANDARD_MISSING', setting.policy);
  const document = {
    zh: basis === undefined ? '' : `，并须写明${column(basis)}`,
    en: basis === undefined ? '' : `, and ${column(basis)} must be stated`,
  };
  return joined([
    {
      zh: `没有公布标准的，按主管部门填写的${column(name)}${document.zh}；两者都没有的${neither.zh}。`,
      en: `Where nothing is published: what the department enters in ${column(name)}${document.en}; with neither: ${neither.en}.`,
    },
    otherwise(
      { zh: '两者都有的须一致', en: 'Where both are there they must agree' },
      'AMOUNT_OUT_OF_RANGE',
      setting,
    ),
  ]);
}
