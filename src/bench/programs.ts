/** The programs that a bench runs as processes of their own, by their files. */
export interface BenchPrograms {
  readonly butie: string;
  readonly inflateAlone: string;
  readonly csvParseAlone: string;
  readonly sameBytes: string;
}
