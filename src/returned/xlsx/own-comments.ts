import type { Archive, Part } from '../../roster/file/xlsx/archive.js';
import { readPart } from '../../roster/file/xlsx/read-part.js';
import type { Relationship } from '../../roster/file/xlsx/relationships.js';
import { isCommentText } from '../result-text.js';
import { wholeText } from './part-words.js';

/** The parts of a sheet's comments. */
export interface CommentParts {
  readonly comments: Part;
  readonly shapes: Part;
}

/**
 * What a sheet has of comments. `ours`: nobody but butie wrote any, so that they may be written anew; `mixed`: it wrote some of
 * them; those, and all of `theirs`, stay as they are.
 */
export type FoundComments =
  { readonly is: 'none' | 'theirs' | 'mixed' } | { readonly is: 'ours'; readonly parts: CommentParts };

/** @param relations of the sheet */
export async function commentsOf(
  archive: Archive,
  relations: readonly Relationship[],
): Promise<FoundComments> {
  const of = (type: string): readonly Relationship[] => relations.filter((each) => each.type === type);
  const [comments, ...moreComments] = of('comments');
  if (of('threadedComment').length > 0) return { is: 'theirs' };
  if (comments === undefined) return { is: 'none' };
  const [shapes, ...moreShapes] = of('vmlDrawing');
  const found = { comments: archive.find(comments.target), shapes: shapes && archive.find(shapes.target) };
  if (found.comments === undefined || found.shapes === undefined) return { is: 'theirs' };
  const own = (await commentTexts(found.comments)).map(isCommentText);
  if (!own.includes(true)) return { is: 'theirs' };
  const isAlone = moreComments.length === 0 && moreShapes.length === 0 && (await areNotes(found.shapes));
  if (own.includes(false) || !isAlone) return { is: 'mixed' };
  return { is: 'ours', parts: { comments: found.comments, shapes: found.shapes } };
}

/** By their text, for some programs drop the author when they save. */
async function commentTexts(part: Part): Promise<readonly string[]> {
  const texts: string[] = [];
  let isText = false;
  await readPart(part, {
    open(name) {
      if (name === 'comment') texts.push('');
      isText = name === 't';
    },
    close() {
      isText = false;
    },
    text(text) {
      if (isText) texts.push(`${texts.pop() ?? ''}${text}`);
    },
  });
  return texts;
}

/** Whether all shapes are those of comments: buttons and boxes stand in the same part. */
async function areNotes(part: Part): Promise<boolean> {
  const text = await wholeText(part);
  const shapes = text.match(/<(?:\w+:)?(?:shape|rect|oval|line|image|group|roundrect)[\s>]/g) ?? [];
  const notes = text.match(/ObjectType\s*=\s*["']Note["']/g) ?? [];
  return shapes.length === notes.length;
}
