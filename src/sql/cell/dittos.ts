import type { PolicyData } from '../../policy/data.js';
import { dittoForms } from '../../model/ditto-forms.js';
import { type Expression, isListed, textLiteral } from '../expression.js';

/** Whether a tidied text says no more than 同上. Most are told by their first character, and only of the others the list is gone through: CASE asks no more than it must, AND asks all. */
export function isDitto(text: Expression, { common }: Pick<PolicyData, 'common'>): Expression {
  const forms = [...dittoForms(common.dittos)];
  const firsts = [...new Set(forms.map((form) => [...form][0] ?? ''))].join('');
  return `CASE WHEN strpos(${textLiteral(firsts)}, left(${text}, 1)) > 0 THEN ${isListed(text, forms)} ELSE false END`;
}
