import { inBoth } from './in-both.js';
import { backups as backupsEn } from './en/backups.js';
import { bench as benchEn } from './en/bench.js';
import { corruptXls as corruptXlsEn } from './en/corrupt-xls.js';
import { corrupt as corruptEn } from './en/corrupt.js';
import { files as filesEn } from './en/files.js';
import { headers as headersEn } from './en/headers.js';
import { ledgerKey as ledgerKeyEn } from './en/ledger-key.js';
import { ledger as ledgerEn } from './en/ledger.js';
import { openings as openingsEn } from './en/openings.js';
import { pastRuns as pastRunsEn } from './en/past-runs.js';
import { posting as postingEn } from './en/posting.js';
import { returned as returnedEn } from './en/returned.js';
import { reversals as reversalsEn } from './en/reversals.js';
import { rosterFiles as rosterFilesEn } from './en/roster-files.js';
import { rows as rowsEn } from './en/rows.js';
import { rules as rulesEn } from './en/rules.js';
import { run as runEn } from './en/run.js';
import { standards as standardsEn } from './en/standards.js';
import { tables as tablesEn } from './en/tables.js';
import { usage as usageEn } from './en/usage.js';
import { backups as backupsZh } from './zh/backups.js';
import { bench as benchZh } from './zh/bench.js';
import { corruptXls as corruptXlsZh } from './zh/corrupt-xls.js';
import { corrupt as corruptZh } from './zh/corrupt.js';
import { files as filesZh } from './zh/files.js';
import { headers as headersZh } from './zh/headers.js';
import { ledgerKey as ledgerKeyZh } from './zh/ledger-key.js';
import { ledger as ledgerZh } from './zh/ledger.js';
import { openings as openingsZh } from './zh/openings.js';
import { pastRuns as pastRunsZh } from './zh/past-runs.js';
import { posting as postingZh } from './zh/posting.js';
import { returned as returnedZh } from './zh/returned.js';
import { reversals as reversalsZh } from './zh/reversals.js';
import { rosterFiles as rosterFilesZh } from './zh/roster-files.js';
import { rows as rowsZh } from './zh/rows.js';
import { rules as rulesZh } from './zh/rules.js';
import { run as runZh } from './zh/run.js';
import { standards as standardsZh } from './zh/standards.js';
import { tables as tablesZh } from './zh/tables.js';
import { usage as usageZh } from './zh/usage.js';

/** What refusals say, by what is wrong. */
const ZH = {
  ...backupsZh,
  ...benchZh,
  ...corruptXlsZh,
  ...corruptZh,
  ...filesZh,
  ...headersZh,
  ...ledgerKeyZh,
  ...ledgerZh,
  ...openingsZh,
  ...pastRunsZh,
  ...postingZh,
  ...returnedZh,
  ...reversalsZh,
  ...rosterFilesZh,
  ...rowsZh,
  ...rulesZh,
  ...runZh,
  ...standardsZh,
  ...tablesZh,
  ...usageZh,
};
const EN: typeof ZH = {
  ...backupsEn,
  ...benchEn,
  ...corruptXlsEn,
  ...corruptEn,
  ...filesEn,
  ...headersEn,
  ...ledgerKeyEn,
  ...ledgerEn,
  ...openingsEn,
  ...pastRunsEn,
  ...postingEn,
  ...returnedEn,
  ...reversalsEn,
  ...rosterFilesEn,
  ...rowsEn,
  ...rulesEn,
  ...runEn,
  ...standardsEn,
  ...tablesEn,
  ...usageEn,
};
export type RefusalWords = typeof ZH;

/** A refusal in the words of the catalogue: Chinese, with the English beside it. */
export const refused = inBoth(ZH, EN);
