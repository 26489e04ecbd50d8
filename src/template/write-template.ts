import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../model/refusal.js';
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

/**
 * Writes the blank roster of a kind: whole or not at all, and the same bytes for the same rules.
 * @param mode `new`: nothing may stand there yet
 * @throws Refusal OUTPUT_EXISTS, OUTPUT_UNWRITABLE
 */
export async function writeTemplate(
  roster: RosterData,
  policy: PolicyData,
  file: string,
  mode: 'new' | 'replace',
): Promise<TemplateSize> {
  const columns = templateColumns(roster, policy);
  const place = path.resolve(file);
  const unfinished = `${place}.unfinished`;
  try {
    if (mode === 'new' && (await statOf(place)) !== undefined) throw exists(file);
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
    throw unwritable(file, error);
  }
}

function exists(file: string): Refusal {
  return new Refusal(
    'OUTPUT_EXISTS',
    file,
    '文件已存在，也许已经填写',
    '请用 --out 指定其他文件，或用 --force 覆盖',
  );
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
