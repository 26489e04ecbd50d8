import type { Part } from '../../roster/file/xlsx/archive.js';
import { relationshipsPath } from '../../roster/file/xlsx/relationships.js';
import type { CommentList } from './comment-list.js';
import { namespacesOf } from './namespaces.js';
import type { OpenBook } from './open-book.js';
import type { CommentParts } from './own-comments.js';
import { wholeText } from './part-words.js';
import type { PatchedParts } from './patched-parts.js';
import { freeId, withRelations } from './relations.js';
import { relative } from './relative.js';

/** Puts a sheet's comments in the place of those that were ours. @param root the sheet's */
export function replaceComments(
  parts: PatchedParts,
  comments: CommentList,
  { comments: old, shapes }: CommentParts,
  root: string,
): void {
  const own = comments.parts(namespacesOf(root));
  parts.file(old.path, own.comments);
  parts.file(shapes.path, own.shapes);
}

/**
 * Adds comments to a sheet that has none.
 * @param shapes id of the relationship to their shapes, which the sheet names; @returns path of the part of the comments
 */
export async function addComments(
  { archive, raw }: OpenBook,
  parts: PatchedParts,
  comments: CommentList,
  sheet: { readonly part: Part; readonly root: string; readonly shapes: string },
): Promise<string> {
  const { part, root } = sheet;
  const spaces = namespacesOf(root);
  const paths = freePaths((path) => parts.has(path, raw));
  const own = comments.parts(spaces);
  parts.file(paths.comments, own.comments);
  parts.file(paths.shapes, own.shapes);
  const relations = archive.find(relationshipsPath(part.path));
  const text = relations && (await wholeText(relations));
  const added = [
    { id: sheet.shapes, type: 'vmlDrawing', target: relative(part.path, paths.shapes) },
    { id: freeId(text, 'butieComments'), type: 'comments', target: relative(part.path, paths.comments) },
  ];
  parts.text(relations?.path ?? relationshipsPath(part.path), withRelations(text, added, spaces));
  return paths.comments;
}

/** The first pair of usual names that is free. */
function freePaths(isTaken: (path: string) => boolean): {
  readonly comments: string;
  readonly shapes: string;
} {
  for (let number = 1; ; number += 1) {
    const comments = `xl/comments${number}.xml`;
    const shapes = `xl/drawings/vmlDrawing${number}.vml`;
    if (!isTaken(comments) && !isTaken(shapes)) return { comments, shapes };
  }
}
