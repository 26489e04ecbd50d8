import { Refusal, type RefusalCode, type RefusalText } from '../refusal.js';
import { corrupt as corruptEn } from './en/corrupt.js';
import { corruptXls as corruptXlsEn } from './en/corrupt-xls.js';
import { files as filesEn } from './en/files.js';
import { rosterFiles as rosterFilesEn } from './en/roster-files.js';
import { usage as usageEn } from './en/usage.js';
import { corrupt as corruptZh } from './zh/corrupt.js';
import { corruptXls as corruptXlsZh } from './zh/corrupt-xls.js';
import { files as filesZh } from './zh/files.js';
import { rosterFiles as rosterFilesZh } from './zh/roster-files.js';
import { usage as usageZh } from './zh/usage.js';
import { headers as headersEn } from './en/headers.js';
import { headers as headersZh } from './zh/headers.js';
import { tables as tablesEn } from './en/tables.js';
import { tables as tablesZh } from './zh/tables.js';
import { standards as standardsEn } from './en/standards.js';
import { standards as standardsZh } from './zh/standards.js';
import { rules as rulesEn } from './en/rules.js';
import { rules as rulesZh } from './zh/rules.js';
import { run as runEn } from './en/run.js';
import { run as runZh } from './zh/run.js';
import { returned as returnedEn } from './en/returned.js';
import { returned as returnedZh } from './zh/returned.js';

/** What refusals say, by what is wrong. Texts that stand at their place in the code are Chinese only. */
const ZH = {
  ...usageZh,
  ...filesZh,
  ...rosterFilesZh,
  ...corruptZh,
  ...corruptXlsZh,
  ...returnedZh,
  ...runZh,
  ...rulesZh,
  ...standardsZh,
  ...tablesZh,
  ...headersZh,
};
const EN: typeof ZH = {
  ...usageEn,
  ...filesEn,
  ...rosterFilesEn,
  ...corruptEn,
  ...corruptXlsEn,
  ...returnedEn,
  ...runEn,
  ...rulesEn,
  ...standardsEn,
  ...tablesEn,
  ...headersEn,
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
