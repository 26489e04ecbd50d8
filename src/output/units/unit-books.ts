import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { BatchLabel } from '../../model/batch.js';
import type { ExceptionLine } from '../../model/finding.js';
import { batchWords, headLines, periodWords, type HeadText } from '../batch-words.js';
import { FolderFiles } from '../folder-files.js';
import { FOLDER_MODE } from '../owner-only.js';
import { unwritable } from '../unwritable.js';
import { GrowingSheet, type SheetRoom } from '../workbook/growing-sheet.js';
import { BLANK_LINE, wideLine, type Line } from '../workbook/line.js';
import { listSheets } from '../workbook/list-sheets.js';
import { listTop } from '../workbook/sheet-top.js';
import { writeWorkbook } from '../workbook/write-workbook.js';
import type { WrittenFile } from '../written-file.js';
import { UNIT_COLUMNS, unitTexts } from './unit-columns.js';
import { unitFileNames, unitTitle } from './unit-file-names.js';
import { UNIT_INDEX, UNITS_FOLDER, unitIndex } from './unit-index.js';
import { UnitLines, type Texts, type UnitOfLines } from './unit-lines.js';

/** units/: for each unit a workbook of what is wrong in its own rows, to be sent back to it. */
export class UnitBooks {
  readonly #lines: UnitLines;

  constructor(
    files: FolderFiles,
    private readonly room: SheetRoom,
    private readonly label: BatchLabel,
  ) {
    this.#lines = new UnitLines(files);
  }

  /** What concerns a whole file goes back to nobody, and with what was paid before nothing is wrong. */
  add(line: ExceptionLine): void {
    if (line.unit === undefined || line.mark === 'paid-as-before') return;
    this.#lines.add(line.unit, unitTexts(line, this.label.district));
  }

  /**
   * Writes the workbooks into a new folder of `folder`, one after another; none where no unit has a line.
   * @throws Refusal OUTPUT_UNWRITABLE
   */
  async write(folder: string, runId: string): Promise<readonly WrittenFile[]> {
    const units = this.#lines.close();
    if (units.length === 0) return [];
    const place = path.join(folder, UNITS_FOLDER);
    try {
      await mkdir(place, { mode: FOLDER_MODE });
    } catch (error) {
      throw unwritable(place, error);
    }
    const names = unitFileNames(units.map(({ unit }) => unit));
    const index = unitIndex(new FolderFiles(place));
    const written: WrittenFile[] = [];
    for (const [at, unit] of units.entries()) {
      const file = `${names[at] ?? ''}.xlsx`;
      const name = `${UNITS_FOLDER}/${file}`;
      const sheets = this.#sheets(unit, runId);
      index.append({ file, ...unit });
      written.push({ name, ...(await writeWorkbook(path.join(folder, name), sheets)) });
    }
    const { sha256 } = index.close();
    return [{ name: UNIT_INDEX, sha256, partsSha256: undefined }, ...written];
  }

  #sheets(unit: UnitOfLines & { read(): Iterable<Texts> }, runId: string) {
    const title = `${periodWords(this.label.period)}申报核对清单`;
    const lines = headLines(this.label, UNIT_COLUMNS.length, title, this.#headTexts(unit, runId));
    const top = listTop(lines, UNIT_COLUMNS);
    const rows = GrowingSheet.under(this.room, top, UNIT_COLUMNS);
    for (const texts of unit.read()) rows.append(texts);
    return listSheets(
      {
        name: '核对清单',
        top,
        slices: rows.slices(),
        closing: () => CLOSING,
        filter: 'filter',
        looks: 'marked',
      },
      new Set(),
    );
  }

  #headTexts({ unit, lines }: UnitOfLines, runId: string): readonly HeadText[] {
    const code = unit.code === '' ? '' : `　统一社会信用代码：${unit.code}`;
    return [
      [`单位：${unitTitle(unit)}${code}`, `共 ${lines} 条`],
      [batchWords(this.label, runId), ''],
    ];
  }
}

const CLOSING: readonly Line[] = [
  BLANK_LINE,
  ...[
    '请核对上列各条，于　　　　年　　月　　日前更正并重新报送；不予拨付的，有异议请附材料说明。此前已拨付的不列。',
    `单位经办人：${'　'.repeat(14)}日期：${'　'.repeat(14)}单位盖章：`,
  ].map((text) => wideLine(UNIT_COLUMNS.length, 'plain', text, 24)),
];
