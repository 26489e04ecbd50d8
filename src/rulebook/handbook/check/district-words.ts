import type { CheckData } from '../../../policy/data.js';
import { otherwise } from '../otherwise.js';
import type { RuleSetting } from '../rule-setting.js';
import type { Point } from '../sentence.js';
import { firstGiven } from '../wording.js';

export function districtWords(
  { columns, code }: Extract<CheckData, { check: 'district' }>,
  setting: RuleSetting,
): Point {
  const where = firstGiven(columns);
  const { name } = setting.policy.head.district;
  return otherwise({ zh: `${where.zh}须属${name}`, en: `${where.en} must be in ${name}` }, code, setting);
}
