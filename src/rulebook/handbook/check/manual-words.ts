import type { CheckData } from '../../../policy/data.js';
import { consequence } from '../consequence.js';
import type { RuleSetting } from '../rule-setting.js';
import type { Point } from '../sentence.js';

export function manualWords(
  { code, message }: Extract<CheckData, { check: 'manual' }>,
  { policy }: RuleSetting,
): Point {
  const then = consequence(code, policy);
  return {
    zh: `本工具不拨付，一律${then.zh}：${message}。`,
    en: `Never paid by this tool, always ${then.en}: ${message}.`,
  };
}
