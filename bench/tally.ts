/** What rows come to before they are weighed against each other: claims that pass every check, and their fen. */
export interface Tally {
  readonly claims: number;
  readonly fen: number;
}
