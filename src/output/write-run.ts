import path from 'node:path';
import type { BatchLabel } from '../model/batch.js';
import { payoutKeys } from '../model/payout-keys.js';
import type { CarryRow, RunTotals, Tally } from '../model/plan.js';
import { CarryBook } from './carry-book.js';
import { checkSums, type WrittenSums } from './check-sums.js';
import { CsvList } from './csv-list.js';
import { DepartmentBook } from './department-book.js';
import { ExceptionBook } from './exception-book.js';
import { FolderFiles } from './folder-files.js';
import { fundSummary } from './fund-summary.js';
import { KEY_COLUMNS, type KeyLine } from './key-columns.js';
import { PublicityBook } from './publicity-book.js';
import { Deductions } from './summary-totals.js';
import type { FinishedRun, RunWriter } from './run-writer.js';
import { UnitBooks } from './units/unit-books.js';
import { RunLists } from './run-lists.js';
import type { SheetRoom } from './workbook/growing-sheet.js';
import { PieceSpool } from './workbook/piece-spool.js';
import { SHEET_ROWS } from './workbook/sheet-rows.js';
import { writeWorkbook, type WorkbookSheet } from './workbook/write-workbook.js';
import type { WrittenFile } from './written-file.js';

/** Where rows of sheets wait until their workbook is written: a folder in that of the run, gone when it is done. */
const PARTS_FOLDER = '.parts';

/**
 * Starts the files of a run in `folder`, which exists and is empty. Lines are rendered to disk as they come, so memory does not grow with rows.
 * @param sheetRows rows that a sheet holds before the list continues on a next one; for tests
 * @throws Refusal OUTPUT_UNWRITABLE, from `write` and `finish` too
 */
export async function openRunWriter(
  folder: string,
  label: BatchLabel,
  sheetRows: number = SHEET_ROWS,
): Promise<RunWriter> {
  const files = new FolderFiles(folder);
  const parts = await FolderFiles.inNew(path.join(folder, PARTS_FOLDER));
  const room: SheetRoom = { pieces: new PieceSpool(parts), sheetRows };
  const lists = new RunLists(files, label);
  const keys = new CsvList<KeyLine>(files, 'keys.csv', KEY_COLUMNS);
  const exceptionBook = new ExceptionBook(room, label);
  const publicity = new PublicityBook(room, label);
  const unitBooks = label.sheets.splitBy === 'unit' ? new UnitBooks(parts, room, label) : undefined;
  const deductions = new Deductions();
  const departments = new Map<string, DepartmentBook>();
  const carries = new Map<string, CarryBook>();

  const abandon = async (): Promise<void> => {
    files.discard();
    await parts.remove();
  };

  return {
    write(outcome) {
      if (outcome.is === 'payout') {
        const { payout } = outcome;
        lists.addPayout(payout);
        for (const key of payoutKeys(payout)) keys.append({ payout: payout.id, key });
        departmentBook(payout.department).add(payout);
        publicity.add(payout);
        deductions.add(payout);
      } else if (outcome.is === 'exception') {
        lists.addException(outcome.line);
        exceptionBook.add(outcome.line);
        unitBooks?.add(outcome.line);
      } else if (outcome.is === 'carry') {
        carryBook(outcome.row).add(outcome.row);
      }
    },
    async room() {},
    async finish(totals, runId) {
      try {
        return await assemble(totals, runId);
      } catch (error) {
        await abandon();
        throw error;
      }
    },
    abandon,
  };

  async function assemble(totals: RunTotals, runId: string): Promise<FinishedRun> {
    checkSums(totals, lists.sums());
    const open = inOrder(label.departments, ({ key }) => departments.get(key));
    const workbooks = open.map(writtenSums);
    checkSums(totals, workbooks);
    const listed = [...lists.close(), keys.close()];
    const summary = deductions.summary(totals);
    const books: (readonly [string, readonly WorkbookSheet[]])[] = [
      ['exceptions.xlsx', exceptionBook.sheets(totals, runId)],
      ...open.map((book) => [`payouts-${book.department.key}.xlsx`, book.sheets(summary, runId)] as const),
      ['summary.xlsx', fundSummary(label, summary, runId)],
      ...(open.length === 0 ? [] : [['publicity.xlsx', publicity.sheets(runId)] as const]),
      ...inOrder(label.kinds, ({ kind }) => carries.get(kind)).map(
        (book) => [`carry-${book.kind.kind}.xlsx`, book.sheets(runId)] as const,
      ),
    ];
    const written: WrittenFile[] = [];
    for (const [name, sheets] of books)
      written.push({ name, ...(await writeWorkbook(path.join(folder, name), sheets)) });
    const transfers: WrittenFile[] = [];
    for (const book of open) transfers.push(...(await book.transfers(files)));
    const units = (await unitBooks?.write(folder, runId)) ?? [];
    await parts.remove();
    const { counts } = exceptionBook;
    return {
      files: [...listed, ...transfers, ...written, ...units],
      counts: { workbooks, problems: counts.problems(), rosters: counts.files(), summary },
    };
  }

  function departmentBook(key: string): DepartmentBook {
    const open = departments.get(key);
    if (open !== undefined) return open;
    const department = label.departments.find((one) => one.key === key);
    if (department === undefined) throw new Error(`payout of unknown department ${key}`);
    const book = new DepartmentBook(room, label, department);
    departments.set(key, book);
    return book;
  }

  function carryBook({ kind }: CarryRow): CarryBook {
    const open = carries.get(kind);
    if (open !== undefined) return open;
    const named = label.kinds.find((one) => one.kind === kind);
    if (named === undefined) throw new Error(`carry row of unknown kind ${kind}`);
    const book = new CarryBook(room, label, named);
    carries.set(kind, book);
    return book;
  }
}

function writtenSums({ department: { key }, tallies }: WrittenSums): WrittenSums {
  const plain = [...tallies].map(([rule, { payouts, amount }]): [string, Tally] => [
    rule,
    { payouts, amount },
  ]);
  return { department: { key }, tallies: new Map(plain) };
}

function inOrder<Key, Book>(keys: readonly Key[], bookOf: (key: Key) => Book | undefined): readonly Book[] {
  return keys.map(bookOf).filter((book) => book !== undefined);
}
