/** A file of a finished run, as the manifest states it. */
export interface WrittenFile {
  /** Within the run's folder, such as "payouts-hrss.xlsx" and "units/示例制造有限公司.xlsx". */
  readonly name: string;
  /** SHA-256 of the bytes, in hex. */
  readonly sha256: string;
  /** Of a workbook: SHA-256 over its unpacked parts, which is the same for every version of zlib; else undefined. */
  readonly partsSha256: string | undefined;
}
