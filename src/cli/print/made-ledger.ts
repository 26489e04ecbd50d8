import type { Posted } from '../../books/post.js';
import type { LedgerSettings } from '../../run/settings.js';
import type { CommandContext } from '../command-context.js';
import type { Language } from '../language.js';

/** That a ledger was made; '' where it was there before. */
export function madeLine(made: Posted['made'], { file }: LedgerSettings, language: Language): string {
  if (made === undefined) return '';
  return language === 'zh' ? `新建台账 ${file}\n` : `New ledger ${file}\n`;
}

/** A key is made with its first ledger: one that was there before tells of another ledger, and perhaps of a mistyped path. */
export function warnOfKnownKey(
  made: Posted['made'],
  { file, keyFile }: LedgerSettings,
  { terminal, language }: CommandContext,
): void {
  if (made !== 'known-key') return;
  const said =
    language === 'zh'
      ? `新建了台账 ${file}，而密钥 ${keyFile} 早已存在：用它的台账应在别处。--ledger 的路径写错了吗？新台账不知道以往付过什么`
      : `Made a new ledger ${file}, but the key ${keyFile} was there before: it has a ledger elsewhere. Is the path of --ledger mistyped? The new one knows of no payment made before`;
  terminal.error(`${said}\n`);
}
