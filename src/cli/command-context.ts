import type { Language } from './language.js';
import type { Terminal } from './terminal.js';

/** What every command is given beside its own options. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly language: Language;
  exit(code: number): void;
}

/** Options as commander hands them over: each absent unless given. */
export interface CommandOptions {
  readonly kind?: string;
  readonly sheet?: string;
  readonly period?: string;
  readonly batch?: string;
  readonly only?: readonly string[];
  readonly reading?: readonly string[];
  readonly costOfReadings?: true;
  readonly includeHidden?: true;
  readonly listsOnly?: true;
  readonly maskAccounts?: true;
  readonly maskNames?: true;
  readonly splitBy?: 'unit';
  readonly annotate?: true;
  readonly out?: string;
  readonly force?: true;
  readonly standards?: string;
  readonly ledger?: string;
  readonly keyFile?: string;
  readonly preparedBy?: string;
  readonly approvedBy?: string;
  readonly allowMissingAccounts?: true;
  readonly reason?: string;
  readonly by?: string;
  readonly date?: string;
  readonly voucher?: string;
  readonly run?: readonly string[];
  readonly receipt?: string;
  readonly year?: string;
  readonly open?: true;
  readonly rules?: string;
  readonly cells?: true;
  readonly all?: true;
  readonly mutants?: true;
  readonly json?: true;
  readonly quiet?: true;
  readonly color: boolean;
  readonly failOn?: readonly string[];
  readonly inputs?: string;
}
