import { CODES } from '../model/code.js';
import type { ExceptionLine, Finding, Place } from '../model/finding.js';
import { maskIdsIn } from '../model/mask-ids.js';

/** A finding about a whole file or sheet as a line of the exceptions: it has no subject and stops no money. */
export function fileLine(finding: Finding, place: Place): ExceptionLine {
  const { treatment } = CODES[finding.code];
  const found = maskIdsIn(finding.found);
  const message = maskIdsIn(finding.message);
  return {
    ...finding,
    found,
    message,
    treatment,
    place,
    title: '',
    subject: '',
    subjectNumber: '',
    stake: undefined,
    unit: undefined,
  };
}
