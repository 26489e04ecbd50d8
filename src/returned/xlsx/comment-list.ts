import type { FolderFiles } from '../../output/folder-files.js';
import type { TextFile } from '../../output/text-file.js';
import { commentXml, shapesHead, SHAPES_END } from '../../output/workbook/comment-xml.js';
import type { Namespaces } from './namespaces.js';
import { shapeBlocks, shapeOf } from './comment-shapes.js';

const COMMENT_AUTHOR = 'butie 核验';

/** More comments make a sheet slow to open; the result column says everything, too. */
const MOST_COMMENTS = 10_000;

/** The comments of a sheet and the shapes in which they are shown, kept on disk until they are packed. */
export class CommentList {
  readonly #comments: TextFile;
  readonly #shapes: TextFile;
  #count = 0;
  #left = 0;

  /** @param key name for the files, unique in the folder */
  constructor(files: FolderFiles, key: string) {
    this.#comments = files.open(`${key}-comments.xml`);
    this.#shapes = files.open(`${key}-shapes.xml`);
  }

  /** Comments that were not taken, there being too many. */
  get left(): number {
    return this.#left;
  }

  /** @param column zero-based */
  add(row: number, column: number, text: string): void {
    if (this.#count === MOST_COMMENTS) {
      this.#left += 1;
      return;
    }
    this.#count += 1;
    this.#comments.append(commentXml({ column, row }, text));
    this.#shapes.append(shapeOf(this.#count, row, column, text));
  }

  close(): void {
    this.#comments.close();
    this.#shapes.close();
  }

  /** Both parts: text before and behind, and the file with what stands between. */
  parts({ main }: Namespaces): { readonly comments: FramedFile; readonly shapes: FramedFile } {
    const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${main}"><authors><author>${COMMENT_AUTHOR}</author></authors><commentList>`;
    return {
      comments: { before: head, path: this.#comments.path, behind: '</commentList></comments>' },
      shapes: { before: shapesHead(shapeBlocks(this.#count)), path: this.#shapes.path, behind: SHAPES_END },
    };
  }
}

/** A part of which the most is in a file. */
export interface FramedFile {
  readonly before: string;
  readonly path: string;
  readonly behind: string;
}
