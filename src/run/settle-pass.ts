import type { RowDecision } from '../model/decision.js';
import type { ExceptionLine } from '../model/finding.js';
import type { Outcome, RunTotals } from '../model/plan.js';
import type { RosterTable } from '../model/roster-read.js';
import type { RowFacts } from '../model/row-facts.js';
import { columnsOf } from '../policy/columns.js';
import type { RowPlaces } from '../settle/row-places.js';
import { openSettlement, type SettledRow } from '../settle/settle-row.js';
import { Totals } from '../settle/totals.js';
import type { ClaimWeights } from '../settle/weigh.js';
import type { BatchInput } from './batch-input.js';
import { carryRow, type CarryContext } from './carry-row.js';
import type { DecidedEvent } from './decided-event.js';
import { settleWords } from './settle-words.js';

/** What settling knows of the other rows of the batch. */
export interface Remembered {
  readonly places: RowPlaces;
  readonly weights: ClaimWeights;
}

/** Settles the events of one reading, in order, from the first row to the last, and writes what they come to. */
export class SettlePass {
  readonly #settleRow: ReturnType<typeof openSettlement>;
  readonly #totals = new Totals();
  readonly #carry: CarryContext;
  #rows = 0;

  constructor(
    private readonly input: BatchInput,
    remembered: Remembered,
    private readonly writer: { write(outcome: Outcome, row: number): void },
  ) {
    this.#settleRow = openSettlement({ ...settleWords(input), ...remembered });
    const { policy, only, period = '' } = input;
    const claimColumns = policy.rosters.map((roster): [string, number] => {
      const columns = columnsOf(roster, policy.common);
      return [roster.kind, columns.findIndex(({ name }) => name === roster.claims)];
    });
    this.#carry = { claimColumns: new Map(claimColumns), only, period };
  }

  /** Rows settled so far. */
  get rows(): number {
    return this.#rows;
  }

  /** @returns what a row came to; undefined of an event that is none */
  settle(event: DecidedEvent): SettledRow | undefined {
    if (event.is === 'row') return this.#settleDecided(event.row, event.decision);
    if (event.is === 'skipped') this.#totals.skipped();
    else if (event.is === 'file') this.#writeException(event.line);
    else this.#writeHeader(event.file, event.table);
    return undefined;
  }

  totals(): RunTotals {
    const { policy } = this.input;
    return this.#totals.result({
      departments: policy.head.departments.map(({ key }) => key),
      rules: policy.provisions.flatMap(({ rules }) => rules.map(({ id }) => id)),
    });
  }

  #settleDecided(row: Pick<RowFacts, 'carryTexts'>, decision: RowDecision): SettledRow {
    const at = this.#rows;
    const settled = this.#settleRow(at, decision);
    this.#totals.row(settled.disposition, settled.paidAsBefore);
    for (const payout of settled.payouts) {
      this.#totals.payout(payout);
      this.writer.write({ is: 'payout', payout }, at);
    }
    for (const line of settled.exceptions) this.#writeException(line);
    const carried = carryRow(row, decision, settled, this.#carry);
    if (carried !== undefined) this.writer.write({ is: 'carry', row: carried }, at);
    this.writer.write({ is: 'row', place: decision.place, disposition: settled.disposition }, at);
    this.#rows += 1;
    return settled;
  }

  #writeHeader(file: string, { sheet, firstHeaderRow, headerRow }: RosterTable): void {
    const place = { file, sheet, row: firstHeaderRow };
    this.writer.write({ is: 'header', place, last: headerRow }, this.#rows);
  }

  #writeException(line: ExceptionLine): void {
    this.#totals.exception(line);
    this.writer.write({ is: 'exception', line }, this.#rows);
  }
}
