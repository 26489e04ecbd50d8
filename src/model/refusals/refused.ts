import { Refusal, type RefusalCode, type RefusalText } from '../refusal.js';
import { backups as backupsEn } from './en/backups.js';
import { ledger as ledgerEn } from './en/ledger.js';
import { ledgerKey as ledgerKeyEn } from './en/ledger-key.js';
import { openings as openingsEn } from './en/openings.js';
import { pastRuns as pastRunsEn } from './en/past-runs.js';
import { posting as postingEn } from './en/posting.js';
import { reversals as reversalsEn } from './en/reversals.js';
import { rows as rowsEn } from './en/rows.js';
import { backups as backupsZh } from './zh/backups.js';
import { ledger as ledgerZh } from './zh/ledger.js';
import { ledgerKey as ledgerKeyZh } from './zh/ledger-key.js';
import { openings as openingsZh } from './zh/openings.js';
import { pastRuns as pastRunsZh } from './zh/past-runs.js';
import { posting as postingZh } from './zh/posting.js';
import { reversals as reversalsZh } from './zh/reversals.js';
import { rows as rowsZh } from './zh/rows.js';
import { files as filesEn } from './en/files.js';
import { usage as usageEn } from './en/usage.js';
import { files as filesZh } from './zh/files.js';
import { usage as usageZh } from './zh/usage.js';

/** What refusals say, by what is wrong. Texts that stand at their place in the code are Chinese only. */
const ZH = {
  ...usageZh,
  ...filesZh,
  ...backupsZh,
  ...ledgerZh,
  ...ledgerKeyZh,
  ...openingsZh,
  ...pastRunsZh,
  ...postingZh,
  ...reversalsZh,
  ...rowsZh,
};
const EN: typeof ZH = {
  ...usageEn,
  ...filesEn,
  ...backupsEn,
  ...ledgerEn,
  ...ledgerKeyEn,
  ...openingsEn,
  ...pastRunsEn,
  ...postingEn,
  ...reversalsEn,
  ...rowsEn,
};
export type RefusalWords = typeof ZH;

/**
 * A refusal in the words of the catalogue: Chinese, with the English beside it.
 * @param place the file, sheet, line or option at fault, as the user named it
 */
export function refused(
  code: RefusalCode,
  place: string,
  say: (words: RefusalWords) => RefusalText,
): Refusal {
  const { problem, remedy } = say(ZH);
  return new Refusal(code, place, problem, remedy, say(EN));
}
