import type { Archive, Part } from '../../roster/file/xlsx/archive.js';
import { readPart } from '../../roster/file/xlsx/read-part.js';
import type { Relationship } from '../../roster/file/xlsx/relationships.js';
import { COMMENT_AUTHOR } from './comment-list.js';
import { wholeText } from './part-words.js';

/** The parts of a sheet's comments. */
export interface CommentParts {
  readonly comments: Part;
  readonly shapes: Part;
}

/**
 * What a sheet has of comments: `none`, or the parts of those that butie wrote itself and that nobody added to, which may be written
 * anew; `theirs` is all else, which stays as it is.
 */
export async function commentsOf(
  archive: Archive,
  relations: readonly Relationship[],
): Promise<'none' | 'theirs' | CommentParts> {
  const of = (type: string): readonly Relationship[] => relations.filter((each) => each.type === type);
  const [comments, ...moreComments] = of('comments');
  if (of('threadedComment').length > 0) return 'theirs';
  if (comments === undefined) return 'none';
  const [shapes, ...moreShapes] = of('vmlDrawing');
  const found = { comments: archive.find(comments.target), shapes: shapes && archive.find(shapes.target) };
  if (found.comments === undefined || found.shapes === undefined) return 'theirs';
  if (moreComments.length > 0 || moreShapes.length > 0) return 'theirs';
  const own = (await isOurs(found.comments)) && (await areNotes(found.shapes));
  return own ? { comments: found.comments, shapes: found.shapes } : 'theirs';
}

async function isOurs(part: Part): Promise<boolean> {
  const authors: string[] = [];
  let isAuthor = false;
  await readPart(part, {
    open(name) {
      isAuthor = name === 'author';
      if (isAuthor) authors.push('');
    },
    close() {
      isAuthor = false;
    },
    text(text) {
      if (isAuthor) authors.push(`${authors.pop() ?? ''}${text}`);
    },
  });
  return authors.length > 0 && authors.every((author) => author === COMMENT_AUTHOR);
}

/** Whether all shapes are those of comments: buttons and boxes stand in the same part. */
async function areNotes(part: Part): Promise<boolean> {
  const text = await wholeText(part);
  const shapes = text.match(/<v:(?:shape|rect|oval|line|image|group|roundrect)[\s>]/g) ?? [];
  const notes = text.match(/ObjectType\s*=\s*["']Note["']/g) ?? [];
  return shapes.length === notes.length;
}
