/**
 * How much a roster file may hold before it is refused as FILE_TOO_LARGE. The sheet limits are Excel's own; the
 * others stand well above any real roster and keep a hostile file from using up memory or time.
 */
export const LIMITS = {
  fileBytes: 2 * 1024 ** 3,
  zipEntries: 20_000,
  /** Inflated bytes of one part, as its directory entry states them (more than stated is FILE_CORRUPT). */
  partBytes: 1536 * 1024 ** 2,
  /** Shared strings are the only part that is held in memory whole. */
  sharedStringBytes: 256 * 1024 ** 2,
  sharedStrings: 5_000_000,
  /** Inflated bytes of all the parts that are read. */
  totalBytes: 3 * 1024 ** 3,
  /** Inflated to deflated; real sheets stay below 60. Small parts may exceed it. */
  inflationRatio: 300,
  inflationFloor: 32 * 1024 ** 2,
  xmlDepth: 64,
  /** Characters of one tag, attribute, comment or text run. */
  xmlTokenCharacters: 4_000_000,
  /** Excel holds 32,767; other writers are given some room. */
  cellCharacters: 100_000,
  columns: 16_384,
  rows: 1_048_576,
  /** Cells of one sheet, the blank ones between used ones and the merged-over ones included. */
  cells: 100_000_000,
  merges: 500_000,
  /** Cells that merges lie over, in the rows that the sheet has or that a merge makes. */
  mergedCells: 10_000_000,
  csvRecordCharacters: 1_000_000,
  /** OLE files, and BIFF streams outside of one. */
  oleBytes: 64 * 1024 ** 2,
  /** Bytes of the records of a BIFF workbook's cells and strings. */
  biffBytes: 24 * 1024 ** 2,
  /** Cells of a BIFF workbook, the blank ones before used ones included. */
  biffPlaces: 6_000_000,
  /** Cells of a BIFF workbook that hold something. The library that reads them takes half a kilobyte for each. */
  biffCells: 400_000,
  /** Seconds that reading a BIFF workbook may take. */
  biffSeconds: 15,
  /** Megabytes of heap for reading a BIFF workbook. */
  biffMegabytes: 256,
  /** HTML and XML 2003, which are read as a whole. */
  markupBytes: 128 * 1024 ** 2,
  htmlDepth: 2_000,
  /** Bytes of the cells of a file that is held as a whole; less where another process holds them, too. */
  heldBytes: 128 * 1024 ** 2,
  biffHeldBytes: 48 * 1024 ** 2,
} as const;
