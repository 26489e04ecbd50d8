import type { Code, Treatment } from './code.js';
import type { Fen } from './money.js';
import type { UnitNamed } from './unit-named.js';

/** Where a row stands: the file's base name, the sheet ('' in a CSV) and the row as the spreadsheet program numbers it. */
export interface Place {
  readonly file: string;
  readonly sheet: string;
  /** 0 when the finding concerns the whole file or sheet. */
  readonly row: number;
}

/** One failed check, notice or file remark: a line of exceptions.csv before it is numbered. */
export interface Finding {
  readonly code: Code;
  /** Rule id; '' when the whole row (or file) is concerned. */
  readonly rule: string;
  /** Column as the contract names it; '' when no single cell is meant. */
  readonly column: string;
  /** Cell address such as "F17"; '' when there is none (absent column, CSV too has addresses). */
  readonly cell: string;
  /** The value as found; person ids already masked. */
  readonly found: string;
  readonly required: string;
  readonly message: string;
  /** Provision the check rests on, such as "二(一)3"; '' when none. */
  readonly item: string;
  /** Absent where the code's own name says it all. */
  readonly mark?: FindingMark;
  /** What is told to the unit that handed the row in; absent where that is the finding as it stands. */
  readonly outward?: OutwardWords;
}

/** What a code stands for beside what its name says. `paid-as-before`: nothing is wrong, a cumulative export names again what was paid just so. */
export type FindingMark = 'paid-as-before' | 'unsettled-correction';

/** A finding in words that name no other unit's rows and payments, nor what is the office's own business. */
export interface OutwardWords {
  readonly found: string;
  readonly required: string;
  readonly message: string;
  /** The rows that the finding itself names, where these are all that the unit is not told of. */
  readonly rows?: readonly Place[];
}

/** A finding on its way out: whose it is, where, and what money it stops. */
export interface ExceptionLine extends Finding {
  /** The code's own, except where the roster kind says otherwise (NO_RULE_APPLIES in organisation and talent rosters). */
  readonly treatment: Treatment;
  readonly place: Place;
  readonly title: string;
  readonly subject: string;
  /** Masked. */
  readonly subjectNumber: string;
  /** Amount at stake; only on the first blocking line of each row and rule, undefined elsewhere. */
  readonly stake: Fen | undefined;
  /** Whom the row goes back to; undefined of what concerns no row. */
  readonly unit: UnitNamed | undefined;
}
