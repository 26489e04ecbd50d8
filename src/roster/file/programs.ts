/** Programs of the build that read outside of this thread: their files, which only whoever starts `butie` knows. */
export interface ReaderPrograms {
  /** Reads a large sheet on a thread of its own; undefined: everything is read on this one. */
  readonly sheetThread: string | undefined;
  /** Reads the cells of .xls files in a process of its own; undefined: such files are refused. */
  readonly legacyReader: string | undefined;
}
