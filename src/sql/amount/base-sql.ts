import type { Expression } from '../expression.js';

/** A base amount before minimum and maximum. */
export interface BaseSql {
  /** Fen; NULL where there is none. */
  readonly fen: Expression;
  readonly failures: Expression;
  /** Whether a published standard has no entry for the row, which is no defect of the row. */
  readonly absent: Expression;
}
