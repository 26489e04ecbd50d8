/** Whether a text has the form in which a batch is named: period and batch, "2023-09-01". */
export function isBatchName(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
