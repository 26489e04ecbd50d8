import { CODES } from '../model/code.js';
import type { RowDecision } from '../model/decision.js';
import type { ExceptionLine } from '../model/finding.js';
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
  context: CarryContext,
): CarryRow | undefined {
  return settled.exceptions.some(isHold) ? new HeldRow(row, decision, settled, context) : undefined;
}

function isHold({ treatment }: ExceptionLine): boolean {
  return treatment === 'hold';
}

/** Most of it is made when a carry roster asks for it: a check and a run of lists write none. */
class HeldRow implements CarryRow {
  #texts: readonly string[] | undefined;

  constructor(
    private readonly row: Pick<RowFacts, 'carryTexts'>,
    private readonly decision: RowDecision,
    private readonly settled: SettledRow,
    private readonly context: CarryContext,
  ) {}

  get kind(): string {
    return this.decision.kind;
  }

  get texts(): readonly string[] {
    return (this.#texts ??= this.#claimedTexts());
  }

  get reason(): string {
    const reasons = this.settled.exceptions.filter(isHold).map(({ code, message }) => {
      const { name } = CODES[code];
      return message.startsWith(name) ? message : `${name}：${message}`;
    });
    return [...new Set(reasons)].join('；');
  }

  get since(): string {
    const { since } = this.decision;
    return since === '' ? this.context.period : since;
  }

  get partly(): boolean {
    return this.settled.disposition === 'partly';
  }

  get hidden(): boolean {
    return this.settled.exceptions.some(({ code }) => code === 'ROW_HIDDEN');
  }
  #claimedTexts(): readonly string[] {
    const { heldRules, answeredRules } = this.settled;
    const { claimColumns, only } = this.context;
    const texts = this.row.carryTexts();
    const named = heldRules.length > 0 && (answeredRules.length > 0 || only !== undefined);
    if (!named) return texts;
    const claims = claimColumns.get(this.kind);
    return texts.map((text, index) => (index === claims ? heldRules.join('、') : text));
  }
}
