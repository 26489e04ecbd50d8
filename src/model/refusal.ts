/**
 * Why a command could not be done at all: exit 2, nothing written. Anything else that throws is a bug (exit 3);
 * bad data in a row never throws, it is a finding.
 */
export type RefusalCode =
  | 'USAGE'
  | 'FILE_NOT_FOUND'
  | 'FILE_EMPTY'
  | 'FILE_FORMAT_UNKNOWN'
  | 'FILE_NOT_WORKBOOK'
  | 'FILE_ENCRYPTED'
  | 'FILE_CORRUPT'
  | 'FILE_TOO_LARGE'
  | 'FILE_ENCODING_UNKNOWN'
  | 'CSV_MALFORMED'
  | 'HEADER_NOT_FOUND'
  | 'KIND_AMBIGUOUS'
  | 'COLUMN_MISSING'
  | 'COLUMN_DUPLICATE'
  | 'INPUT_DUPLICATE'
  | 'RULES_INVALID'
  | 'RUN_INVALID'
  | 'RUN_ALTERED'
  | 'STANDARDS_INVALID'
  | 'OUTPUT_EXISTS'
  | 'OUTPUT_UNWRITABLE'
  | 'LEDGER_NOT_FOUND'
  | 'LEDGER_INVALID'
  | 'LEDGER_KEY'
  | 'LEDGER_BUSY'
  | 'LEDGER_UNWRITABLE'
  | 'LEDGER_OTHER'
  | 'POSTING_REFUSED'
  | 'IMPORT_REFUSED'
  | 'ANNOTATE_REFUSED'
  | 'BENCH_FAILED';

/** What is wrong, with the value found, and what to do about it: one clause each. */
export interface RefusalText {
  readonly problem: string;
  readonly remedy: string;
}

export class Refusal extends Error {
  override readonly name = 'Refusal';
  /**
   * @param code which refusal
   * @param place the file, sheet, line or option at fault, as the user named it
   * @param problem what is wrong, with the value found (Chinese, one clause)
   * @param remedy what to do about it (Chinese, one clause)
   * @param english the same in English; `refusals/refused.ts` takes both from the catalogue
   */
  constructor(
    readonly code: RefusalCode,
    readonly place: string,
    readonly problem: string,
    readonly remedy: string,
    readonly english: RefusalText,
  ) {
    super(`${code} ${place}: ${problem}；${remedy}`);
  }
}
