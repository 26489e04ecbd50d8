import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { refused } from '../model/refusals/refused.js';
import { asNamed } from '../output/as-named.js';
import { statOf } from '../output/stat-of.js';
import { unwritable } from '../output/unwritable.js';
import { type WorkbookSheet, writeWorkbook } from '../output/workbook/write-workbook.js';
import type { PolicyData, RosterData } from '../policy/data.js';
import { choiceSheet } from './choice-sheet.js';
import { guideSheet } from './guide-sheet.js';
import { rosterSheet } from './roster-sheet.js';
import { type TemplateColumn, templateColumns } from './template-column.js';

/** The file name of a kind's template. */
export function templateName({ title }: RosterData): string {
  return `${title}模板.xlsx`;
}

/** What a template asks for: how many columns it has, and how many of them must be filled in. */
export interface TemplateSize {
  readonly columns: number;
  readonly required: number;
}

/** So that of several templates none is written where a file is in the way. @throws Refusal OUTPUT_EXISTS, OUTPUT_UNWRITABLE (it cannot be told what stands there) */
export async function refuseExisting(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const stat = await statOf(path.resolve(file)).catch((error: unknown) => {
      throw unwritable(file, error);
    });
    if (stat !== undefined) throw refused('OUTPUT_EXISTS', file, (say) => say.templateExists());
  }
}

/**
 * Writes the blank roster of a kind in the place of what stands there: whole or not at all, and the same bytes for the same rules.
 * @throws Refusal OUTPUT_UNWRITABLE
 */
export async function writeTemplate(
  roster: RosterData,
  policy: PolicyData,
  file: string,
): Promise<TemplateSize> {
  const columns = templateColumns(roster, policy);
  const place = path.resolve(file);
  const unfinished = `${place}.unfinished`;
  try {
    await mkdir(path.dirname(place), { recursive: true });
    await rm(unfinished, { force: true });
    await writeWorkbook(unfinished, templateSheets(roster, policy, columns));
    await rename(unfinished, place);
    return {
      columns: columns.length,
      required: columns.filter(({ data }) => data.bold === true).length,
    };
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw asNamed(unwritable(file, error), unfinished, file);
  }
}

/** The sheets of a kind's template in their order: the roster, the guide, the choices. */
function templateSheets(
  roster: RosterData,
  policy: PolicyData,
  columns: readonly TemplateColumn[],
): readonly WorkbookSheet[] {
  const taken = new Set<string>();
  // Named before the roster: by these names they are passed over when it is read.
  const guide = guideSheet(roster, policy, columns, taken);
  const choices = choiceSheet(policy.common.template.choices, columns, taken);
  return [rosterSheet(roster, policy.common, columns, choices.names, taken), guide, choices.sheet];
}
