import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { TREATMENT_NAMES, type Treatment } from '../../src/model/code.js';
import { FolderFiles } from '../../src/output/folder-files.js';
import type { CellMark, RowNotes, SheetNotes } from '../../src/returned/row-notes.js';
import { type AnnotatedBook, annotateBook } from '../../src/returned/xlsx/annotate-book.js';

const folder = mkdtempSync(path.join(tmpdir(), 'butie-returned-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let places = 0;

/** A place in a folder that goes when the tests end. */
export function place(name: string): string {
  places += 1;
  return path.join(folder, `${places}-${name}`);
}

/** Annotates a workbook and says where it is. */
export async function annotated(
  file: string,
  ...sheets: readonly SheetNotes[]
): Promise<AnnotatedBook & { readonly file: string }> {
  const out = place('名册.xlsx');
  const files = await FolderFiles.inNew(place('parts'));
  try {
    return { ...(await annotateBook(file, sheets, out, files)), file: out };
  } finally {
    await files.remove();
  }
}

/** What is written into a sheet with one header. */
export function notes(sheet: string, header: number, ...rows: readonly RowNotes[]): SheetNotes {
  return { sheet, headers: [{ first: header, last: header }], comment: '', rows: () => rows };
}

/** What is written into a row: 暂缓, with marks where they are asked for. @param marks zero-based column: treatment */
export function held(row: number, marks: Readonly<Record<number, Treatment>> = {}): RowNotes {
  const cells = Object.entries(marks).map(([column, treatment]): CellMark => ({
    column: Number(column),
    treatment,
    comment: `【${TREATMENT_NAMES[treatment]}】第 ${row} 行`,
  }));
  return { row, result: `暂缓；〔暂缓〕第 ${row} 行有误`, treatment: 'hold', marks: cells };
}
