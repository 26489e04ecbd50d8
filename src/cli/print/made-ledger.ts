import type { Posted } from '../../books/post.js';
import type { LedgerSettings } from '../../run/settings.js';
import type { CommandContext } from '../command-context.js';
import type { Language } from '../language.js';
import { LEDGER } from '../words/ledger.js';

/** That a ledger was made; '' where it was there before. */
export function madeLine(made: Posted['made'], { file }: LedgerSettings, language: Language): string {
  if (made === undefined) return '';
  return LEDGER[language].made(file);
}

/**
 * A key is made with its first ledger: one that was there before tells of another ledger, and perhaps of a mistyped path. So does
 * an empty file of a ledger that was there, if it is not what a making left that was killed.
 */
export function warnOfKnownKey(
  made: Posted['made'],
  ledger: LedgerSettings,
  { terminal, language }: CommandContext,
): void {
  const words = LEDGER[language];
  if (made === 'known-key') terminal.error(`${words.knownKey(ledger.file, ledger.keyFile)}\n`);
  if (made === 'empty-file') terminal.error(`${words.emptyFile(ledger.file)}\n`);
}
