import type { RefusalCode } from '../../../model/refusal.js';
import type { ProblemWords } from '../problems-words.js';

const CODES: Readonly<Record<RefusalCode, string>> = {
  USAGE: 'wrong use of the command',
  FILE_NOT_FOUND: 'no such file, or it cannot be read',
  FILE_EMPTY: 'the file is empty',
  FILE_FORMAT_UNKNOWN: 'not a roster format that can be read',
  FILE_NOT_WORKBOOK: 'not a workbook',
  FILE_ENCRYPTED: 'the file is encrypted',
  FILE_CORRUPT: 'the file is damaged',
  FILE_TOO_LARGE: 'the file exceeds a limit',
  FILE_ENCODING_UNKNOWN: 'the text encoding is not known',
  CSV_MALFORMED: 'the CSV is malformed',
  HEADER_NOT_FOUND: 'no roster header found',
  KIND_AMBIGUOUS: 'the roster kind is ambiguous',
  COLUMN_MISSING: 'a required column is missing',
  COLUMN_DUPLICATE: 'a column stands twice',
  INPUT_DUPLICATE: 'the same input twice',
  RULES_INVALID: 'the rules are not valid',
  RUN_INVALID: 'not the folder of a run that can be used here',
  RUN_ALTERED: 'the run is not as it was written',
  STANDARDS_INVALID: 'the standards are not valid',
  OUTPUT_EXISTS: 'the output exists',
  OUTPUT_UNWRITABLE: 'the output cannot be written',
  LEDGER_NOT_FOUND: 'no such ledger',
  LEDGER_INVALID: 'not a ledger that can be used',
  LEDGER_KEY: "the ledger's key is missing or wrong",
  LEDGER_BUSY: 'the ledger is in use',
  LEDGER_UNWRITABLE: 'the ledger cannot be written',
  LEDGER_OTHER: 'computed against another ledger',
  POSTING_REFUSED: 'cannot be entered into the ledger',
  IMPORT_REFUSED: 'the payments cannot be taken over',
  ANNOTATE_REFUSED: 'the roster cannot be given back annotated',
};

export const problems: ProblemWords = {
  refused: ({ place, code, problem, remedy }) => `${place}: ${problem} (${code})\n${remedy}`,
  untranslated: ({ place, code, problem, remedy }) =>
    `${place}: ${CODES[code]} (${code})\n${problem}；${remedy}`,
  bug: 'A bug in butie; nothing was written. Please report:',
  outputLost: (why) =>
    `stdout cannot be written (${why}): what is shown is not all; files and entries were made all the same, check the result`,
};
