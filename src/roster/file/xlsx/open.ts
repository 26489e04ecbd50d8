import { type RosterFile, type SheetSource, SAID_BY_FORMAT } from '../../../model/sheet.js';
import { extensionNotes } from '../extension-note.js';
import { otherSheetsNote } from '../other-sheets-note.js';
import { LIMITS } from '../limits.js';
import { corrupt, tooLarge } from '../refusals.js';
import { SheetMeter } from '../read-meter.js';
import type { FileSource } from '../source.js';
import { openArchive, type Archive, type Part } from './archive.js';
import type { CellContext } from './cell.js';
import { readOutline } from './outline.js';
import { readRows } from './rows.js';
import { readSharedStrings } from './strings.js';
import { readStyles } from './styles.js';
import { readWorkbook, type SheetEntry, type Workbook } from './workbook.js';

/**
 * Opens an OOXML workbook: its worksheets in order; chart and dialog sheets are none. Shared strings, styles and rows
 * are read when the first rows are asked for.
 * @throws Refusal FILE_CORRUPT, FILE_ENCRYPTED, FILE_NOT_WORKBOOK, FILE_FORMAT_UNKNOWN, FILE_TOO_LARGE
 */
export async function openXlsx(source: FileSource): Promise<RosterFile> {
  const archive = await openArchive(source);
  try {
    const workbook = await readWorkbook(archive, source.name);
    return {
      name: source.name,
      format: 'xlsx',
      dates: workbook.dates,
      bytes: source.bytes,
      text: SAID_BY_FORMAT,
      notes: [
        ...extensionNotes(source.name, 'xlsx'),
        ...otherSheetsNote(otherSheets(archive, workbook, source.name)),
      ],
      sheets: sheetSources(archive, workbook, source.name),
      close: async () => archive.close(),
    };
  } catch (error) {
    archive.close();
    throw error;
  }
}

/** Names of the chart, dialog and macro sheets. */
function otherSheets(archive: Archive, workbook: Workbook, name: string): readonly string[] {
  return workbook.sheets
    .filter((sheet) => worksheetPart(archive, workbook, sheet, name) === undefined)
    .map((sheet) => sheet.name);
}

type Shared = Pick<CellContext, 'strings' | 'shapes' | 'dates'>;

function sheetSources(archive: Archive, workbook: Workbook, name: string): readonly SheetSource[] {
  const located = workbook.sheets.flatMap((sheet) => {
    const part = worksheetPart(archive, workbook, sheet, name);
    return part === undefined ? [] : [{ sheet, part }];
  });
  const resources = ['sharedStrings', 'styles'].flatMap((type) => relatedPart(archive, workbook, type) ?? []);
  guardTotal(name, [...located.map(({ part }) => part), ...resources]);
  let shared: Promise<Shared> | undefined;
  return located.map(({ sheet, part }) => {
    const meter = new SheetMeter(part.bytes);
    const metered: Part = { ...part, read: () => meter.counted(part.read()) };
    return {
      name: sheet.name,
      hidden: sheet.hidden,
      meter,
      async *rows() {
        shared ??= readShared(archive, workbook, name);
        // The outline is inflating for the most part, which needs no turn of this thread.
        const [outline, known] = await Promise.all([readOutline(part), shared]);
        yield* readRows(metered, outline, { place: `${name} 工作表“${sheet.name}”`, ...known });
      },
    };
  });
}

/** The sheet's part, or undefined for a sheet that is no worksheet. */
function worksheetPart(
  archive: Archive,
  workbook: Workbook,
  sheet: SheetEntry,
  name: string,
): Part | undefined {
  // Module sheets of old macros refer to nothing.
  if (sheet.relationship === '') return undefined;
  const relationship = workbook.relationships.find(({ id }) => id === sheet.relationship);
  if (relationship !== undefined && relationship.type !== 'worksheet') return undefined;
  const part = relationship === undefined ? undefined : archive.find(relationship.target);
  if (part === undefined) throw corrupt(name, (say) => say.sheetPartMissing(sheet.name));
  return part;
}

/** A part that all sheets share, or undefined where the workbook has none. */
function relatedPart(archive: Archive, { relationships }: Workbook, type: string): Part | undefined {
  const relationship = relationships.find((candidate) => candidate.type === type);
  return relationship === undefined ? undefined : archive.find(relationship.target);
}

async function readShared(archive: Archive, workbook: Workbook, name: string): Promise<Shared> {
  const strings = relatedPart(archive, workbook, 'sharedStrings');
  const styles = relatedPart(archive, workbook, 'styles');
  // A missing string is found out where a cell refers to it, but without their formats dates would be plain numbers.
  if (styles === undefined && workbook.relationships.some(({ type }) => type === 'styles'))
    throw corrupt(name, (say) => say.stylesMissing());
  return {
    strings: strings === undefined ? [] : await readSharedStrings(strings),
    shapes: styles === undefined ? [] : await readStyles(styles),
    dates: workbook.dates,
  };
}

function guardTotal(name: string, parts: readonly Part[]): void {
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total > LIMITS.totalBytes) throw tooLarge(name, 'archiveBytes', LIMITS.totalBytes);
}
