import type { Posted } from '../../books/post.js';
import type { LedgerSettings } from '../../run/settings.js';
import type { CommandContext } from '../command-context.js';
import type { Language } from '../language.js';

/** That a ledger was made; '' where it was there before. */
export function madeLine(made: Posted['made'], { file }: LedgerSettings, language: Language): string {
  if (made === undefined) return '';
  return language === 'zh' ? `新建台账 ${file}\n` : `New ledger ${file}\n`;
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
  const warning = made && WARNINGS[made];
  if (warning !== undefined) terminal.error(`${warning[language](ledger)}\n`);
}

type Warning = Readonly<Record<Language, (ledger: LedgerSettings) => string>>;

const WARNINGS: Readonly<Record<NonNullable<Posted['made']>, Warning | undefined>> = {
  'new-key': undefined,
  'known-key': {
    zh: ({ file, keyFile }) =>
      `新建了台账 ${file}，而密钥 ${keyFile} 早已存在：用它的台账应在别处。--ledger 的路径写错了吗？新台账不知道以往付过什么`,
    en: ({ file, keyFile }) =>
      `Made a new ledger ${file}, but the key ${keyFile} was there before: it has a ledger elsewhere. Is the path of --ledger mistyped? The new one knows of no payment made before`,
  },
  'empty-file': {
    zh: ({ file }) =>
      `台账 ${file} 原是空文件，已作为新台账：它不知道以往付过什么。曾记过账的，请先把它改名保留，再从备份恢复（ledger restore）`,
    en: ({ file }) =>
      `The ledger ${file} was an empty file and is a new one now: it knows of no payment made before. If anything had been entered, rename it and restore a backup (ledger restore)`,
  },
};
