import path from 'node:path';
import type { FolderFiles } from '../../output/folder-files.js';
import type { Part } from '../../roster/file/xlsx/archive.js';
import { readOutline } from '../../roster/file/xlsx/outline.js';
import { partText } from '../../roster/file/xlsx/part-text.js';
import { readRelationships, relationshipsPath } from '../../roster/file/xlsx/relationships.js';
import { cannotAnnotate } from '../refusals.js';
import type { SheetNotes } from '../row-notes.js';
import { type ResultColumn, surveyRows } from '../survey-rows.js';
import { Tokens } from '../xml/tokens.js';
import { CommentList } from './comment-list.js';
import { withCommentTypes } from './content-types.js';
import { namespacesOf } from './namespaces.js';
import { type OpenBook, sheetCells, sheetPart } from './open-book.js';
import { commentsOf } from './own-comments.js';
import { inUtf8, wholeText } from './part-words.js';
import { SheetPatch } from './patch-sheet.js';
import { PatchedParts } from './patched-parts.js';
import { freeId, withRelations } from './relations.js';
import type { PatchedSheet, SheetPlan } from './sheet-plan.js';
import { StyleBook } from './style-book.js';
import { reachOf } from './table-reach.js';

const LAST_COLUMN = 16_383;
const TYPES = '[Content_Types].xml';

/** A workbook with its sheets patched, ready to be packed. */
export interface PatchedBook {
  readonly parts: PatchedParts;
  /** By sheet. */
  readonly columns: ReadonlyMap<string, ResultColumn>;
  /** What could not be done, each a Chinese sentence. */
  readonly remarks: readonly string[];
}

/** Patches the sheets of a workbook one after another. What is written waits in `files`. @throws Refusal ANNOTATE_REFUSED, FILE_CORRUPT */
export async function patchBook(
  book: OpenBook,
  sheets: readonly SheetNotes[],
  files: FolderFiles,
): Promise<PatchedBook> {
  const { archive, name } = book;
  const parts = new PatchedParts();
  const styles = await stylesOf(book);
  const columns = new Map<string, ResultColumn>();
  const commented: string[] = [];
  const remarks: string[] = [];
  for (const [index, notes] of sheets.entries()) {
    const place = `${name} 工作表“${notes.sheet}”`;
    const part = sheetPart(book, notes.sheet);
    const relations = await readRelationships(archive, part.path);
    const { merges } = await readOutline(part);
    const reach = await reachOf(archive, relations, merges, notes.headers[0]?.first ?? 1);
    const column = await surveyRows(sheetCells(book, notes.sheet).rows(), notes, place, reach);
    if (column.at > LAST_COLUMN)
      throw cannotAnnotate(place, '已用到最后一列，没有地方写核验结果', '请删去不用的列后重试');
    columns.set(notes.sheet, column);
    const found = await commentsOf(archive, relations);
    const relationsPart = archive.find(relationshipsPath(part.path));
    const relationsText = relationsPart && (await wholeText(relationsPart));
    const comments = new CommentList(files, `sheet-${index + 1}`);
    const plan: SheetPlan = {
      column,
      notes,
      merges,
      styles,
      comments,
      shapes: freeId(relationsText, 'butieShapes'),
      commenting: found === 'none' ? 'add' : found === 'theirs' ? 'leave' : 'replace',
    };
    const patched = await patchSheet(part, plan, place, files, `sheet-${index + 1}.xml`);
    comments.close();
    parts.file(part.path, { before: '', path: patched.path, behind: '' });
    const own = comments.parts(namespacesOf(patched.sheet.root));
    if (typeof found === 'object') {
      parts.file(found.comments.path, own.comments);
      parts.file(found.shapes.path, own.shapes);
    } else if (patched.sheet.commented) {
      const paths = freePaths(parts, book);
      parts.file(paths.comments, own.comments);
      parts.file(paths.shapes, own.shapes);
      commented.push(paths.comments);
      const added = [
        { id: plan.shapes, type: 'vmlDrawing', target: relative(part, paths.shapes) },
        {
          id: freeId(relationsText, 'butieComments'),
          type: 'comments',
          target: relative(part, paths.comments),
        },
      ];
      const text = withRelations(relationsText, added, namespacesOf(patched.sheet.root));
      parts.text(relationsPart?.path ?? relationshipsPath(part.path), text);
    } else {
      remarks.push(`工作表“${notes.sheet}”原有批注或控件，未另加批注：问题见底色和“核验结果”栏`);
    }
    if (comments.left > 0)
      remarks.push(
        `工作表“${notes.sheet}”的批注过多，另有 ${comments.left} 格未加：问题见底色和“核验结果”栏`,
      );
  }
  const looks = styles.text();
  if (looks !== undefined) parts.text(styles.path, looks);
  if (commented.length > 0) {
    const types = archive.find(TYPES);
    if (types === undefined) throw cannotAnnotate(name, `缺少 ${TYPES}`, SAVE_ANEW);
    parts.text(types.path, withCommentTypes(await wholeText(types), commented));
  }
  return { parts, columns, remarks };
}

const SAVE_ANEW = '请在 Excel 或 WPS 中打开并另存为新的 .xlsx';

async function stylesOf({ archive, workbook, name }: OpenBook): Promise<StyleBook> {
  const target = workbook.relationships.find(({ type }) => type === 'styles')?.target;
  const part = target === undefined ? undefined : archive.find(target);
  if (part === undefined) throw cannotAnnotate(name, '没有单元格格式（styles），不能加底色', SAVE_ANEW);
  return new StyleBook(part.path, await wholeText(part), part.place);
}

async function patchSheet(
  part: Part,
  plan: SheetPlan,
  place: string,
  files: FolderFiles,
  key: string,
): Promise<{ readonly path: string; readonly sheet: PatchedSheet }> {
  const file = files.open(key);
  const patch = new SheetPatch(plan, place, (text) => file.append(text));
  const tokens = new Tokens(part.place);
  let isFirst = true;
  for await (const text of partText(part)) {
    for (const token of tokens.push(text)) {
      patch.take(isFirst ? { ...token, raw: inUtf8(token.raw) } : token);
      isFirst = false;
    }
  }
  tokens.end();
  const sheet = patch.end();
  file.close();
  return { path: file.path, sheet };
}

/** The first pair of usual names that is free. */
function freePaths(
  parts: PatchedParts,
  { raw }: OpenBook,
): { readonly comments: string; readonly shapes: string } {
  for (let number = 1; ; number += 1) {
    const comments = `xl/comments${number}.xml`;
    const shapes = `xl/drawings/vmlDrawing${number}.vml`;
    if (!parts.has(comments, raw) && !parts.has(shapes, raw)) return { comments, shapes };
  }
}

function relative({ path: from }: Part, to: string): string {
  return path.posix.relative(path.posix.dirname(from), to);
}
