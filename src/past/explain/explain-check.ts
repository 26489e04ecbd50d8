import { CODES, type Code } from '../../model/code.js';
import type { Check } from '../../model/decision.js';
import type { ExceptionLine } from '../../model/finding.js';
import type { RowFacts } from '../../model/row-facts.js';
import type { Scope } from '../../decide/scope.js';
import type { ExplainedCheck, ExplainedNotice } from './explained-check.js';
import { retirementLines } from './retirement-lines.js';
import type { RowMask } from './row-mask.js';

/** A test, passed or failed, with what it is called. */
export function explainedCheck(check: Check, row: RowFacts, scope: Scope, mask: RowMask): ExplainedCheck {
  const { passed, code, column, cell, required, message } = check;
  const found = mask.cell(column, check.found);
  return {
    passed,
    ...words(code, scope),
    treatment: CODES[code].treatment,
    column,
    cell,
    found: passed ? found : mask.text(check.found),
    required,
    message: mask.text(message),
    ages: AGE_CODES.has(code) ? retirementLines(row, scope) : [],
  };
}

/** A line of the exceptions, which is masked already. */
export function explainedNotice(
  { code, treatment, column, cell, found, required, message }: ExceptionLine,
  scope: Scope,
): ExplainedNotice {
  return { ...words(code, scope), treatment, column, cell, found, required, message };
}

const AGE_CODES: ReadonlySet<Code> = new Set([
  'WORKING_AGE_BELOW',
  'WORKING_AGE_ABOVE',
  'WORKING_AGE_UNKNOWN',
]);

function words(code: Code, { policy }: Scope): Pick<ExplainedCheck, 'code' | 'name' | 'advice'> {
  const { name, advice } = CODES[code];
  return { code, name: name.replaceAll('{district}', policy.head.district.name), advice };
}
