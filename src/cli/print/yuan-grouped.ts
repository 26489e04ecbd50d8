/** "1,234,567.50" for "1234567.50"; any other text as it stands. */
export function yuanGrouped(text: string): string {
  return /^-?\d+\.\d\d$/.test(text) ? text.replace(/\B(?=(\d{3})+\.)/g, ',') : text;
}
