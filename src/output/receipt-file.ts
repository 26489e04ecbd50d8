/** What posting leaves in a run's folder: that it was entered into a ledger, and where. No file of the run's own. */
export const RECEIPT_FILE = 'receipt.json';
