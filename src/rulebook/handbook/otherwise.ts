import type { Code } from '../../model/code.js';
import { consequence } from './consequence.js';
import type { RuleSetting } from './rule-setting.js';
import type { Sentence } from './sentence.js';

/** A demand with what becomes of a row that does not meet it. */
export function otherwise(demand: Sentence, code: Code, { policy }: RuleSetting): Sentence {
  const then = consequence(code, policy);
  return { zh: `${demand.zh}，否则${then.zh}。`, en: `${demand.en}; otherwise ${then.en}.` };
}
