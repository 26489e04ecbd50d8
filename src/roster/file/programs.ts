/** Programs of the build that read outside of this process: their files, which only whoever starts `butie` knows. */
export interface ReaderPrograms {
  /** Reads the cells of .xls files in a process of its own; undefined: such files are refused. */
  readonly legacyReader: string | undefined;
}
