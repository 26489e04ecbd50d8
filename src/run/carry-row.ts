import { CODES } from '../model/code.js';
import type { RowDecision } from '../model/decision.js';
import type { CarryRow } from '../model/plan.js';
import type { RowFacts } from '../model/row-facts.js';
import type { SettledRow } from '../settle/settle-row.js';

/** What carrying rows over must know of the batch. */
export interface CarryContext {
  /** Zero-based column of the claims (申报项目), by roster kind. */
  readonly claimColumns: ReadonlyMap<string, number>;
  /** Rules asked for in this batch; undefined for all. */
  readonly only: ReadonlySet<string> | undefined;
  readonly period: string;
}

/**
 * A row of which something is held, as next month's input. Where this batch has answered some of its rules, or was asked for some
 * only, it claims the held ones by name: the others would be paid a second time.
 */
export function carryRow(
  row: Pick<RowFacts, 'carryTexts'>,
  decision: RowDecision,
  settled: SettledRow,
  { claimColumns, only, period }: CarryContext,
): CarryRow | undefined {
  if (settled.exceptions.length === 0) return undefined;
  const reasons = settled.exceptions
    .filter(({ treatment }) => treatment === 'hold')
    .map(({ code, message }) => {
      const { name } = CODES[code];
      return message.startsWith(name) ? message : `${name}：${message}`;
    });
  if (reasons.length === 0) return undefined;
  const { heldRules, answeredRules } = settled;
  const named = heldRules.length > 0 && (answeredRules.length > 0 || only !== undefined);
  const claims = claimColumns.get(decision.kind);
  const texts = row.carryTexts();
  return {
    kind: decision.kind,
    texts: named ? texts.map((text, index) => (index === claims ? heldRules.join('、') : text)) : texts,
    reason: [...new Set(reasons)].join('；'),
    since: decision.since === '' ? period : decision.since,
    partly: settled.disposition === 'partly',
    hidden: settled.exceptions.some(({ code }) => code === 'ROW_HIDDEN'),
  };
}
