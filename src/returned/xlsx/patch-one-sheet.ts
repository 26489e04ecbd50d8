import type { FolderFiles } from '../../output/folder-files.js';
import { readOutline } from '../../roster/file/xlsx/outline.js';
import { readRelationships, relationshipsPath } from '../../roster/file/xlsx/relationships.js';
import { cannotAnnotate } from '../refusals.js';
import type { SheetNotes } from '../row-notes.js';
import { type ResultColumn, surveyRows } from '../survey-rows.js';
import { CommentList } from './comment-list.js';
import { type OpenBook, sheetCells, sheetPart } from './open-book.js';
import { commentsOf, type FoundComments } from './own-comments.js';
import { wholeText } from './part-words.js';
import type { PatchedParts } from './patched-parts.js';
import { addComments, replaceComments } from './put-comments.js';
import { freeId } from './relations.js';
import type { SheetPlan } from './sheet-plan.js';
import { streamSheet } from './stream-sheet.js';
import type { StyleBook } from './style-book.js';
import { reachOf } from './table-reach.js';

const LAST_COLUMN = 16_383;

const COMMENTING: Readonly<Record<FoundComments['is'], SheetPlan['commenting']>> = {
  none: 'add',
  ours: 'replace',
  mixed: 'leave',
  theirs: 'leave',
};

/** What the sheets of a workbook share while they are patched. */
interface BookPatch {
  readonly parts: PatchedParts;
  readonly styles: StyleBook;
  readonly files: FolderFiles;
  /** Name for the sheet's files, unique among them. */
  readonly key: string;
}

export interface PatchedOne {
  readonly column: ResultColumn;
  /** The part of comments that was added; undefined: none was. */
  readonly comments: string | undefined;
  /** What could not be done, each a Chinese sentence. */
  readonly remarks: readonly string[];
}

/** Patches one sheet, and what goes with it. @throws Refusal ANNOTATE_REFUSED, FILE_CORRUPT, OUTPUT_UNWRITABLE */
export async function patchOneSheet(
  book: OpenBook,
  notes: SheetNotes,
  { parts, styles, files, key }: BookPatch,
): Promise<PatchedOne> {
  const { archive, name } = book;
  const place = `${name} 工作表“${notes.sheet}”`;
  const part = sheetPart(book, notes.sheet);
  const relations = await readRelationships(archive, part.path);
  const { merges } = await readOutline(part);
  const reach = await reachOf(archive, relations, merges, notes.headers[0]?.first ?? 1);
  const column = await surveyRows(sheetCells(book, notes.sheet).rows(), notes, place, reach);
  if (column.at > LAST_COLUMN) throw cannotAnnotate(place, (say) => say.lastColumnUsed());
  const found = await commentsOf(archive, relations);
  const relationsPart = archive.find(relationshipsPath(part.path));
  const shapes = freeId(relationsPart && (await wholeText(relationsPart)), 'butieShapes');
  const comments = new CommentList(files, key);
  const plan = { column, notes, merges, styles, comments, shapes, commenting: COMMENTING[found.is] };
  const { path, root, commented } = await streamSheet(part, plan, files, `${key}.xml`);
  comments.close();
  parts.file(part.path, { before: '', path, behind: '' });
  const left = tooMany(notes.sheet, comments.left);
  if (found.is === 'ours') {
    replaceComments(parts, comments, found.parts, root);
    return { column, comments: undefined, remarks: left };
  }
  if (!commented) return { column, comments: undefined, remarks: [hasOthers(notes.sheet, found)] };
  return {
    column,
    comments: await addComments(book, parts, comments, { part, root, shapes }),
    remarks: left,
  };
}

function hasOthers(sheet: string, { is }: FoundComments): string {
  const old = is === 'mixed' ? '，以前核验的批注也未更新' : '';
  return `工作表“${sheet}”原有批注或控件，未另加批注${old}：问题见底色和“核验结果”栏`;
}

function tooMany(sheet: string, left: number): readonly string[] {
  if (left === 0) return [];
  return [`工作表“${sheet}”的批注过多，另有 ${left} 格未加：问题见底色和“核验结果”栏`];
}
