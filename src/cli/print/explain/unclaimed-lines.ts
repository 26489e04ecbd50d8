import type { ExplainedCondition, UnclaimedRule } from '../../../past/explain/explanation.js';
import type { ExplainWords } from '../../words/explain-words.js';

/** Why a rule does not take the row: the parts of its condition that do not hold. */
export function unclaimedLine({ rule, title, why, conditions }: UnclaimedRule, words: ExplainWords): string {
  const failed = conditions.filter(({ came }) => came !== 'met').map((each) => conditionText(each, words));
  const reason = why === 'condition' ? failed.join(words.semicolon) : words[why];
  return `${rule}  ${title}${words.colon}${reason}`;
}

function conditionText({ column, cell, found, is }: ExplainedCondition, words: ExplainWords): string {
  const at = column + (cell === '' ? '' : words.brackets(cell));
  const demand = is.length === 0 ? words.given : words.list(is.map((value) => `“${value}”`));
  return `${at}${words.colon}${found === '' ? words.blank : `“${found}”`}${words.comma}${words.required}${words.colon}${demand}`;
}
