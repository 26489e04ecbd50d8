/** What one rule pays for a row, in fen. */
export interface Payment {
  readonly rule: string;
  readonly fen: number;
}
