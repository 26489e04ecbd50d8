const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A number with no living owner and the right check digit, for each of the first thousand persons. */
export function personNumber(index: number): string {
  const digits = `31019919900101${String(index % 1000).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return `${digits}${'10X98765432'.charAt(sum % 11)}`;
}
