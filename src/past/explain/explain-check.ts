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
  const { passed, code, required } = check;
  return {
    passed,
    ...words(code, scope),
    treatment: CODES[code].treatment,
    ...shownAs(check, mask),
    required,
    ages: AGE_CODES.has(code) ? retirementLines(row, scope) : [],
  };
}

/** A line of the exceptions. */
export function explainedNotice(line: ExceptionLine, scope: Scope, mask: RowMask): ExplainedNotice {
  const { code, treatment, required } = line;
  return { ...words(code, scope), treatment, ...shownAs(line, mask), required };
}

/** What was found where, and the message that quotes it. */
function shownAs(
  { column, cell, found, message }: Pick<Check, 'column' | 'cell' | 'found' | 'message'>,
  mask: RowMask,
): Pick<ExplainedNotice, 'column' | 'cell' | 'found' | 'message'> {
  const masked = mask.cell(column, found);
  return {
    column,
    cell,
    found: masked,
    message: mask.text(found === '' ? message : message.replaceAll(found, () => masked)),
  };
}

const AGE_CODES: ReadonlySet<Code> = new Set([
  'WORKING_AGE_BELOW',
  'WORKING_AGE_ABOVE',
  'WORKING_AGE_UNKNOWN',
]);

function words(code: Code, { policy }: Scope): Pick<ExplainedCheck, 'code' | 'name' | 'advice' | 'awaits'> {
  const { name, advice, awaits } = CODES[code];
  return { code, name: name.replaceAll('{district}', policy.head.district.name), advice, awaits };
}
