import type { Range } from '../../roster/file/sheet/address.js';
import type { SheetNotes } from '../row-notes.js';
import type { ResultColumn } from '../survey-rows.js';
import type { CommentList } from './comment-list.js';
import type { StyleBook } from './style-book.js';

/** All that is written into a sheet. */
export interface SheetPlan {
  readonly column: ResultColumn;
  readonly notes: SheetNotes;
  /** By first row. */
  readonly merges: readonly Range[];
  readonly styles: StyleBook;
  /** Takes the comments; what becomes of them is seen when the sheet is through. */
  readonly comments: CommentList;
  /** Id of the relationship to their shapes. */
  readonly shapes: string;
  /** `add`: the sheet has none, unless it turns out to; `replace`: those that it has are ours; `leave`: it has others. */
  readonly commenting: 'add' | 'replace' | 'leave';
}

/** What a sheet turned out to be when it was patched. */
export interface PatchedSheet {
  /** Root element's opening tag. */
  readonly root: string;
  /** Whether the sheet refers to the shapes of our comments. */
  readonly commented: boolean;
}
