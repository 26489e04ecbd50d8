import type { Treatment } from '../model/code.js';
import type { ExceptionLine, Place } from '../model/finding.js';
import type { Disposition, Outcome } from '../model/plan.js';
import { FolderFiles } from '../output/folder-files.js';
import type { TextFile } from '../output/text-file.js';
import { gravest } from './gravest.js';
import { markedCells } from './marked-cells.js';
import { readNotes } from './read-notes.js';
import { commentText, resultText } from './result-text.js';
import type { HeaderRows, RowNotes, SheetNotes } from './row-notes.js';

/** How the result of a row is coloured by what became of it; a row that is paid, by what is to be looked at. */
const RESULT_LOOKS: Readonly<Record<Disposition, Treatment | undefined>> = {
  paid: undefined,
  partly: 'hold',
  held: 'hold',
  rejected: 'reject',
  unclaimed: 'notice',
};

/** More is said of no sheet as a whole: the list of exceptions says it all. */
const MOST_GENERAL = 20;

interface SpooledSheet {
  readonly rows: TextFile;
  readonly headers: HeaderRows[];
  readonly general: ExceptionLine[];
}

/** Keeps what is to be written into the rosters, row by row on disk as outcomes come, in memory that does not grow with rows. */
export class NotesSpool {
  readonly #sheets = new Map<string, Map<string, SpooledSheet>>();
  #lines: ExceptionLine[] = [];
  #opened = 0;

  private constructor(
    private readonly files: FolderFiles,
    private readonly district: string,
  ) {}

  /** @param folder a new one, for what waits; @throws Refusal OUTPUT_UNWRITABLE, from `write` too */
  static async inNew(folder: string, district: string): Promise<NotesSpool> {
    return new NotesSpool(await FolderFiles.inNew(folder), district);
  }

  /** Outcomes in input order. */
  write(outcome: Outcome): void {
    if (outcome.is === 'header')
      this.#sheet(outcome.place).headers.push({ first: outcome.place.row, last: outcome.last });
    else if (outcome.is === 'row') this.#row(outcome.place, outcome.disposition);
    else if (outcome.is === 'exception') this.#exception(outcome.line);
  }

  /** What was said of a file's sheets, in order. Afterwards nothing more is written. */
  sheetsOf(file: string): readonly SheetNotes[] {
    const sheets = this.#sheets.get(file) ?? new Map<string, SpooledSheet>();
    return [...sheets].map(([sheet, { rows, headers, general }]) => ({
      sheet,
      headers,
      comment: commentText(general, this.district),
      rows: () => readNotes(rows.path),
    }));
  }

  /** To be called once, before the first `sheetsOf`. */
  close(): void {
    for (const sheets of this.#sheets.values()) for (const { rows } of sheets.values()) rows.close();
  }

  async remove(): Promise<void> {
    await this.files.remove();
  }

  #exception(line: ExceptionLine): void {
    if (line.place.row > 0) {
      this.#lines.push(line);
      return;
    }
    // What concerns the file as a whole is no fault of a sheet of it.
    const sheet = this.#sheets.get(line.place.file)?.get(line.place.sheet);
    if (sheet !== undefined && sheet.general.length < MOST_GENERAL) sheet.general.push(line);
  }

  #row(place: Place, disposition: Disposition): void {
    const lines = this.#lines;
    this.#lines = [];
    const notes: RowNotes = {
      row: place.row,
      result: resultText(disposition, lines, this.district),
      treatment: RESULT_LOOKS[disposition] ?? gravest(lines.map(({ treatment }) => treatment)),
      marks: markedCells(place.row, lines, this.district),
    };
    this.#sheet(place).rows.append(`${JSON.stringify(notes)}\n`);
  }

  #sheet({ file, sheet }: Place): SpooledSheet {
    const sheets = this.#sheets.get(file) ?? new Map<string, SpooledSheet>();
    this.#sheets.set(file, sheets);
    const known = sheets.get(sheet);
    if (known !== undefined) return known;
    this.#opened += 1;
    const opened = { rows: this.files.open(`notes-${this.#opened}.jsonl`), headers: [], general: [] };
    sheets.set(sheet, opened);
    return opened;
  }
}
