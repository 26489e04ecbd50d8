import type { PlainRule } from '../../policy/versions.js';
import type { RuleSetting } from './rule-setting.js';
import type { Point } from './sentence.js';

/** Which departments a rule is of, the first of which pays, and out of which fund. */
export function departmentWords(
  { departments, fund, payee }: PlainRule,
  { policy }: RuleSetting,
): readonly Point[] {
  const names = departments.map(
    (key) => policy.head.departments.find((each) => each.key === key)?.name ?? key,
  );
  if (payee === undefined) return [{ zh: `${names.join('、')}。`, en: `${names.join(', ')}.` }];
  const [first = '', ...others] = names;
  const money =
    fund === undefined
      ? {
          zh: `资金来源以 funds.csv 所列为准，未列的写“${policy.head.fundUnnamed}”`,
          en: `The fund is that of funds.csv, else “${policy.head.fundUnnamed}”`,
        }
      : { zh: `资金来源：${fund}`, en: `The fund is ${fund}` };
  return [
    {
      zh: `${first}拨付${others.length === 0 ? '' : `，会同${others.join('、')}`}。`,
      en: `${first} pays${others.length === 0 ? '' : `, together with ${others.join(', ')}`}.`,
    },
    { zh: `${money.zh}。`, en: `${money.en}.` },
  ];
}
