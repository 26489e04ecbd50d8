import type { Point } from '../sentence.js';

/** A piece of the handbook, in plain text: whoever writes it escapes what its format needs. */
export type Block =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly is: 'paragraph'; readonly text: string }
  /** Sentences one below the other under a title of their own. */
  | { readonly is: 'points'; readonly title: string; readonly points: readonly Pick<Point, 'zh' | 'under'>[] }
  | { readonly is: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** Where the table of contents stands: every heading of levels 2 to 4 below it. */
  | { readonly is: 'contents' };
