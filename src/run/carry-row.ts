import { CODES } from '../model/code.js';
import type { RowDecision } from '../model/decision.js';
import type { CarryRow } from '../model/plan.js';
import type { RowFacts } from '../model/row-facts.js';
import type { SettledRow } from '../settle/settle-row.js';

/** A held row, or the held claims of a partly paid one, as next month's input. */
export function carryRow(
  row: RowFacts,
  decision: RowDecision,
  settled: SettledRow,
  claimsColumn: number,
  period: string,
): CarryRow | undefined {
  const partly = settled.disposition === 'partly' && settled.heldRules.length > 0;
  if (settled.disposition !== 'held' && !partly) return undefined;
  const reasons = settled.exceptions
    .filter(({ treatment }) => treatment === 'hold')
    .map(({ code, message }) => `${CODES[code].name}：${message}`);
  const claims = settled.heldRules.join('、');
  const texts = row.carryTexts();
  return {
    kind: decision.kind,
    texts: partly ? texts.map((text, index) => (index === claimsColumn ? claims : text)) : texts,
    reason: [...new Set(reasons)].join('；'),
    since: decision.since === '' ? period : decision.since,
    partly,
  };
}
