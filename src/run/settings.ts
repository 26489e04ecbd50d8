import type { LedgerHead } from '../model/history.js';
import type { SheetSettings } from '../model/sheet-settings.js';
import type { PublishMode } from '../output/refuse-taken.js';

/** Which ledger a command looks at. */
export interface LedgerSettings {
  readonly file: string;
  /** The file with its key. */
  readonly keyFile: string;
  /** The ledger as it stood then; undefined: as it is now. */
  readonly at: LedgerHead | undefined;
}

/** Who computes and writes, not what. */
export interface ThreadPrograms {
  /** Reads and decides a large roster. */
  readonly decide: string;
  /** Writes all files of large rosters. */
  readonly write: string;
}

/** What a batch is asked for, as the command line says it, checked for form. */
export interface BatchSettings {
  readonly files: readonly string[];
  /** Folder of the rules. */
  readonly rules: string;
  /** The build's form of the shipped rules. */
  readonly builtRules: string;
  /** The build's programs for work on threads of their own; undefined: all is done on one. */
  readonly threads: ThreadPrograms | undefined;
  /** The build's program for reading .xls files in a process of its own; undefined: they are refused. */
  readonly legacyReader: string | undefined;
  readonly standards: string | undefined;
  /** "2023-09" */
  readonly period: string | undefined;
  /** "01" */
  readonly batch: string;
  readonly kind: string | undefined;
  readonly sheet: string | undefined;
  readonly only: readonly string[] | undefined;
  /** `id=option` each, where the policy is not read as its data says. */
  readonly readings: readonly string[];
  readonly hiddenRows: 'hold' | 'read';
  /** The ledger that says what was paid before; undefined: nothing is asked. */
  readonly ledger: LedgerSettings | undefined;
}

/** What a run is asked for beside what is computed. */
export interface RunSettings extends BatchSettings {
  readonly period: string;
  readonly out: string;
  readonly mode: PublishMode;
  /** Whether the batch is computed under the other readings too, to say what they would change. */
  readonly otherReadings: 'cost' | 'leave';
  readonly sheets: SheetSettings;
  readonly version: string;
}
